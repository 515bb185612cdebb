import type { Hours } from '../model/hours.ts';
import type { Instant } from '../model/instant.ts';

/** What closes a place beside its week, parsed. */
export interface Overrides {
  /** When the last of them has expired: infinity when one never does, minus infinity when there are none. */
  over: Instant;
  /** The branch of the first that has not expired; undefined when all have. */
  at(now: Instant): string | undefined;
}

/** An override holds until just before its expiry. All begin before anyone asks. */
export function overridesOf({ overrides }: Hours): Overrides {
  const parsed = overrides.map(({ branch, until }) => ({
    branch,
    until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  }));
  return {
    over: Math.max(...parsed.map(({ until }) => until)),
    at: (now) => parsed.find(({ until }) => now < until)?.branch,
  };
}
