import type { Hours } from '../model/hours.ts';
import { DAY, type Instant } from '../model/instant.ts';
import { HORIZON, prepareHours } from './open.ts';

/** How far ahead a due time is looked for: 366 days of business time in weeks of forty hours end within. */
export const DUE_HORIZON = 5 * 366 * DAY;

/** The time that counts towards a promise: while the place is open. Spans are milliseconds. */
export interface Business {
  /** How much of an interval counts; 0 when it ends before it begins. */
  time(from: Instant, to: Instant): number;
  /** The first instant by which so much has counted since `from`; null when none is within the horizon. */
  dueAfter(from: Instant, span: number): Instant | null;
}

/** Where all time counts. */
export const ALL_TIME: Business = {
  time: (from, to) => Math.max(0, to - from),
  dueAfter: (from, span) => from + span,
};

/** Milliseconds of an interval in which a place is open. Overrides close it as `openAt` says. */
export const businessTime = (hours: Hours, from: Instant, to: Instant): number =>
  prepareBusiness(hours).time(from, to);

/** The first instant by which a place was open for `span` milliseconds since `from`; null when none is within the horizon. */
export const dueAfter = (hours: Hours, from: Instant, span: number): Instant | null =>
  prepareBusiness(hours).dueAfter(from, span);

/** The same with everything parsed beforehand. Takes its steps from one opening or closing to the next. */
export function prepareBusiness(hours: Hours): Business {
  const ask = prepareHours(hours);
  /** Until when the place surely stays as it is; nothing changes within the horizon when no change is told. */
  const stretch = (at: Instant) => {
    const { open, next } = ask(at);
    return { open, until: next ?? at + HORIZON };
  };
  return {
    time(from, to) {
      let counted = 0;
      for (let at = from; at < to; ) {
        const { open, until } = stretch(at);
        if (open) counted += Math.min(until, to) - at;
        at = until;
      }
      return counted;
    },
    dueAfter(from, span) {
      let left = span;
      for (let at = from; at <= from + DUE_HORIZON; ) {
        const { open, until } = stretch(at);
        const gained = open ? until - at : 0;
        if (left <= gained) return at + left <= from + DUE_HORIZON ? at + left : null;
        left -= gained;
        at = until;
      }
      return null;
    },
  };
}
