import type { Instant } from '../../../model/instant.ts';
import type { Outgoing } from '../../contract/outgoing.ts';
import { createThroughput, type Throughput } from '../throughput.ts';
import { createPairRate } from './pair-rate.ts';

/** How fast messages go out: by number, and by number and customer. */
export interface Pace {
  wait(outgoing: Outgoing, now: Instant): number;
  /** Messages that come in count too. */
  came(account: string, now: Instant): void;
}

export function createPace(perSecond: number): Pace {
  const pairs = createPairRate();
  const numbers = new Map<string, Throughput>();
  const numberOf = (account: string): Throughput => {
    const known = numbers.get(account) ?? createThroughput(perSecond);
    numbers.set(account, known);
    return known;
  };
  return {
    wait({ key, account, effect }, now) {
      const wait = numberOf(account).wait(key, now);
      if (wait > 0 || effect.type !== 'message.send') return wait;
      return pairs.wait(`${account} ${effect.to}`, now);
    },
    came: (account, now) => numberOf(account).spend(now),
  };
}
