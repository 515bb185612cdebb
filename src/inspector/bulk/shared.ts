import type { AnyNode, Field, FlowNode, Json, JsonObject } from '#runtime/index.ts';
import { fieldsOf } from '#runtime/index.ts';
import { isPicked } from '#src/fields/picked.ts';

/** Nodes of one type. */
export interface Kin {
  definition: AnyNode;
  nodes: readonly (readonly [id: string, node: FlowNode])[];
}

/** What has parts of its own differs too much from node to node to be set for all. */
const WITH_PARTS: ReadonlySet<Field['type']['kind']> = new Set([
  'list',
  'map',
  'group',
  'variants',
  'key',
  'json',
]);

const canBeShared = ({ type }: Field): boolean =>
  (type.kind === 'list' && isPicked(type.item.type)) || !WITH_PARTS.has(type.kind);

const isSameField = (one: Field, other: Field): boolean =>
  one.name === other.name && JSON.stringify(one.type) === JSON.stringify(other.type);

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The fields that all of these types have, in the order of the first: of the same name, and filled in alike. */
export function sharedFields(definitions: readonly AnyNode[]): Field[] {
  const [first, ...others] = definitions.map((definition) => fieldsOf(definition.params));
  return (first ?? []).filter(canBeShared).flatMap((field) => {
    const twins = others.map((fields) => fields.find((one) => isSameField(field, one)));
    return twins.every((twin) => twin !== undefined) ? [allowingFor(field, twins)] : [];
  });
}

/** It may be left out only where all may leave it out, and begins as something only where all begin as that. */
function allowingFor(field: Field, twins: readonly Field[]): Field {
  const { default: initial, ...others } = field;
  const required = field.required || twins.some((twin) => twin.required);
  const isShared = initial !== undefined && twins.every((twin) => isSame(twin.default, initial));
  return isShared ? { ...others, required, default: initial } : { ...others, required };
}

/**
 * What nodes hold in their common fields, and the fields in which they differ. Those hold nothing, but for what is
 * written per language everywhere: the languages that all agree on.
 */
export interface Held {
  value: JsonObject;
  differing: ReadonlySet<string>;
}

export function heldIn(kin: readonly Kin[], fields: readonly Field[]): Held {
  const value: JsonObject = {};
  const differing = new Set<string>();
  for (const { name } of fields) {
    const values = kin.flatMap((one) => valuesOf(one, name));
    const [first] = values;
    const agreed = values.every((one) => isSame(one, first)) ? first : agreedOn(values);
    if (agreed !== first) differing.add(name);
    if (agreed !== undefined) value[name] = agreed;
  }
  return { value, differing };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What objects have in common; undefined where some are none. */
function agreedOn(values: readonly (Json | undefined)[]): JsonObject | undefined {
  const [first, ...others] = values.filter(isObject);
  if (!first || others.length + 1 < values.length) return undefined;
  return Object.fromEntries(
    Object.entries(first).filter(([key, value]) => others.every((one) => isSame(one[key], value))),
  );
}

/** A field that is left out holds what it begins as. */
function valuesOf({ definition, nodes }: Kin, name: string): (Json | undefined)[] {
  const initial = fieldsOf(definition.params).find((field) => field.name === name)?.default;
  return nodes.map(([, { params }]) => (params as JsonObject)[name] ?? initial);
}
