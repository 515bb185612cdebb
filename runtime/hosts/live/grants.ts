import type { HostUser } from '../contract/user.ts';
import type { Topic } from './protocol.ts';

/** The desk is theirs, or they administer: then any is. */
export const maySit = ({ agent: own, grants }: HostUser, agent: string): boolean =>
  grants.includes('administer') || (own === agent && grants.includes('desk'));

export function mayWatch(user: HostUser, topic: Topic): boolean {
  if ('desk' in topic) return maySit(user, topic.desk);
  return user.grants.includes('doubts' in topic ? 'administer' : 'supervise');
}
