import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step, type Turn, waitUntil } from '../../runtime/define/step.ts';
import { type Instant, SECOND } from '../../runtime/model/instant.ts';
import type { Params } from '../../runtime/model/problem.ts';
import { moment } from '../shared/moment.ts';
import type { Code, Wait } from './params.ts';

/** Only the clock ends a wait: what the customer writes meanwhile is for the script's handler. */
export function prepareWait(wait: Wait, link: Link): Step {
  switch (wait.kind) {
    case 'for':
      return untilTime(({ now }) => now + wait.duration * SECOND, link);
    case 'until':
      return untilTime(link.expression(wait.time, 'timestamp'), link);
    case 'until-open':
      return untilOpen(wait.hours, link);
  }
}

function say(turn: Turn, code: Code, params: Params = {}): void {
  turn.why?.({ code: `wait.${code}`, params });
}

function untilTime(timeOf: (turn: Turn) => Instant, link: Link): Step {
  const next = link.go('next');
  return {
    enter(turn) {
      const time = timeOf(turn);
      say(turn, time > turn.now ? 'waits' : 'past', { until: moment(time) });
      return time > turn.now ? waitUntil(time) : next;
    },
    resume(turn) {
      if (turn.event.type !== 'timer.fired') return null;
      say(turn, 'over');
      return next;
    },
  };
}

function untilOpen(id: string, link: Link): Step {
  const { definition, at } = link.hours(id);
  const { name: hours } = definition;
  const next = link.go('next');
  const never = fail('wait.never-opens', { hours });
  const look = (turn: Turn, opened: Code): Outcome => {
    const { open, next: opening } = at(turn.now);
    if (open) say(turn, opened, { hours });
    if (open) return next;
    if (opening === null) return never;
    say(turn, 'closed', { hours, until: moment(opening) });
    return waitUntil(opening);
  };
  return {
    enter: (turn) => look(turn, 'open'),
    // Looks again: the hours may have been changed since.
    resume: (turn) => (turn.event.type === 'timer.fired' ? look(turn, 'opened') : null),
  };
}
