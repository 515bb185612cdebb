import { PRIORITY_MAX } from '../model/priority.ts';
import { ownBucket, skillBucket } from './bucket.ts';
import type { Queue, Routed } from './state.ts';

type Placed = Pick<Routed, 'rule' | 'channel' | 'lock' | 'refused'>;

/** Nothing but skill and priority matters: how nearly all wait. */
const isUsual = ({ rule: { proficiency, agent, attributes }, lock, refused }: Placed | Queue): boolean =>
  !proficiency && agent === undefined && !attributes?.length && !lock && refused.length === 0;

/** The same for contacts whose order among each other never changes, and whom the same agents may get. */
export function queueKey(placed: Placed): string {
  const { rule, channel, lock, refused } = placed;
  const { skill, priority, acceleration, maxPriority = PRIORITY_MAX, proficiency, agent, attributes } = rule;
  const usual = `${channel} ${skill} ${priority} ${acceleration} ${maxPriority}`;
  if (isUsual(placed)) return usual;
  const range = proficiency ? `${proficiency.best}-${proficiency.worst}` : '*';
  const asked = [...new Set(attributes)].sort().join('+');
  const not = [...refused].sort().join('+');
  return [usual, range, agent ?? '*', asked || '*', lock?.agent ?? '*', not || '*'].join(' ');
}

/** Where agents look for what they may get: at their skills, and at what waits for them alone. */
export const bucketOf = ({ rule, lock }: Pick<Placed, 'rule' | 'lock'>): string =>
  lock ? ownBucket(lock.agent) : rule.agent === undefined ? skillBucket(rule.skill) : ownBucket(rule.agent);

/** Where among the queues of a bucket the one of a contact is, or -1; most are found without making their key. */
export function indexOfQueue(queues: readonly Queue[], placed: Placed): number {
  const usual = isUsual(placed);
  const key = usual ? '' : queueKey(placed);
  for (let index = 0; index < queues.length; index++) {
    const queue = queues[index]!;
    if (usual ? isUsual(queue) && isAlike(queue, placed) : queue.key === key) return index;
  }
  return -1;
}

const isAlike = (a: Pick<Placed, 'rule' | 'channel'>, b: Pick<Placed, 'rule' | 'channel'>): boolean =>
  a.rule.priority === b.rule.priority &&
  a.rule.acceleration === b.rule.acceleration &&
  (a.rule.maxPriority ?? PRIORITY_MAX) === (b.rule.maxPriority ?? PRIORITY_MAX) &&
  a.channel === b.channel &&
  a.rule.skill === b.rule.skill;
