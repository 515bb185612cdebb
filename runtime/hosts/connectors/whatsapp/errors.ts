import type { Wait } from '../judge.ts';
import { FOUR_TO_THE_X, MINUTES, THROTTLED, UNTIL_MENDED } from '../waits.ts';

const MEND: Wait = { waits: UNTIL_MENDED, why: 'connector.not-authorised' };
const SLOWER: Wait = { waits: THROTTLED, why: 'connector.throttled' };
const BUSY: Wait = { waits: FOUR_TO_THE_X, why: 'connector.busy' };

const codes = (wait: Wait, ...numbers: number[]) => numbers.map((code) => [code, wait] as const);

// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
// Which error is worth another try is advised there; how long to wait is said of 131056 alone, and ours else.
const WAITS: ReadonlyMap<number, Wait> = new Map([
  // The token, a permission, the display name, the payment or the registration.
  ...codes(MEND, 0, 3, 10, 190, 131_005, 131_037, 131_042, 131_045),
  // Calls of the app, calls of the account, messages of the number.
  ...codes(SLOWER, 4, 80_007, 130_429),
  // Unknown and unavailable; the first two are the Graph API's own.
  ...codes(BUSY, 1, 2, 131_000, 131_016),
  ...codes({ waits: FOUR_TO_THE_X, why: 'connector.throttled' }, 131_056),
  // In maintenance, as while its throughput grows.
  ...codes({ waits: MINUTES, why: 'connector.busy' }, 131_057),
]);

const isPermission = (code: number): boolean => code >= 200 && code <= 299;

/** What to wait for after an error of the Cloud API; all others are refused for good, and the contact hears the code. */
export const waitFor = (code: number): Wait | undefined => (isPermission(code) ? MEND : WAITS.get(code));
