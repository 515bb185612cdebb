import { type Flow, fieldsOf, hasInput, type Json, type NodeRegistry, valuesOf } from '#runtime/index.ts';
import { variablesInText } from '../edits/variable-names.ts';
import type { Project } from '../project.ts';
import { reaching } from '../ways.ts';
import { callOf } from './parts.ts';

export interface Uses {
  reads: ReadonlySet<string>;
  writes: ReadonlySet<string>;
}

/** One string, or one per language. */
const textsIn = (value: Json): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(Object(value)).filter((one): one is string => typeof one === 'string');

/** The variables that nodes read in expressions, and those they set. */
export function variablesOf(flow: Flow, ids: Iterable<string>, nodes: NodeRegistry): Uses {
  const reads = new Set<string>();
  const writes = new Set<string>();
  for (const id of ids) {
    const node = flow.nodes[id];
    const definition = nodes.get(node?.type ?? '');
    if (!node || !definition) continue;
    for (const { field, value } of valuesOf(fieldsOf(definition.params), node.params))
      for (const text of textsIn(value))
        if (field.type.kind === 'variable') writes.add(text);
        else for (const name of variablesInText(field.type, text)) reads.add(name);
  }
  writes.delete('');
  return { reads, writes };
}

/** What may be read once a contact is at one of the nodes: there, after it, by handlers, and by who runs the flow. */
export function readFrom(
  project: Project,
  flow: Flow,
  starts: readonly string[],
  nodes: NodeRegistry,
): Set<string> {
  const after = reaching(flow, [...starts, ...handlersIn(flow, nodes)], 'after');
  const { reads } = variablesOf(flow, after, nodes);
  return new Set([...reads, ...keptOf(project, flow.id, nodes)]);
}

/** What its handlers, and all after them, may read. */
export const readByHandlers = (flow: Flow, nodes: NodeRegistry): ReadonlySet<string> =>
  variablesOf(flow, reaching(flow, handlersIn(flow, nodes), 'after'), nodes).reads;

export const handlersIn = (flow: Flow, nodes: NodeRegistry): string[] =>
  Object.entries(flow.nodes)
    .filter(([, { type }]) => nodes.get(type)?.handles !== undefined)
    .map(([id]) => id);

/** The nodes where contacts begin. */
export const entriesIn = (flow: Flow, nodes: NodeRegistry): string[] =>
  Object.entries(flow.nodes)
    .filter(([, { type }]) => nodes.get(type)?.entry)
    .map(([id]) => id);

export const isStart = (flow: Flow, id: string, nodes: NodeRegistry): boolean => {
  const definition = nodes.get(flow.nodes[id]?.type ?? '');
  return definition !== undefined && !hasInput(definition);
};

/** The variables of a flow that other flows keep when it is over. */
function keptOf({ flows }: Project, script: string, nodes: NodeRegistry): string[] {
  const calls = Object.values(flows).flatMap((flow) =>
    Object.values(flow.nodes).flatMap((node) => callOf(node, nodes) ?? []),
  );
  return calls
    .filter((call) => call.script === script)
    .flatMap(({ results, ways }) => [results, ...ways.map((way) => way.results)].flat())
    .map(({ from }) => from);
}
