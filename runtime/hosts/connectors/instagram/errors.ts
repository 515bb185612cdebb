import type { Wait } from '../judge.ts';
import { FOUR_TO_THE_X, THROTTLED, UNTIL_MENDED } from '../waits.ts';

const MEND: Wait = { waits: UNTIL_MENDED, why: 'connector.not-authorised' };
const SLOWER: Wait = { waits: THROTTLED, why: 'connector.throttled' };
const BUSY: Wait = { waits: FOUR_TO_THE_X, why: 'connector.busy' };

// The Graph API's own codes, which WhatsApp has as well, and those of the Messenger Platform: 613 is too many calls,
// 1200 a failure that passes. Code 10 is a missing permission there, but beyond the 24 hours the answer as well: that
// will never go, so it is refused.
const WAITS: ReadonlyMap<number, Wait> = new Map([
  ...[0, 190].map((code) => [code, MEND] as const),
  ...[4, 17, 32, 613].map((code) => [code, SLOWER] as const),
  ...[1, 2, 1_200].map((code) => [code, BUSY] as const),
]);

/** What to wait for after an error; all others are refused for good, and the contact hears the code. */
export const waitFor = (code: number): Wait | undefined => WAITS.get(code);
