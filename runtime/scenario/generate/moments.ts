import { prepareHours } from '../../calendar/open.ts';
import { OVERRIDES } from '../../model/hours.ts';
import { DAY, HOUR, type Instant } from '../../model/instant.ts';
import type { ScenarioSetting } from '../../model/scenario.ts';
import type { Plot } from './stage.ts';

/** A time to begin at, and what is then otherwise than the workspace says. */
export interface Moment {
  startsAt: Instant;
  hours: ScenarioSetting['hours'];
}

const HOLIDAY = 'holiday';
/** A year has every holiday. */
const LOOKED_AT = 400 * DAY;

/** The usual time, then each time at which a place is open or closed by another rule. */
export function momentsOf(plot: Plot, usual: Instant, ports: ReadonlySet<string>): Moment[] {
  const places = new Set([...plot.scripts.values()].flatMap(({ requires }) => requires.hours));
  const moments = [...places].flatMap((id) => [
    ...momentsAt(plot, id, usual, ports.has(HOLIDAY)),
    ...OVERRIDES.filter((one) => ports.has(one)).map((one) => ({ startsAt: usual, hours: { [id]: one } })),
  ]);
  return [{ startsAt: usual, hours: {} }, ...moments, ...byTheClock(plot, usual)];
}

/** The first time, from the usual one on, at which a place is open, and closed: by its week, and on a holiday. */
function momentsAt({ given }: Plot, id: string, usual: Instant, withHolidays: boolean): Moment[] {
  const { hours } = given.workspace;
  const place = Object.hasOwn(hours, id) ? hours[id] : undefined;
  if (!place) return [];
  const at = prepareHours(place);
  const found = new Map<string, Instant>();
  for (let now = usual; now < usual + LOOKED_AT; now += HOUR) {
    const { open, rule } = at(now);
    if (rule === 'override' || (rule === HOLIDAY && !withHolidays)) continue;
    const key = `${open} ${rule}`;
    if (!found.has(key)) found.set(key, now);
    if (found.size === (withHolidays ? 4 : 2)) break;
  }
  return [...found.values()].map((startsAt) => ({ startsAt, hours: {} }));
}

/** Where a condition asks for the time: each hour of a day, and each day of a week. */
function byTheClock({ values, script }: Plot, usual: Instant): Moment[] {
  if (!['now', 'contact.startedAt'].some((path) => values.has(script.id, path))) return [];
  const hours = Array.from({ length: 23 }, (_, hour) => usual + (hour + 1) * HOUR);
  const days = Array.from({ length: 6 }, (_, day) => usual + (day + 1) * DAY);
  return [...hours, ...days].map((startsAt) => ({ startsAt, hours: {} }));
}
