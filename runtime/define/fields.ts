import { z } from 'zod';
import { FIELD_KEY, type Meaning } from '../model/field.ts';
import type { Json } from '../model/json.ts';

/** The JSON type behind a field that has no meaning of its own. */
export type Plain =
  | { kind: 'string'; max?: number }
  | { kind: 'number'; min?: number; max?: number; integer: boolean }
  | { kind: 'boolean' }
  | { kind: 'choice'; options: string[] }
  | { kind: 'list'; item: Field; min: number; max?: number }
  | { kind: 'group'; fields: Field[] }
  /** Values by a key that means something itself, such as the id of a skill. */
  | { kind: 'map'; key: Meaning | Plain; value: Field }
  /** Any JSON: something else knows its form. */
  | { kind: 'json' }
  /** A discriminated union: `by` names the field that decides, `cases` the fields that go with each value. */
  | { kind: 'variants'; by: string; cases: Record<string, Field[]> };

/** One field of a node's params, as the inspector shows it and the compiler walks it. */
export interface Field {
  /** The key; empty for the item of a list. */
  name: string;
  /** Dotted path of labels: indices left out, as in `buttons.title`. */
  label: string;
  required: boolean;
  default?: Json;
  type: Meaning | Plain;
}

type Schema = {
  type?: string | string[];
  enum?: string[];
  const?: string;
  default?: Json;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  [FIELD_KEY]?: Meaning;
};

const cache = new WeakMap<z.ZodType, Field[]>();

/** The fields of a params schema, in order. Throws when the schema holds something no inspector could show. */
export function fieldsOf(params: z.ZodType): Field[] {
  const known = cache.get(params);
  if (known) return known;
  const schema = z.toJSONSchema(params, { io: 'input', target: 'draft-7', reused: 'inline' }) as Schema;
  const fields = groupFields(schema, '');
  cache.set(params, fields);
  return fields;
}

const groupFields = (schema: Schema, label: string): Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldOf(name, label ? `${label}.${name}` : name, property, schema.required?.includes(name) ?? false),
  );

function fieldOf(name: string, label: string, schema: Schema, required: boolean): Field {
  const type = schema[FIELD_KEY] ?? plainOf(label, schema);
  return schema.default === undefined
    ? { name, label, required, type }
    : { name, label, required, type, default: schema.default };
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function plainOf(label: string, schema: Schema): Plain {
  if (schema.enum) return { kind: 'choice', options: schema.enum };
  if (schema.const !== undefined) return { kind: 'choice', options: [schema.const] };
  const cases = schema.oneOf ?? schema.anyOf;
  if (cases) return variants(label, cases);
  switch (schema.type) {
    case 'string':
      return { kind: 'string', ...optional('max', schema.maxLength) };
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        integer: schema.type === 'integer',
        ...optional('min', schema.minimum),
        ...optional('max', schema.maximum),
      };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return {
        kind: 'list',
        item: fieldOf('', label, schema.items ?? {}, true),
        min: schema.minItems ?? 0,
        ...optional('max', schema.maxItems),
      };
    case 'object':
      if (typeof schema.additionalProperties === 'object' && !schema.properties)
        return mapOf(label, schema.propertyNames ?? {}, schema.additionalProperties);
      return { kind: 'group', fields: groupFields(schema, label) };
    default:
      throw new TypeError(`The field "${label}" has a schema that the inspector cannot show.`);
  }
}

function mapOf(label: string, key: Schema, value: Schema): Plain {
  const means = key[FIELD_KEY] ?? plainOf(label, { type: 'string', ...key });
  // What any JSON may stand behind is for something else to know.
  if (typeof value.type !== 'string' && !value[FIELD_KEY] && !value.oneOf && !value.enum)
    return { kind: 'json' };
  return { kind: 'map', key: means, value: fieldOf('', label, value, true) };
}

function variants(label: string, cases: Schema[]): Plain {
  const [first] = cases;
  const by = Object.entries(first?.properties ?? {}).find(([, schema]) => schema.const !== undefined)?.[0];
  if (by === undefined) throw new TypeError(`The union "${label}" has no field that tells its cases apart.`);
  return {
    kind: 'variants',
    by,
    cases: Object.fromEntries(
      cases.map((one) => [
        String(one.properties?.[by]?.const),
        groupFields(one, label).filter((field) => field.name !== by),
      ]),
    ),
  };
}
