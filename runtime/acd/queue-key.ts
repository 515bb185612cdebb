import { PRIORITY_MAX } from '../model/priority.ts';
import { ownBucket, skillBucket } from './bucket.ts';
import type { Queue, Routed } from './state.ts';

type Placed = Pick<Routed, 'rule' | 'channel' | 'lock' | 'refused'>;

/** The same for contacts whose order among each other never changes, and whom the same agents may get. */
export function queueKey({ rule, channel, lock, refused }: Placed): string {
  const { skill, priority, acceleration, maxPriority = PRIORITY_MAX, proficiency, agent, attributes } = rule;
  const usual = `${channel} ${skill} ${priority} ${acceleration} ${maxPriority}`;
  if (!proficiency && agent === undefined && !attributes?.length && !lock && refused.length === 0)
    return usual;
  const range = proficiency ? `${proficiency.best}-${proficiency.worst}` : '*';
  const asked = [...new Set(attributes)].sort().join('+');
  const not = [...refused].sort().join('+');
  return [usual, range, agent ?? '*', asked || '*', lock?.agent ?? '*', not || '*'].join(' ');
}

/** Where agents look for what they may get: at their skills, and at what waits for them alone. */
export const bucketOf = ({ rule, lock }: Pick<Placed, 'rule' | 'lock'>): string =>
  lock ? ownBucket(lock.agent) : rule.agent === undefined ? skillBucket(rule.skill) : ownBucket(rule.agent);

/** A queue nobody waits in yet. */
export const emptied = (
  key: string,
  { rule, channel, lock, refused }: Placed,
  line: Queue['line'],
): Queue => ({ key, rule, channel, lock: lock?.agent ?? null, refused, waiting: 0, line });
