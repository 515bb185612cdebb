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
export const writeFlow = (flow: Flow): string =>
  fileText({
    ...schemaOf(flow),
    format: flow.format,
    version: flow.version,
    id: flow.id,
    name: flow.name,
    variables: canonicalVariables(flow.variables),
    nodes: Object.fromEntries(Object.entries(sorted(flow.nodes)).map(([id, node]) => [id, nodeOf(node)])),
    edges: flow.edges.map(({ from, port, to }) => ({ from, port, to })).toSorted(byPlace),
  });

const schemaOf = ({ $schema }: { $schema?: string | undefined }) =>
  $schema === undefined ? {} : { $schema };

const nodeOf = ({ type, title, params, position: { x, y } }: FlowNode) => ({
  type,
  ...(title === undefined ? {} : { title }),
  params: canonical(params),
  position: { x, y },
});

const byPlace = (a: FlowEdge, b: FlowEdge): number =>
  compare(a.from, b.from) || compare(a.port, b.port) || compare(a.to, b.to);
