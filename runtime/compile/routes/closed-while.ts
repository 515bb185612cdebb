import { prepareHours } from '../../calendar/open.ts';
import { offsetOf } from '../../calendar/zone.ts';
import { type Hours, type OpenState, WEEKDAYS } from '../../model/hours.ts';
import { DAY, type Instant } from '../../model/instant.ts';

/** A moment on the clock of a place, as an example: on a weekday, or on a date where a holiday makes it so. */
export interface Example {
  /** `mon` … */
  weekday: string;
  /** `18:00` */
  time: string;
  /** `2026-12-25` */
  date?: string;
}

/** From a Monday on, in winter and in summer: clocks of two zones can be further apart in one of them. */
const FORTNIGHTS = ['2026-01-12', '2026-07-06'];
const FORTNIGHT = 14 * DAY;
/** A date is somewhere within these, in whatever zone. */
const AROUND = 2 * DAY;

/**
 * A moment at which a place is closed and all the others are open, by their weeks and holidays; undefined when there is
 * none. What closes a place for the moment only does not count.
 */
export function closedWhile(place: Hours, open: readonly Hours[]): Example | undefined {
  const ask = asking(place);
  const others = open.map(asking);
  const holidays = [place, ...open].flatMap(({ holidays: all }) => all.map(({ date }) => Date.parse(date)));
  const spans = [
    ...FORTNIGHTS.map((monday) => [Date.parse(monday), Date.parse(monday) + FORTNIGHT] as const),
    ...holidays.map((date) => [date - AROUND, date + AROUND] as const),
  ];
  for (const [from, to] of spans)
    for (const at of changesIn([ask, ...others], from, to))
      if (!ask(at).open && others.every((other) => other(at).open))
        return exampleOf(
          at,
          place,
          [ask, ...others].some((one) => one(at).rule === 'holiday'),
        );
  return undefined;
}

type Ask = (at: Instant) => OpenState;

const asking = (hours: Hours): Ask => prepareHours({ ...hours, overrides: [] });

/** When something opens or closes; last the beginning, which says less to people. Between these nothing changes. */
function changesIn(asks: readonly Ask[], from: Instant, to: Instant): Instant[] {
  const changes = asks.flatMap((ask) => {
    const found: Instant[] = [];
    for (let at = ask(from).next; at !== null && at < to; at = ask(at).next) found.push(at);
    return found;
  });
  return [...changes.sort((a, b) => a - b), from];
}

function exampleOf(at: Instant, { timeZone }: Hours, isHoliday: boolean): Example {
  const local = new Date(at + offsetOf(timeZone)(at));
  const [date = '', time = ''] = local.toISOString().split('T');
  const weekday = WEEKDAYS[(local.getUTCDay() + 6) % 7] ?? '';
  return { weekday, time: time.slice(0, 5), ...(isHoliday ? { date } : {}) };
}
