import type { HostUser } from '../contract/user.ts';
import type { Topic } from './protocol.ts';

/** The desk is theirs, or they administer: then any is. */
export const maySit = ({ agent: own, grants }: HostUser, agent: string): boolean =>
  grants.includes('administer') || (own === agent && grants.includes('desk'));

export const mayWatch = (user: HostUser, topic: Topic): boolean =>
  'desk' in topic ? maySit(user, topic.desk) : user.grants.includes('supervise');
