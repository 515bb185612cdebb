import { type FlowGroup, type FlowNote, tidyGroups } from '../../model/annotation.ts';
import type { Flow, FlowEdge, FlowNode } from '../../model/flow.ts';
import type { Script } from '../../model/script.ts';
import { canonical, fileText, sorted } from '../canonical.ts';
import { compare } from '../problems.ts';
import { canonicalScript, canonicalVariables } from '../revision.ts';

/** The text of a `*.script.json`: canonical, so that equal scripts are equal files. */
export function writeScript(script: Script): string {
  const { format, version, id, name, ...content } = canonicalScript(script);
  return fileText({ ...schemaOf(script), format, version, id, name, revision: script.revision, ...content });
}

/** The text of a `*.flow.json`: canonical, layout included; nodes by id, edges by where they come from. */
export function writeFlow(flow: Flow): string {
  const groups = tidyGroups(flow);
  return fileText({
    ...schemaOf(flow),
    format: flow.format,
    version: flow.version,
    id: flow.id,
    name: flow.name,
    variables: canonicalVariables(flow.variables),
    nodes: eachOf(flow.nodes, nodeOf),
    edges: flow.edges.map(({ from, port, to }) => ({ from, port, to })).toSorted(byPlace),
    ...(isEmpty(flow.notes) ? {} : { notes: eachOf(flow.notes, noteOf) }),
    ...(isEmpty(groups) ? {} : { groups: eachOf(groups, groupOf) }),
  });
}

const eachOf = <T, U>(map: Readonly<Record<string, T>> = {}, write: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(sorted(map)).map(([id, value]) => [id, write(value)]));

const isEmpty = (map: object = {}): boolean => Object.keys(map).length === 0;

const schemaOf = ({ $schema }: { $schema?: string | undefined }) =>
  $schema === undefined ? {} : { $schema };

const nodeOf = ({ type, title, params, position: { x, y } }: FlowNode) => ({
  type,
  ...(title === undefined ? {} : { title }),
  params: canonical(params),
  position: { x, y },
});

const noteOf = ({ text, hue, position: { x, y }, size: { width, height } }: FlowNote) => ({
  text,
  hue,
  position: { x, y },
  size: { width, height },
});

const groupOf = ({ title, hue, nodes, folded }: FlowGroup) => ({
  title,
  hue,
  nodes,
  ...(folded ? { folded } : {}),
});

const byPlace = (a: FlowEdge, b: FlowEdge): number =>
  compare(a.from, b.from) || compare(a.port, b.port) || compare(a.to, b.to);
