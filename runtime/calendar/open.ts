import type { Hours, OpenState } from '../model/hours.ts';
import { DAY, HOUR, type Instant } from '../model/instant.ts';
import { overridesOf } from './overrides.ts';
import { type DayPlan, edgeAfter, isOpen, type Plan, planOf } from './week.ts';
import { changeBetween, type Offset, offsetOf } from './zone.ts';

/** How far ahead the next change is looked for. */
export const HORIZON = 14 * DAY;

/** A local day with clocks going back. */
const LONGEST_DAY = DAY + 3 * HOUR;

/** Parsed hours in their zone. */
interface Calendar {
  plan: Plan;
  offset: Offset;
}

/** A moment as the clock on the wall shows it. */
interface Wall {
  plan: DayPlan;
  /** Milliseconds since local midnight. */
  time: number;
  open: boolean;
}

/** Whether a place is open, at a moment. */
type Ask = (now: Instant) => OpenState;

/**
 * Whether a place is open: when nothing overrides its week, and the clock on its wall shows a time within one of the
 * day's blocks. In the night the clock goes forward, the skipped times never come; in the night it goes back, the
 * repeated ones come twice.
 */
export const openAt = (hours: Hours, now: Instant): OpenState => prepareHours(hours)(now);

/**
 * The same with everything parsed beforehand, for the many questions of a running script. The last answer holds
 * until something changes, and is given again without a look at the calendar: do not alter it.
 */
export function prepareHours(hours: Hours): Ask {
  const calendar: Calendar = { plan: planOf(hours), offset: offsetOf(hours.timeZone) };
  const regular = kept(calendar);
  const overrides = overridesOf(hours);
  const reopens = firstOpening(regular, overrides.over);
  return (now) => {
    const name = overrides.at(now);
    if (name === undefined) return regular(now);
    return { open: false, rule: 'override', name, next: reopens <= now + HORIZON ? reopens : null };
  };
}

/** From a moment on; infinity when it is too late for anyone asking before that moment to hear of it. */
function firstOpening(ask: Ask, from: Instant): Instant {
  if (!Number.isFinite(from)) return Number.POSITIVE_INFINITY;
  const { open, next } = ask(from);
  return open ? from : (next ?? Number.POSITIVE_INFINITY);
}

/** Answers by week and holidays, the last one kept. */
function kept(calendar: Calendar): Ask {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  let state: OpenState | undefined;
  return (now) => {
    if (state && now >= from && now < until) return state;
    const wall = wallAt(calendar, now);
    const change = nextChange(calendar, now, wall.open);
    state = stateOf(wall, change <= now + HORIZON ? change : null);
    from = now;
    until = Math.min(ruleEnds(calendar, now, wall.plan), change <= now + HORIZON ? change : change - HORIZON);
    return state;
  };
}

const stateOf = ({ open, plan: { rule, name } }: Wall, next: Instant | null): OpenState => ({
  open,
  rule,
  name,
  next,
});

/** When another day's rule begins. */
function ruleEnds(calendar: Calendar, now: Instant, plan: DayPlan): Instant {
  let at = now;
  let wall = wallAt(calendar, at);
  while (wall.plan === plan) {
    at = stepFrom(calendar, at, wall);
    wall = wallAt(calendar, at);
  }
  return at;
}

function wallAt({ plan, offset }: Calendar, at: Instant): Wall {
  const local = at + offset(at);
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const today = plan(day);
  return { plan: today, time, open: isOpen(today, time) };
}

/** The next moment at which the wall clock passes an edge of the day or is changed. Nothing changes before. */
function stepFrom({ offset }: Calendar, at: Instant, wall: Wall): Instant {
  const edge = at + edgeAfter(wall.plan, wall.time) - wall.time;
  return offset(edge) === offset(at) ? edge : Math.min(edge, changeBetween(at, edge, offset));
}

/** The next opening or closing; infinity when none comes within the horizon of any moment of this day. */
function nextChange(calendar: Calendar, now: Instant, open: boolean): Instant {
  const end = now + HORIZON + LONGEST_DAY;
  for (let at = now; at <= end; ) {
    at = stepFrom(calendar, at, wallAt(calendar, at));
    if (wallAt(calendar, at).open !== open) return at;
  }
  return Number.POSITIVE_INFINITY;
}
