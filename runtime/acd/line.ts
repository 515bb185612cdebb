import { withoutAt } from './copies.ts';
import { queueKey } from './queue-key.ts';
import type { Queue, Routed, Waiting } from './state.ts';
import { above, append, emptyTree, from, isInFront, lastKey, remove, set, type Tree } from './tree.ts';

/** How many wait at the end before they are put into the tree, all at once: it is copied less often. */
const LATE_MAX = 16;

const NOBODY = emptyTree<Waiting, number>();

const waitingOf = (contact: string, { session, since, order }: Routed): Waiting => ({
  contact,
  session,
  since,
  order,
});

/** A queue that one contact waits in. */
export function begun(contact: string, routed: Routed): Queue {
  const { rule, channel, lock, refused } = routed;
  const head = waitingOf(contact, routed);
  const key = queueKey(routed);
  return {
    key,
    rule,
    channel,
    lock: lock?.agent ?? null,
    refused,
    waiting: 1,
    head,
    line: NOBODY,
    late: [head],
  };
}

/** A queue with one contact more, at its own place in line. */
export function joined(queue: Queue, contact: string, routed: Routed): Queue {
  const waiting = waitingOf(contact, routed);
  const { order } = waiting;
  const { head, late, line } = queue;
  const grown = { ...queue, waiting: queue.waiting + 1 };
  if (order < head.order) {
    // Whoever has gone must not come back with it.
    grown.line = set(from(line, head.order), order, waiting);
    grown.head = waiting;
  } else if (order < lastOf(queue)) {
    grown.line = set(settled(line, late), order, waiting);
    grown.late = [];
  } else if (late.length < LATE_MAX) grown.late = [...late, waiting];
  else {
    grown.line = settled(line, late);
    grown.late = [waiting];
  }
  return grown;
}

/** The number of whoever is last in line. */
const lastOf = ({ late, line }: Queue): number => late[late.length - 1]?.order ?? lastKey(line) ?? 0;

const settled = (line: Tree<Waiting, number>, late: readonly Waiting[]): Tree<Waiting, number> =>
  late.length === 0
    ? line
    : append(
        line,
        late.map(({ order }) => order),
        late,
      );

/** A queue with one contact less; undefined when nobody is left. */
export function without(queue: Queue, order: number): Queue | undefined {
  const waiting = queue.waiting - 1;
  if (waiting === 0) return undefined;
  if (order === queue.head.order) return headless(queue, order, waiting);
  const { late, line } = queue;
  const index = late.findIndex((one) => one.order === order);
  return index < 0
    ? { ...queue, waiting, line: remove(line, order) }
    : { ...queue, waiting, late: withoutAt(late, index) };
}

/** Whoever was first stays in the tree until its first leaf is done with, so that it is not copied each time. */
function headless(queue: Queue, order: number, waiting: number): Queue | undefined {
  const { line, late } = queue;
  const head = above(line, order);
  if (head)
    return { ...queue, waiting, head, line: isInFront(line, head.order) ? line : from(line, head.order) };
  const left = late[0]?.order === order ? late.slice(1) : late;
  const first = left[0];
  return first && { ...queue, waiting, head: first, line: NOBODY, late: left };
}
