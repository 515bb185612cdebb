import type { Moment } from '#runtime/index.ts';

interface Kept<T> {
  readonly last: Moment | undefined;
  readonly count: number;
  readonly value: T;
}

/** How many answers are kept: two that are compared, each as it is and as it was a moment ago. */
const KEPT_MAX = 4;

/**
 * Something that is worked out of moments one after the other. Of moments that go on from those it was last asked about
 * only the new ones are looked at; a moment belongs to one past alone, so that the last tells which they are. `together`
 * does many steps at once, where that is less work than one after the other.
 */
export function following<T>(
  empty: T,
  step: (before: T, moment: Moment) => T,
  together: (before: T, moments: readonly Moment[]) => T = (before, moments) => moments.reduce(step, before),
) {
  const start: Kept<T> = { last: undefined, count: 0, value: empty };
  let known: readonly Kept<T>[] = [];
  const isPast = ({ last, count }: Kept<T>, moments: readonly Moment[]) =>
    count <= moments.length && moments[count - 1] === last;
  return (moments: readonly Moment[]): T => {
    const from = known.filter((kept) => isPast(kept, moments)).sort((a, b) => b.count - a.count)[0] ?? start;
    const last = moments.at(-1);
    if (from.count === moments.length || !last) return from.value;
    const passed = moments.slice(from.count, -1);
    const before =
      passed.length === 0
        ? from
        : { last: passed.at(-1), count: moments.length - 1, value: together(from.value, passed) };
    const at = { last, count: moments.length, value: step(before.value, last) };
    // The last moment of a running clock is replaced by a later one: what was before it goes on.
    known = [at, before, ...known.filter((kept) => kept !== at && kept !== before)].slice(0, KEPT_MAX);
    return at.value;
  };
}
