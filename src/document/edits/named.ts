import { type Field, type Flow, fieldsOf, type Json, type NodeRegistry, valuesOf } from '#runtime/index.ts';
import type { Project } from '../project.ts';
import { kindNamedBy, renameIn } from './references.ts';
import { variablesInText } from './variable-names.ts';

/** Something that a node names: a thing of a section of the workspace, a `script`, or a `variable`. */
export interface Named {
  kind: string;
  id: string;
}

/** Something named that is not there, and the nodes that name it. */
export interface Missing extends Named {
  nodes: readonly string[];
}

/** Everything that the given nodes name, each once, with the nodes that name it. */
export function namedBy(flow: Flow, ids: readonly string[], nodes: NodeRegistry): Missing[] {
  const found = new Map<string, Missing & { nodes: string[] }>();
  for (const node of ids)
    for (const { kind, id } of namedIn(flow, node, nodes)) {
      const key = `${kind} ${id}`;
      const known = found.get(key) ?? { kind, id, nodes: [] };
      if (!known.nodes.includes(node)) known.nodes.push(node);
      found.set(key, known);
    }
  return [...found.values()];
}

function namedIn(flow: Flow, id: string, nodes: NodeRegistry): Named[] {
  const node = flow.nodes[id];
  const definition = nodes.get(node?.type ?? '');
  if (!node || !definition) return [];
  return valuesOf(fieldsOf(definition.params), node.params).flatMap(({ field: { type }, value }) =>
    namedAt(type, value),
  );
}

/** What a value of a field of this type names. */
export function namedAt(type: Field['type'], value: Json): Named[] {
  if (type.kind === 'map') {
    const kind = type.key.kind === 'reference' ? type.key.to : undefined;
    return kind === undefined ? [] : Object.keys(Object(value)).map((id) => ({ kind, id }));
  }
  const kind = kindNamedBy(type);
  const texts = stringsIn(value);
  if (kind !== undefined) return texts.filter((id) => id !== '').map((id) => ({ kind, id }));
  const names = texts.flatMap((text) => [...variablesInText(type, text)]);
  return names.map((id) => ({ kind: 'variable', id }));
}

/** One string, or one per language. */
const stringsIn = (value: Json): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.values(value).filter((one) => typeof one === 'string')
      : [];

/** What the nodes of a flow name that neither the workspace nor the flow has. */
export function missingIn(
  { workspace, flows }: Project,
  flow: Flow,
  ids: readonly string[],
  nodes: NodeRegistry,
): Missing[] {
  const sections: Readonly<Record<string, object | undefined>> = {
    ...(workspace as unknown as Record<string, object>),
    script: flows,
    variable: flow.variables,
  };
  return namedBy(flow, ids, nodes).filter(({ kind, id }) => !Object.hasOwn(sections[kind] ?? {}, id));
}

/** Lets nodes name something else of the same kind, wherever they name it. */
export function renameInNodes(
  flow: Flow,
  ids: readonly string[],
  nodes: NodeRegistry,
  { kind, id }: Named,
  to: string,
): void {
  for (const one of ids) {
    const node = flow.nodes[one];
    if (node) renameIn(nodes.get(node.type), node.params, { kind, from: id, to });
  }
}
