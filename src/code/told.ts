import { FIELD_KEY, type FieldLabel } from '#runtime/index.ts';

/** What we write of JSON Schema, with what editors make of it beyond the standard. */
export interface Schema {
  type?: string | string[];
  description?: string;
  const?: unknown;
  enum?: unknown[];
  enumDescriptions?: string[];
  default?: unknown;
  defaultSnippets?: { label: string; body: unknown; description?: string }[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  /** Of an `if`: `then` is one. */
  [other: string]: unknown;
  required?: string[];
  [FIELD_KEY]?: unknown;
}

type Labels = Readonly<Record<string, FieldLabel>>;

/**
 * A schema of params in the words of its node type. What a field is when it is left out is offered as its value, since an
 * editor's own name for that is in its own language. `path`: of labels, dotted, lists and maps entered without a key.
 */
export function told(schema: Schema, labels: Labels, path = ''): Schema {
  const { default: usual, [FIELD_KEY]: _, ...rest } = schema;
  const inside = (one: Schema) => told(one, labels, path);
  return {
    ...rest,
    ...wordsOf(schema, labels[path]),
    ...(usual === undefined ? {} : { defaultSnippets: [{ label: JSON.stringify(usual), body: usual }] }),
    ...(schema.properties && { properties: toldAll(schema.properties, labels, path) }),
    ...(schema.items && { items: inside(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: inside(schema.additionalProperties),
    }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inside) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(inside) }),
  };
}

const toldAll = (properties: Readonly<Record<string, Schema>>, labels: Labels, path: string) =>
  Object.fromEntries(
    Object.entries(properties).map(([key, one]) => [key, told(one, labels, path ? `${path}.${key}` : key)]),
  );

/** A choice says what each of its values is called. */
function wordsOf(schema: Schema, field: FieldLabel | undefined): Schema {
  if (!field) return {};
  const { label, unit, help } = field;
  const description = [unit ? `${label} (${unit})` : label, help].filter(Boolean).join('\n\n');
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (!values || !field.options) return { description };
  const { options } = field;
  return { description, enum: values, enumDescriptions: values.map((one) => options[String(one)] ?? '') };
}
