import { warning } from '../problems.ts';
import { startedBy } from '../shape.ts';
import { ofCourse } from './rule.ts';

/**
 * Customers come to a flow that is for them. Until some point of contact leads to it, nobody can tell which channels it
 * is for, and nothing it sends is held against one.
 */
export const reached = ofCourse(({ starts, reach, workspace }) => {
  const entry = starts.find((start) => startedBy(start) === 'customer');
  return entry && workspace && reach.pointsOfContact.length === 0
    ? [warning('flow.unreached', { node: entry.id })]
    : [];
});
