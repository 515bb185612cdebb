import { type Block, type Hours, WEEKDAYS } from '../model/hours.ts';
import { DAY, HOUR, MINUTE } from '../model/instant.ts';

/** Milliseconds since local midnight: open from the first until just before the second. */
interface Span {
  from: number;
  to: number;
}

/** One local day: its rule, its hours, and the moments at which something may change, the day's end last. */
export interface DayPlan {
  rule: 'week' | 'holiday';
  name: string;
  spans: readonly Span[];
  edges: readonly number[];
}

/** Days since 1970-01-01 to the plan of that day. */
export type Plan = (day: number) => DayPlan;

/** 1970-01-01 was a Thursday; weeks here begin on Monday. */
const EPOCH_WEEKDAY = 3;

/** Texts parsed once: what is left at run time is arithmetic. */
export function planOf(hours: Hours): Plan {
  const week = WEEKDAYS.map((weekday) => dayPlan('week', weekday, hours.week[weekday]));
  const holidays = new Map(
    hours.holidays.map((holiday) => [
      Date.parse(`${holiday.date}T00:00:00Z`) / DAY,
      dayPlan('holiday', holiday.name, holiday.hours),
    ]),
  );
  return (day) => holidays.get(day) ?? (week[weekdayOf(day)] as DayPlan);
}

const weekdayOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

function dayPlan(rule: DayPlan['rule'], name: string, blocks: readonly Block[]): DayPlan {
  const spans = blocks.map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }));
  const edges = [...spans.flatMap(({ from, to }) => [from, to]), DAY].sort((a, b) => a - b);
  return { rule, name, spans, edges };
}

function timeOf(text: string): number {
  const [hour, minute] = text.split(':');
  return Number(hour) * HOUR + Number(minute) * MINUTE;
}

export const isOpen = (plan: DayPlan, time: number): boolean =>
  plan.spans.some(({ from, to }) => time >= from && time < to);

/** The first edge after a time of day. */
export const edgeAfter = (plan: DayPlan, time: number): number =>
  plan.edges.find((edge) => edge > time) ?? DAY;
