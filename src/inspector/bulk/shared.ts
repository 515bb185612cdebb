import type { AnyNode, Field, FlowNode, Json } from '#runtime/index.ts';
import { fieldsOf } from '#runtime/index.ts';
import { hasParts } from '#src/fields/picked.ts';

/** Nodes of one type. */
export interface Kin {
  definition: AnyNode;
  nodes: readonly (readonly [id: string, node: FlowNode])[];
}

const isSimple = ({ type }: Field): boolean => !hasParts(type);

const isSameField = (one: Field, other: Field): boolean =>
  one.name === other.name && JSON.stringify(one.type) === JSON.stringify(other.type);

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The fields that all of these types have, in the order of the first: of the same name, and filled in alike. What has
 * parts of its own means too much by its type to be the same thing in another.
 */
export function sharedFields(definitions: readonly AnyNode[]): Field[] {
  const [first, ...others] = definitions.map((definition) => fieldsOf(definition.params));
  const all = first ?? [];
  return (others.length === 0 ? all : all.filter(isSimple)).flatMap((field) => {
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
