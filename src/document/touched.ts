import type { FlowEdge } from '#runtime/index.ts';
import type { Delta } from './delta.ts';
import type { Change, Changes } from './history.ts';

/** What of a project a change concerns, by ids: also of what it took away. */
export interface Touched {
  flows: readonly TouchedFlow[];
  /** Keys of the workspace. */
  sections: readonly string[];
  scenarios: readonly string[];
}

export interface TouchedFlow {
  id: string;
  nodes: readonly string[];
  edges: readonly FlowEdge[];
}

const inside = (delta: Delta | undefined, key: string): Delta | undefined =>
  delta && 'in' in delta ? delta.in?.[key] : undefined;

function keysIn(delta: Delta | undefined): string[] {
  if (!delta || 'to' in delta || 'cut' in delta) return [];
  const { in: within = {}, gone = [], new: added = [] } = delta;
  return [...Object.keys(within), ...gone, ...added.map(([key]) => key)];
}

/** What is put into a list. */
const itemsOf = (delta: Delta | undefined): unknown[] =>
  delta && 'put' in delta ? delta.put.flatMap(([, items]) => items) : [];

export function touched({ redo, undo }: Change): Touched {
  const flows = inside(redo, 'flows');
  return {
    sections: keysIn(inside(redo, 'workspace')),
    scenarios: [...new Set([redo, undo].flatMap((way) => keysIn(inside(way, 'scenarios'))))],
    flows: keysIn(flows).map((id) => ({
      id,
      nodes: keysIn(inside(inside(flows, id), 'nodes')),
      edges: [redo, undo].flatMap(
        (way) => itemsOf(inside(inside(inside(way, 'flows'), id), 'edges')) as FlowEdge[],
      ),
    })),
  };
}

/** The change that was undone or done again last between two states; undefined when something else happened. */
export function travelled(now: Changes, before: Changes): Change | undefined {
  const [next] = now.future;
  if (now.past.length < before.past.length && next === before.past[now.past.length]) return next;
  const last = now.past.at(-1);
  return last !== undefined && last === before.future[now.past.length - before.past.length - 1]
    ? last
    : undefined;
}
