import { queueKey } from './queue-key.ts';
import type { Queue, Routed, Waiting } from './state.ts';
import { emptyTree, first, remove, set } from './tree.ts';

const waitingOf = (contact: string, { session, since }: Routed): Waiting => ({ contact, session, since });

/** A queue that one contact waits in. */
export function begun(contact: string, routed: Routed): Queue {
  const { rule, channel, lock, refused, order } = routed;
  const head = waitingOf(contact, routed);
  const line = set(emptyTree<Waiting, number>(), order, head);
  const key = queueKey(routed);
  return { key, rule, channel, lock: lock?.agent ?? null, refused, waiting: 1, head, order, line };
}

/** A queue with one contact more, at its own place in line. */
export function joined(queue: Queue, contact: string, routed: Routed): Queue {
  const { order } = routed;
  const waiting = waitingOf(contact, routed);
  const line = set(queue.line, order, waiting);
  return order < queue.order
    ? { ...queue, waiting: queue.waiting + 1, head: waiting, order, line }
    : { ...queue, waiting: queue.waiting + 1, line };
}

/** A queue with one contact less; undefined when nobody is left. */
export function without(queue: Queue, order: number): Queue | undefined {
  const line = remove(queue.line, order);
  if (order !== queue.order) return { ...queue, waiting: queue.waiting - 1, line };
  const next = first(line);
  return next && { ...queue, waiting: queue.waiting - 1, head: next.value, order: next.key, line };
}
