import { type Instant, MINUTE } from '../model/instant.ts';
import { PRIORITY_MAX } from '../model/priority.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import type { Draft } from './draft.ts';
import { barrierOf, type Staff } from './floor.ts';
import { absence, deskRefusal, fullness, hasAnyRoom } from './hindrance.ts';
import type { AgentState, Queue } from './state.ts';

/** Priority now: min(max, initial + acceleration x minutes waited), fractions of minutes counted. */
export const priorityAt = (rule: QueueRule, since: Instant, now: Instant): number =>
  Math.min(rule.maxPriority ?? PRIORITY_MAX, rule.priority + (rule.acceleration * (now - since)) / MINUTE);

/** The first of a queue, for an agent who may get them. */
export interface Head {
  queue: Queue;
  agent: string;
  priority: number;
}

/**
 * The contact an agent gets next: the highest priority, then the longest waiting, over all that the agent may get and
 * has room for. Only the heads of the queues are looked at, so the cost does not grow with their length.
 */
export function nextFor(draft: Draft, agent: string): Head | undefined {
  const staff = draft.floor.staff.get(agent);
  const state = draft.agent(agent);
  if (!staff || !state || absence(staff, state) || isFull(draft, staff, state)) return undefined;
  let best: Queue | undefined;
  let highest = 0;
  for (let at = 0; at < staff.buckets.length; at++) {
    const queues = draft.queues(staff.buckets[at]!);
    for (let index = 0; index < queues.length; index++) {
      const queue = queues[index]!;
      const priority = priorityAt(queue.rule, queue.head.since, draft.now);
      if (best && !isBefore(queue, priority, best, highest)) continue;
      if (!mayTake(draft, staff, state, queue)) continue;
      best = queue;
      highest = priority;
    }
  }
  return best && { queue: best, agent, priority: highest };
}

/** Whether no contact at all could come: only what the agent has part of, be it in wrap-up, needs no room. */
function isFull(draft: Draft, staff: Staff, state: AgentState): boolean {
  if (hasAnyRoom(draft.floor, staff, state)) return false;
  return !state.tasks.some(
    ({ contact, session }) =>
      draft.contact(contact)?.place === 'waiting' || draft.session(session).length > 0,
  );
}

function mayTake({ floor }: Draft, staff: Staff, state: AgentState, queue: Queue): boolean {
  const { rule, channel, refused, head } = queue;
  if (refused.includes(staff.id) || barrierOf(floor, staff, queue)) return false;
  if (deskRefusal(floor, staff, rule.skill)) return false;
  return !fullness(floor, staff, state, { channel, session: head.session });
}

const isBefore = ({ head }: Queue, priority: number, than: Queue, highest: number): boolean =>
  priority !== highest
    ? priority > highest
    : head.since !== than.head.since
      ? head.since < than.head.since
      : head.order < than.head.order;
