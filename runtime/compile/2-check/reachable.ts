import { warning } from '../problems.ts';
import { reachedFrom } from '../reached.ts';
import { ofCourse } from './rule.ts';

/** Some contact can come to each node. Without an entry nothing can be said about it. */
export const reachable = ofCourse(({ starts, byId }) => {
  if (!starts.some(({ definition }) => definition?.entry)) return [];
  const reached = reachedFrom(starts, byId);
  return [...byId.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => warning('node.unreachable', { node: id }));
});
