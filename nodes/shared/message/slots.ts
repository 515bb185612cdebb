import type { Instant } from '../../../runtime/model/instant.ts';

/** The longest title of a row that any channel shows. */
export const SLOT_TITLE_MAX = 24;

const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** For languages whose names of days are long. */
const SHORT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** Writes instants for customers of one language. */
export interface SlotFormat {
  /** `ma 2 mrt, 10:00`: at most 24 characters. */
  title(at: Instant): string;
  /** `10:00–10:30`. */
  hours(from: Instant, to: Instant): string;
}

/** Day and time on the clock of a time zone; a language nobody knows is written as English is. */
export function slotFormat(language: string, timeZone: string): SlotFormat {
  const full = formatter(language, timeZone, DAY_AND_TIME);
  const short = formatter(language, timeZone, SHORT);
  const time = formatter(language, timeZone, TIME);
  return {
    title: (at) => {
      const title = full(at);
      return title.length <= SLOT_TITLE_MAX ? title : short(at).slice(0, SLOT_TITLE_MAX);
    },
    hours: (from, to) => `${time(from)}–${time(to)}`,
  };
}

function formatter(language: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(knownOr(language, 'en'), { ...options, timeZone });
  // Which kind of space stands between the parts differs from one host to the next.
  return (at: Instant): string => format.format(at).replace(/\s+/g, ' ');
}

function knownOr(language: string, otherwise: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** `slotFormat`, each language made once. */
export function slotFormats(timeZone: string): (language: string) => SlotFormat {
  const made = new Map<string, SlotFormat>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const format = slotFormat(language, timeZone);
    made.set(language, format);
    return format;
  };
}
