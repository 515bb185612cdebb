import type { Instant } from '../../model/instant.ts';

/** A slot that nobody came for is given up after that. */
export const SLOT_KEPT_MS = 60_000;

/** So many a second, in a stream without end: who may not go now gets a slot, and finds it kept on coming back. */
export interface Throughput {
  /** Milliseconds until it may go; 0: now. */
  wait(key: string, now: Instant): number;
  /** Something else went that counts. */
  spend(now: Instant): void;
}

export function createThroughput(perSecond: number): Throughput {
  const every = 1_000 / perSecond;
  const slots = new Map<string, Instant>();
  let next = 0;
  /** Who was silent for a second has a second's worth at once. */
  const take = (now: Instant): Instant => {
    const slot = Math.max(next, now - 1_000 + every);
    next = slot + every;
    return slot;
  };
  return {
    spend: (now) => void take(now),
    wait(key, now) {
      forgetOld(slots, now);
      const kept = slots.get(key);
      if (kept === undefined) {
        const slot = take(now);
        if (slot > now) slots.set(key, slot);
        return Math.max(0, Math.ceil(slot - now));
      }
      if (kept <= now) slots.delete(key);
      return Math.max(0, Math.ceil(kept - now));
    },
  };
}

/** They stand in the order of their time. */
function forgetOld(slots: Map<string, Instant>, now: Instant): void {
  for (const [key, slot] of slots) {
    if (slot > now - SLOT_KEPT_MS) return;
    slots.delete(key);
  }
}
