import { ALL_TIME, type Business, prepareBusiness } from '../calendar/business.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../model/instant.ts';
import type { Sla } from '../model/sla.ts';
import type { Workspace } from '../model/workspace.ts';

/** What was promised, in milliseconds of business time; 0 is no promise. */
export interface SlaTargets {
  firstResponse: number;
  solution: number;
}

/** What happened to a case. Both clocks begin with the customer's request. */
export interface SlaFacts {
  startedAt: Instant;
  /** The first reply of an agent, not of a script; null when there is none. */
  firstReplyAt: Instant | null;
  resolvedAt: Instant | null;
}

/** One promise and how it stands. Spans are milliseconds of business time. */
export interface SlaClock {
  target: number;
  /** The first instant by which the target is spent; null when the place does not open enough to see one. */
  due: Instant | null;
  /** Until it was met; until now while it is not. */
  spent: number;
  /** Whether what was promised has come, in time or not. */
  met: boolean;
  /** Whether more than the target is spent. */
  breached: boolean;
  remaining: number;
}

/** The promises made for a case; null where there is none. */
export interface SlaState {
  firstResponse: SlaClock | null;
  solution: SlaClock | null;
}

/** What is promised on a channel: the global targets unless it has its own; null when nothing is. */
export function targetsFor({ sla }: Pick<Workspace, 'sla'>, channel: string): SlaTargets | null {
  const own = sla?.channels[channel];
  if (!sla || own?.follows === 'none') return null;
  const { firstResponse, solution } = own?.follows === 'own' ? own : sla;
  const targets = { firstResponse: spanOf(firstResponse), solution: spanOf(solution) };
  return targets.firstResponse === 0 && targets.solution === 0 ? null : targets;
}

const spanOf = ({ days, hours, minutes }: Sla['solution']): number =>
  days * DAY + hours * HOUR + minutes * MINUTE;

/** How the promises of a channel stand for one case; null when there are none. */
export type SlaOf = (channel: string, facts: SlaFacts, now: Instant) => SlaState | null;

/** The same for one question: parses the business hours anew. */
export const slaOf = (
  workspace: Pick<Workspace, 'hours' | 'sla'>,
  channel: string,
  facts: SlaFacts,
  now: Instant,
): SlaState | null => prepareSla(workspace)(channel, facts, now);

/** Parses the business hours once. Without hours, or with hours that are not there, all time counts. */
export function prepareSla(workspace: Pick<Workspace, 'hours' | 'sla'>): SlaOf {
  const hours = workspace.hours[workspace.sla?.hours ?? ''];
  const business = hours ? prepareBusiness(hours) : ALL_TIME;
  return (channel, facts, now) => {
    const targets = targetsFor(workspace, channel);
    if (!targets) return null;
    const { startedAt, firstReplyAt, resolvedAt } = facts;
    // Of a case that was resolved without a reply, the first response will never come: its clock stands still.
    const replied = { from: startedAt, metAt: firstReplyAt, until: firstReplyAt ?? resolvedAt ?? now };
    const resolved = { from: startedAt, metAt: resolvedAt, until: resolvedAt ?? now };
    return {
      firstResponse: clock(business, targets.firstResponse, replied),
      solution: clock(business, targets.solution, resolved),
    };
  };
}

interface Run {
  from: Instant;
  metAt: Instant | null;
  until: Instant;
}

function clock(business: Business, target: number, { from, metAt, until }: Run): SlaClock | null {
  if (target === 0) return null;
  const spent = business.time(from, until);
  return {
    target,
    due: business.dueAfter(from, target),
    spent,
    met: metAt !== null,
    breached: spent > target,
    remaining: Math.max(0, target - spent),
  };
}
