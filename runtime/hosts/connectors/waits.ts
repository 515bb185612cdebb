import type { Sent } from '../contract/outgoing.ts';
import type { Waits } from './back-off.ts';
import type { SendCode } from './codes.ts';

/** Somebody has to mend the account first: nothing is wrong with the message, which waits for as long as that takes. */
export const UNTIL_MENDED: Waits = {
  first: 300_000,
  factor: 1,
  most: 300_000,
  tries: Number.POSITIVE_INFINITY,
};
/** Too much at once: a second, doubled each time, to five minutes. */
export const THROTTLED: Waits = { first: 1_000, factor: 2, most: 300_000, tries: Number.POSITIVE_INFINITY };
/** 4^X seconds, X from 0; given up after some six hours. */
export const FOUR_TO_THE_X: Waits = { first: 1_000, factor: 4, most: 4_096_000, tries: 8 };
/** A minute, doubled each time, to five. */
export const MINUTES: Waits = { first: 60_000, factor: 2, most: 300_000, tries: Number.POSITIVE_INFINITY };
/** Nobody is there: a second, doubled each time, to a minute. */
export const UNREACHABLE: Waits = { first: 1_000, factor: 2, most: 60_000, tries: Number.POSITIVE_INFINITY };
/** However long a provider asks us to wait, in milliseconds. */
export const RETRY_AFTER_MAX = 3_600_000;

/** Waits that are never given up are no tries of the message. */
export const laterBy = ({ tries }: Waits, after: number, why: SendCode): Sent => ({
  is: 'later',
  after,
  why,
  ...(Number.isFinite(tries) ? {} : { free: true }),
});
