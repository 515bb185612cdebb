import type { Flow } from '../model/flow.ts';
import type { Around } from './around.ts';
import type { EnvironmentAt } from './environments.ts';
import type { NodeView } from './node-view.ts';
import { type Waiting, waitingIn } from './routes/waiting.ts';
import { isFree } from './sent.ts';
import { eventOf, startedBy, waits } from './shape.ts';

/**
 * Where contacts can go in a flow and what they wait for: all that a rule of the flow as a whole looks at. One object for
 * as long as nothing of it changes, so what the nodes say may have changed since: words are for rules of each node.
 */
export interface Course extends Around {
  /** In drawing order. */
  byId: ReadonlyMap<string, NodeView>;
  starts: readonly NodeView[];
  edges: Flow['edges'];
  /** What expressions of a node, by its id, can speak about. */
  environmentAt: EnvironmentAt;
  /** How contacts wait for agents; undefined where no agents are known. */
  waiting: Waiting | undefined;
}

type Drawn = Pick<Course, 'byId' | 'starts' | 'edges'>;

export function courseOf(drawn: Drawn, around: Around, last: Course | undefined): Course {
  if (last && last.environments === around.environments && isSame(drawn, last, around)) return last;
  return {
    ...around,
    ...drawn,
    environmentAt: around.environments([...drawn.byId.values()]),
    waiting: waitingIn(drawn.byId, around),
  };
}

function isSame({ byId, edges }: Drawn, last: Course, around: Around): boolean {
  if (edges !== last.edges || byId.size !== last.byId.size) return false;
  const before = last.byId.values();
  for (const view of byId.values()) {
    const { value: known } = before.next();
    if (view !== known && (!known || courseAt(view, around) !== courseAt(known, around))) return false;
  }
  return true;
}

/** The same for nodes that contacts come to, wait at and leave alike. */
function courseAt(view: NodeView, { sentBy }: Around): string {
  const { id, node, definition, ports, drawn, next, params } = view;
  const sent = sentBy(view);
  return JSON.stringify([
    [id, node.type, definition !== undefined, startedBy(view), eventOf(view), waits(view)],
    [...ports.values()].map(({ text, ...port }) => port),
    [...drawn],
    [...next],
    [sent.length > 0, sent.some(isFree)],
    definition?.routes ? (params ?? null) : [],
  ]);
}
