import { type Instant, MINUTE } from '../model/instant.ts';
import { PRIORITY_MAX } from '../model/priority.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import type { Draft } from './draft.ts';
import { barrier } from './eligible.ts';
import type { Staff } from './floor.ts';
import { absence, deskRefusal, fullness } from './hindrance.ts';
import type { AgentState, Queue, Waiting } from './state.ts';
import { first } from './tree.ts';

/** Priority now: min(max, initial + acceleration x minutes waited), fractions of minutes counted. */
export const priorityAt = (rule: QueueRule, since: Instant, now: Instant): number =>
  Math.min(rule.maxPriority ?? PRIORITY_MAX, rule.priority + (rule.acceleration * (now - since)) / MINUTE);

/** The first of a queue. */
export interface Head {
  queue: Queue;
  waiting: Waiting;
  order: number;
  priority: number;
}

/**
 * The contact an agent gets next: the highest priority, then the longest waiting, over all that the agent may get and
 * has room for. Only the heads of the queues are looked at, so the cost does not grow with their length.
 */
export function nextFor(draft: Draft, agent: string): Head | undefined {
  const staff = draft.floor.staff.get(agent);
  const state = draft.agent(agent);
  if (!staff || !state || absence(staff, state)) return undefined;
  let best: Head | undefined;
  for (const bucket of staff.buckets) best = bestOf(draft, staff, state, bucket, best);
  return best;
}

function bestOf(draft: Draft, staff: Staff, state: AgentState, bucket: string, so: Head | undefined) {
  let best = so;
  for (const queue of draft.queues(bucket)) {
    const head = first(queue.line);
    if (!head) continue;
    const priority = priorityAt(queue.rule, head.value.since, draft.now);
    const next = { queue, waiting: head.value, order: head.key, priority };
    if ((!best || before(next, best)) && mayTake(draft, staff, state, next)) best = next;
  }
  return best;
}

function mayTake({ floor }: Draft, staff: Staff, state: AgentState, { queue, waiting }: Head): boolean {
  const { rule, channel, refused } = queue;
  if (refused.includes(staff.id) || barrier(floor.workspace, staff.id, queue)) return false;
  if (deskRefusal(floor, staff, rule.skill)) return false;
  return !fullness(floor, staff, state, { channel, session: waiting.session });
}

const before = (a: Head, b: Head): boolean =>
  a.priority !== b.priority
    ? a.priority > b.priority
    : a.waiting.since !== b.waiting.since
      ? a.waiting.since < b.waiting.since
      : a.order < b.order;
