import { z } from 'zod';
import type { Instant } from './instant.ts';

/** A local time of day, `09:00`; `24:00` is the end of the day. */
export const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Open from the first time until just before the second. */
export const block = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from < to, { error: 'ends-before-it-starts' });

/** At most two blocks a day, as in `08:00-12:00` and `13:00-17:00`; none is closed all day. */
export const BLOCKS_A_DAY_MAX = 2;
const day = z.array(block).max(BLOCKS_A_DAY_MAX).default([]);

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const holiday = z.strictObject({
  name: z.string(),
  date: z.iso.date(),
  /** Hours of that day; none is closed all day. */
  hours: day,
});

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** An IANA time zone, `Europe/Amsterdam`. */
export const timeZone = z.string().refine(isTimeZone, { error: 'unknown-time-zone' });

/** What can close a place beside its week: the names that a script branches on. */
export const OVERRIDES = ['weather', 'meeting', 'emergency', 'other'] as const;
export type OverrideKind = (typeof OVERRIDES)[number];

/** The place goes by this branch, whatever its week says, until it expires or is taken away. */
export const override = z.strictObject({
  branch: z.enum(OVERRIDES),
  /** Without it: until it is switched off. */
  until: z.iso.datetime({ offset: true }).optional(),
});

/** When a place is open, in its own time zone. */
export const hours = z.strictObject({
  name: z.string(),
  timeZone,
  week: z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  holidays: z.array(holiday).default([]),
  /** The first that has not expired counts. */
  overrides: z.array(override).default([]),
});

export type Hours = z.infer<typeof hours>;
export type Block = z.infer<typeof block>;

/** Whether a place is open, and the rule that says so. */
export interface OpenState {
  open: boolean;
  rule: 'week' | 'holiday' | 'override';
  /** The holiday's name, the weekday, or the override's branch. */
  name: string;
  /** When it opens or closes next, within 14 days, if it does. */
  next: Instant | null;
}
