import { durationInRange } from './range.ts';

/** Nanoseconds. */
const UNITS: Readonly<Record<string, bigint>> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  us: 1_000n,
  ns: 1n,
};

const PART = /(\d*)(?:\.(\d*))?(h|ms?|s|us|ns)/g;
const DURATION = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:h|ms?|s|us|ns))+)$/;

/** Longer texts are not looked at. */
const LENGTH_MAX = 64;

/**
 * The milliseconds of a text such as `1h30m`, `-1.5s` or `0`: numbers with the units h, m, s, ms, us and ns behind a sign,
 * if any. Exact to the nanosecond, then cut off towards zero. Null for any other text, and for more than 292 years.
 */
export function parseDuration(text: string): number | null {
  if (text.length > LENGTH_MAX || !DURATION.test(text)) return null;
  let nanoseconds = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of text.matchAll(PART))
    nanoseconds += (BigInt(whole + fraction) * UNITS[unit]!) / 10n ** BigInt(fraction.length);
  const ms = Number(nanoseconds / 1_000_000n);
  if (!durationInRange(ms)) return null;
  return text.startsWith('-') && ms > 0 ? -ms : ms;
}

/** A duration in seconds, `90s` or `-0.5s`. */
export const durationText = (ms: number): string => `${ms / 1_000}s`;
