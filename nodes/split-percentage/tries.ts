import type { z } from 'zod';
import type { Never, Try, TryContext } from '../../runtime/define/tries.ts';
import type { params, WHOLE } from './params.ts';
import { shareAt, sumOf } from './share.ts';

type Shares = z.output<typeof params>['shares'];

/** So many contacts are looked at before a share counts as not found. */
const OTHERS_MAX = 1_000;

/** For each share, how many contacts come before the first that falls in it. */
export function othersFor(shares: Shares, { thrown }: TryContext): Try[] {
  const first = new Map<number, number>();
  for (let count = 0; count < OTHERS_MAX && first.size < shares.length; count++) {
    const index = shareAt(shares, thrown(count));
    if (!first.has(index)) first.set(index, count);
  }
  return [...first.values()].map((count) => ({ kind: 'others', count }));
}

/** A share of nothing; and shares that are a whole cannot fail. */
export function neverFalls(shares: Shares, port: string): Never | undefined {
  const whole: typeof WHOLE = 100;
  if (port === 'error') return sumOf(shares) === whole ? { code: 'way.cannot-fail' } : undefined;
  const share = shares.find(({ id }) => port === `share:${id}`);
  return share?.percent === 0 ? { code: 'way.nobody-falls', params: { name: share.name } } : undefined;
}
