import { HOUR, MINUTE, SECOND } from '#runtime/index.ts';

const two = (count: number): string => String(count).padStart(2, '0');

/** A span as a clock counts it: `0:07`, `12:30`, `1:02:03`. Never below zero. */
export function counted(ms: number): string {
  const span = Math.max(0, ms);
  const minutes = Math.floor(span / MINUTE) % 60;
  const seconds = two(Math.floor(span / SECOND) % 60);
  const hours = Math.floor(span / HOUR);
  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** The same for machines: `PT1H2M3S`. */
export function isoSpan(ms: number): string {
  const span = Math.max(0, ms);
  return `PT${Math.floor(span / HOUR)}H${Math.floor(span / MINUTE) % 60}M${Math.floor(span / SECOND) % 60}S`;
}

/** A span in the largest units that tell it: hours and minutes, minutes, or seconds when there is less than one. */
export type Told =
  | { unit: 'span'; hours: string; minutes: string }
  | { unit: 'span-minutes'; minutes: string }
  | { unit: 'span-seconds'; seconds: string };

/** How a span is told in words, whichever side of zero it is on. */
export function told(ms: number): Told {
  const span = Math.abs(ms);
  const hours = Math.floor(span / HOUR);
  const minutes = Math.floor(span / MINUTE) % 60;
  if (hours > 0) return { unit: 'span', hours: String(hours), minutes: String(minutes) };
  if (minutes > 0) return { unit: 'span-minutes', minutes: String(minutes) };
  return { unit: 'span-seconds', seconds: String(Math.floor(span / SECOND)) };
}

/** What is left of a time that was given, from 1 down to 0. */
export function leftOf(since: number, until: number, now: number): number {
  if (until <= since) return 0;
  return Math.min(1, Math.max(0, (until - now) / (until - since)));
}
