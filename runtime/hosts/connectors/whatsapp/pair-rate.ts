import type { Instant } from '../../../model/instant.ts';

// https://developers.whats91.com/rate-limits
/** One message to a customer takes so long, in the long run. */
export const PAIR_MS = 6_000;
/** So many may go within the time of one; until all of them are paid back nothing else does. */
export const PAIR_BURST = 45;

interface Burst {
  began: Instant;
  count: number;
}

/** How often one customer is written to. */
export interface PairRate {
  /** Milliseconds until another message may go to the pair; 0: now, and it is counted. */
  wait(pair: string, now: Instant): number;
}

/** When everything of a burst is paid back. */
const paidBack = ({ began, count }: Burst): Instant => began + count * PAIR_MS;

/** Kept in memory alone: after a restart the provider says so itself (131056), and is heard. */
export function createPairRate(): PairRate {
  const bursts = new Map<string, Burst>();
  return {
    wait(pair, now) {
      const burst = bursts.get(pair);
      if (!burst || now >= paidBack(burst)) {
        bursts.delete(pair);
        forgetPaid(bursts, now);
        bursts.set(pair, { began: now, count: 1 });
        return 0;
      }
      if (now - burst.began >= PAIR_MS || burst.count >= PAIR_BURST) return paidBack(burst) - now;
      burst.count += 1;
      return 0;
    },
  };
}

/** Those who began first, as far as they are paid back. */
function forgetPaid(bursts: Map<string, Burst>, now: Instant): void {
  for (const [pair, burst] of bursts) {
    if (now < paidBack(burst)) return;
    bursts.delete(pair);
  }
}
