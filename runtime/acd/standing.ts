import { type Instant, SECOND } from '../model/instant.ts';
import { isCandidate, judge, ruledOut } from './candidates.ts';
import { type Centre, floorOf } from './floor.ts';
import { type AcdState, agentOf, queuesOf, type Routed } from './state.ts';

/** How the queue of a skill stands. */
export interface Standing {
  waiting: number;
  /** Whole seconds; 0 when nobody waits. */
  longestWait: number;
  /** Agents with room for one more contact of the channel. */
  available: number;
}

type Sought = Pick<Routed, 'rule' | 'channel'>;

const anybody = (sought: Sought) => ({ ...sought, lock: null, refused: [], session: '' });

/** How a skill's queue stands for a contact of a channel: all who wait for the skill, by whatever rule. */
export function standingOf(
  acd: AcdState,
  centre: Centre,
  skill: string,
  channel: string,
  at: Instant,
): Standing {
  const floor = floorOf(centre);
  const queues = queuesOf(acd).filter(({ rule }) => rule.skill === skill);
  const waiting = queues.reduce((sum, queue) => sum + queue.waiting, 0);
  const longest = Math.max(0, ...queues.map(({ head }) => at - head.since));
  const sought = anybody({ rule: { skill, priority: 0, acceleration: 0 }, channel });
  const available = (floor.bySkill.get(skill) ?? []).filter(({ id }) =>
    isCandidate(judge(floor, agentOf(acd, id), id, sought)),
  );
  return { waiting, longestWait: Math.floor(longest / SECOND), available: available.length };
}

/** Whether an agent who may get such a contact is at work, with room for it or not. */
export function anyAtWork(acd: AcdState, centre: Centre, sought: Sought): boolean {
  const floor = floorOf(centre);
  return (floor.bySkill.get(sought.rule.skill) ?? []).some(
    ({ id }) => agentOf(acd, id)?.state === 'available' && !ruledOut(floor, id, anybody(sought)),
  );
}
