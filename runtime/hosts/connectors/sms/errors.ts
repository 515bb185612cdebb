import type { JsonObject } from '../../../model/json.ts';
import type { ProviderError, Wait } from '../judge.ts';
import { FOUR_TO_THE_X, THROTTLED, UNTIL_MENDED } from '../waits.ts';

const MEND: Wait = { waits: UNTIL_MENDED, why: 'connector.not-authorised' };
const SLOWER: Wait = { waits: THROTTLED, why: 'connector.throttled' };

// https://www.twilio.com/docs/api/errors: 20003 is a wrong password, 20429 and 14107 too many requests, 30001 a full queue.
const WAITS: ReadonlyMap<number, Wait> = new Map([
  [20_003, MEND],
  [20_429, SLOWER],
  [14_107, SLOWER],
  [30_001, { waits: FOUR_TO_THE_X, why: 'connector.busy' }],
]);

/** What to wait for after an error; all others, such as 21610 (the customer said STOP), are refused for good. */
export const waitFor = (code: number): Wait | undefined => WAITS.get(code);

/** `{ code, message }`; a code may be written as a text. */
export function errorOf({ code, message }: JsonObject): ProviderError | undefined {
  const number = typeof code === 'string' && /^\d{1,9}$/.test(code) ? Number(code) : code;
  if (typeof number !== 'number') return undefined;
  return { code: number, title: typeof message === 'string' ? message : '', transient: false };
}
