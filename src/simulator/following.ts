import type { Moment } from '#runtime/index.ts';

interface Kept<T> {
  readonly last: Moment | undefined;
  readonly count: number;
  readonly value: T;
}

/** How many answers are kept: two that are compared, each as it is and as it was a moment ago. */
const KEPT_MAX = 4;
/** After each so many moments the answer stays: going back costs at most so many steps. */
export const MARK_EVERY = 512;

/**
 * Something that is worked out of moments one after the other. Of moments that go on from those it was last asked about
 * only the new ones are looked at, and of earlier ones those since a mark; a moment belongs to one past alone, so that the
 * last tells which they are. `together` does many steps at once, where that is less work than one after the other.
 */
export function following<T>(
  empty: T,
  step: (before: T, moment: Moment) => T,
  together: (before: T, moments: readonly Moment[]) => T = (before, moments) => moments.reduce(step, before),
) {
  let known: readonly Kept<T>[] = [];
  const marks = new WeakMap<Moment, Kept<T>>();
  const isPast = ({ last, count }: Kept<T>, moments: readonly Moment[]) =>
    count <= moments.length && moments[count - 1] === last;
  /** The latest of its past that is known. */
  const nearest = (moments: readonly Moment[]): Kept<T> => {
    let found: Kept<T> = { last: undefined, count: 0, value: empty };
    for (const kept of known) if (kept.count > found.count && isPast(kept, moments)) found = kept;
    for (let count = markBefore(moments.length); count > found.count; count -= MARK_EVERY) {
      const last = moments[count - 1];
      const mark = last && marks.get(last);
      if (mark) return mark;
    }
    return found;
  };
  const goOn = (from: Kept<T>, moments: readonly Moment[], count: number): Kept<T> => {
    let at = from;
    while (at.count < count) {
      const until = Math.min(markBefore(at.count) + MARK_EVERY, count);
      const last = moments[until - 1];
      at = { last, count: until, value: together(at.value, moments.slice(at.count, until)) };
      if (last && until === markBefore(until)) marks.set(last, at);
    }
    return at;
  };
  return (moments: readonly Moment[]): T => {
    const from = nearest(moments);
    const last = moments.at(-1);
    if (from.count === moments.length || !last) return from.value;
    const before = goOn(from, moments, moments.length - 1);
    const at = { last, count: moments.length, value: step(before.value, last) };
    // The last moment of a running clock is replaced by a later one: what was before it goes on.
    known = [at, before, ...known.filter((kept) => kept !== at && kept !== before)].slice(0, KEPT_MAX);
    return at.value;
  };
}

const markBefore = (count: number): number => count - (count % MARK_EVERY);
