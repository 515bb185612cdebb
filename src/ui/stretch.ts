/** A part of a long list: the numbers of its first, and of the first after it. */
export interface Stretch {
  first: number;
  end: number;
}

/** What of a list should be there. */
export interface Wanted {
  total: number;
  /** The one that is looked at, counted from 1; 0: what comes before all. */
  at: number;
  /** How many are shown up to the one that is looked at, and after it, at least. */
  before: number;
  after: number;
}

/** How many come when somebody scrolls to where a stretch ends. */
const STEP = 12;
/** A stretch is no longer: where it grows on the one side it is cut on the other. */
export const STRETCH_MAX = 120;

/** The stretch around the one that is looked at: that which is known, as long as it will do. */
export function stretchAt(known: Stretch, { total, at, before, after }: Wanted): Stretch {
  const end = Math.min(known.end, total);
  const reaches = known.first === 0 || at - known.first >= before;
  if (reaches && at > known.first && at <= end) return { first: known.first, end };
  return { first: Math.max(at - before, 0), end: Math.min(at + after, total) };
}

export const earlier = ({ first, end }: Stretch): Stretch => {
  const from = Math.max(first - STEP, 0);
  return { first: from, end: Math.min(end, from + STRETCH_MAX) };
};

export const later = ({ first, end }: Stretch, total: number): Stretch => {
  const to = Math.min(end + STEP, total);
  return { first: Math.max(first, to - STRETCH_MAX), end: to };
};
