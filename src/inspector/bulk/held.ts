import { type Field, fieldsOf, type Json, type JsonObject } from '#runtime/index.ts';
import type { Kin } from './shared.ts';

type Value = Json | undefined;

/**
 * What nodes hold in their common fields, and the paths at which they differ. There they hold nothing, but for what is
 * written per language everywhere: the languages that all agree on.
 */
export interface Held {
  value: JsonObject;
  differing: ReadonlySet<string>;
}

export function heldIn(kin: readonly Kin[], fields: readonly Field[]): Held {
  const value: JsonObject = {};
  const differing = new Set<string>();
  for (const { name, type } of fields)
    hold(
      kin.flatMap((one) => valuesOf(one, name)),
      type,
      name,
      { into: value, name, differing },
    );
  return { value, differing };
}

/** A field that is left out holds what it begins as. */
function valuesOf({ definition, nodes }: Kin, name: string): Value[] {
  const initial = fieldsOf(definition.params).find((field) => field.name === name)?.default;
  return nodes.map(([, { params }]) => (params as JsonObject)[name] ?? initial);
}

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

const isObject = (value: Value): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Place {
  into: JsonObject;
  name: string;
  differing: Set<string>;
}

/** Puts what all agree on in its place; of groups and of the same case of variants each field by itself. */
function hold(values: readonly Value[], type: Field['type'], path: string, { into, name, differing }: Place) {
  const [first] = values;
  if (values.every((value) => isSame(value, first))) {
    if (first !== undefined) into[name] = first;
    return;
  }
  const objects = values.filter(isObject);
  const areObjects = objects.length === values.length;
  const inner = areObjects ? fieldsInside(type, objects) : undefined;
  if (inner) {
    const group: JsonObject = type.kind === 'variants' ? { [type.by]: objects[0]?.[type.by] ?? '' } : {};
    into[name] = group;
    for (const field of inner) {
      const within = objects.map((object) => object[field.name] ?? field.default);
      hold(within, field.type, `${path}.${field.name}`, { into: group, name: field.name, differing });
    }
    return;
  }
  differing.add(path);
  if (areObjects && isPerLanguage(type)) into[name] = agreedOn(objects);
}

const isPerLanguage = (type: Field['type']): boolean =>
  type.kind === 'text' || (type.kind === 'reference' && type.perLanguage === true);

function fieldsInside(type: Field['type'], objects: readonly JsonObject[]): readonly Field[] | undefined {
  if (type.kind === 'group') return type.fields;
  if (type.kind !== 'variants') return undefined;
  const cases = new Set(objects.map((object) => object[type.by]));
  return cases.size === 1 ? type.cases[String([...cases][0])] : undefined;
}

/** What objects have in common. */
const agreedOn = ([first = {}, ...others]: readonly JsonObject[]): JsonObject =>
  Object.fromEntries(
    Object.entries(first).filter(([key, value]) => others.every((one) => isSame(one[key], value))),
  );
