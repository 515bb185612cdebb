import type { Port, Span } from '../define/node.ts';
import { lastLeftFirst } from './graph.ts';
import { isStart, type NodeShape } from './shape.ts';

/** How long a customer may have been silent when a contact comes to a node, and on which way for longest. */
export interface Silence extends Span {
  /** The edge it came by on that way; undefined where it began. */
  by?: { from: string; port: string };
}

/** A node whose answer still grows after so many looks is in a loop that only gets longer: nothing bounds it. */
const LOOKS_MAX = 32;

const NEVER_WROTE: Silence = { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY };
const JUST_WROTE: Silence = { min: 0, max: 0 };

/**
 * For each node that can be come to, how long ago at least and at most the customer's last message is, over all ways to
 * it, in milliseconds. Infinite: nothing bounds it, or they never wrote. `byMessage` tells whether the flow is for
 * customers who write; else it is started by another system, for customers who may never have written.
 */
export function silenceIn(shapes: readonly NodeShape[], byMessage: boolean): ReadonlyMap<string, Silence> {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const silence = new Map(
    shapes
      .filter(isStart)
      .map(({ id, definition }) => [id, definition?.entry && !byMessage ? NEVER_WROTE : JUST_WROTE]),
  );
  const looks = new Map<string, number>();
  const waiting = new Set(lastLeftFirst(new Map(shapes.map(({ id, next }) => [id, [...next.values()]]))));
  // A set is walked in the order of adding, what is added meanwhile included.
  for (const id of waiting) {
    waiting.delete(id);
    const here = silence.get(id);
    if (!here) continue;
    const look = (looks.get(id) ?? 0) + 1;
    looks.set(id, look);
    const { next, ports } = byId.get(id)!;
    for (const [port, to] of next) {
      const there = joined(
        silence.get(to),
        passed(here, ports.get(port)),
        { from: id, port },
        look > LOOKS_MAX,
      );
      if (there === silence.get(to)) continue;
      silence.set(to, there);
      waiting.add(to);
    }
  }
  return silence;
}

/** The silence once a contact has left by a port. */
function passed(before: Span, port: Port | undefined): Span {
  if (port?.hears) return JUST_WROTE;
  if (!port?.after) return before;
  return { min: before.min + port.after.min, max: before.max + port.after.max };
}

/** Over this way and those known; the same object when this one adds nothing. */
function joined(
  known: Silence | undefined,
  found: Span,
  by: NonNullable<Silence['by']>,
  isEndless: boolean,
): Silence {
  if (!known) return { ...found, by };
  const min = Math.min(known.min, found.min);
  if (found.max <= known.max) return min === known.min ? known : { ...known, min };
  return { min, max: isEndless ? Number.POSITIVE_INFINITY : found.max, by };
}

/** The nodes of the way on which the customer was silent for longest, the given one last. */
export function quietestWay(
  silence: ReadonlyMap<string, Silence>,
  to: string,
): { from: string; port: string }[] {
  const way: { from: string; port: string }[] = [];
  const seen = new Set([to]);
  for (let by = silence.get(to)?.by; by && !seen.has(by.from); by = silence.get(by.from)?.by) {
    way.push(by);
    seen.add(by.from);
  }
  return way.reverse();
}
