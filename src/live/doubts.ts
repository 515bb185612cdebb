import type { Problem } from '#runtime/index.ts';
import type { DoubtLine, Settlement } from '#runtime/live.ts';
import { tell } from './api.ts';

/** What became of an act: `gone`, somebody or the provider settled it before. */
export type Settled = { is: 'done' } | { is: 'gone' } | { is: 'failed'; problems: readonly Problem[] };

export async function settle({ key }: DoubtLine, how: Settlement): Promise<Settled> {
  const { problems } = await tell(`doubts/${encodeURIComponent(key)}`, { how });
  if (!problems) return { is: 'done' };
  return problems.some(({ code }) => code === 'server.not-found')
    ? { is: 'gone' }
    : { is: 'failed', problems };
}

/** Sent again, the same effect can come into doubt again: that is another doubt. */
export const doubtName = ({ key, since }: DoubtLine): string => `${key} ${since}`;

/** Whose it is, in words; of a contact that is gone only its id is left. */
export const whose = ({ customer, contact }: DoubtLine): string => customer || contact;

/** Whichever comes after one in a list, or else before it. */
export function besides(doubts: readonly DoubtLine[], one: DoubtLine): DoubtLine | undefined {
  const at = doubts.findIndex((each) => doubtName(each) === doubtName(one));
  return doubts[at + 1] ?? doubts[at - 1];
}
