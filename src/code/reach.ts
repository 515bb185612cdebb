import {
  type Field,
  fieldsOf,
  type Json,
  type Meaning,
  type NodeRegistry,
  type Plain,
} from '#runtime/index.ts';

type Path = readonly (string | number)[];
type Type = Meaning | Plain;

/** What a place in the params of a node means, and what its keys do, where they mean something. */
export function meaningAt(nodes: NodeRegistry, type: string, params: unknown, path: Path): Type | undefined {
  const definition = nodes.get(type);
  if (!definition) return undefined;
  let meaning: Type | undefined = { kind: 'group', fields: fieldsOf(definition.params) };
  let value = params;
  for (const step of path) {
    meaning = meaning && enter(meaning, value, step);
    value = inside(value, step);
  }
  return meaning;
}

function enter(type: Type, value: unknown, step: string | number): Type | undefined {
  switch (type.kind) {
    case 'group':
      return named(type.fields, step);
    case 'list':
      return type.item.type;
    case 'map':
      return type.value.type;
    case 'variants':
      return named(type.cases[String(inside(value, type.by))] ?? [], step);
    case 'reference':
      // One for each language.
      return type.perLanguage ? { kind: 'reference', to: type.to } : undefined;
    default:
      return undefined;
  }
}

const named = (fields: readonly Field[], step: string | number): Type | undefined =>
  fields.find(({ name }) => name === step)?.type;

export const inside = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, Json>)[step]
    : undefined;
