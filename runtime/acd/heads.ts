import { type Instant, MINUTE } from '../model/instant.ts';
import { PRIORITY_MAX } from '../model/priority.ts';
import type { Workspace } from '../model/workspace.ts';
import { barrier, hindrance } from './may-get.ts';
import type { AcdState, Queue, Waiting } from './state.ts';

/** Priority now: min(max, initial + acceleration x minutes waited), fractions of minutes counted. */
const priorityAt = ({ rule }: Queue, { since }: Waiting, now: Instant): number =>
  Math.min(rule.maxPriority ?? PRIORITY_MAX, rule.priority + (rule.acceleration * (now - since)) / MINUTE);

export interface Head {
  queue: Queue;
  waiting: Waiting;
  priority: number;
}

/**
 * The contact an agent gets next: the highest priority, then the longest waiting, over all that the agent may get and
 * has room for. Only the heads of the queues are looked at, so the cost does not grow with their length.
 */
export function nextFor(acd: AcdState, workspace: Workspace, agent: string, now: Instant): Head | undefined {
  const known = workspace.agents[agent];
  const state = acd.agents[agent];
  if (!known || !state) return undefined;
  let best: Head | undefined;
  for (const queue of Object.values(acd.queues)) {
    const waiting = queue.contacts[0];
    if (!waiting || hindrance(known, state, queue.channel) || barrier(workspace, agent, queue)) continue;
    const head = { queue, waiting, priority: priorityAt(queue, waiting, now) };
    if (!best || before(head, best)) best = head;
  }
  return best;
}

const before = (a: Head, b: Head): boolean =>
  a.priority !== b.priority
    ? a.priority > b.priority
    : a.waiting.since !== b.waiting.since
      ? a.waiting.since < b.waiting.since
      : a.waiting.order < b.waiting.order;
