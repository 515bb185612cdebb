import type { Flow, FlowEdge } from '../model/flow.ts';
import type { Script } from '../model/script.ts';

const COLUMN = 300;
const ROW = 180;

/**
 * Draws a script as a flow again: same id, same steps. Layout is not in a script, so that the steps stand in columns
 * by how many edges they are away from where a contact begins; those nothing leads to, in the first.
 */
export function drawScript(script: Script): Flow {
  const edges = edgesOf(script);
  const columns = columnsOf(script, edges);
  const rows = new Map<number, number>();
  const place = (id: string) => {
    const column = columns.get(id) ?? 0;
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { x: column * COLUMN, y: row * ROW };
  };
  return {
    format: 'routewright/flow',
    version: 1,
    id: script.id,
    name: script.name,
    variables: script.variables,
    nodes: Object.fromEntries(
      Object.entries(script.steps).map(([id, { type, params }]) => [
        id,
        { type, params, position: place(id) },
      ]),
    ),
    edges,
  };
}

const edgesOf = ({ steps }: Script): FlowEdge[] =>
  Object.entries(steps).flatMap(([from, { next }]) =>
    Object.entries(next).map(([port, to]) => ({ from, port, to })),
  );

/** Steps by their distance from the nearest beginning: the entry and what handles events. */
function columnsOf({ entry, on }: Script, edges: readonly FlowEdge[]): Map<string, number> {
  const columns = new Map([entry, ...Object.values(on)].map((id) => [id, 0]));
  // A map keeps the order of insertion and is walked as it grows: breadth first.
  for (const [id, column] of columns)
    for (const { to } of edges.filter(({ from }) => from === id))
      if (!columns.has(to)) columns.set(to, column + 1);
  return columns;
}
