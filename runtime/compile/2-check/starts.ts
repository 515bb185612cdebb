import type { NodeView } from '../node-view.ts';
import { error } from '../problems.ts';
import { eventOf } from '../shape.ts';
import { ofCourse } from './rule.ts';

/** A contact begins at one place. */
export const oneEntry = ofCourse(({ starts, nodes }) => {
  const [first, ...more] = starts.filter(({ definition }) => definition?.entry);
  if (first) return more.map(({ id }) => error('flow.two-entries', { node: id }, { first: first.id }));
  const [type] = [...nodes.values()].filter(({ entry }) => entry).map((definition) => definition.type);
  return [error('flow.no-entry', {}, type === undefined ? {} : { type })];
});

/** An event that no step waits for goes to one place. */
export const oneHandlerAnEvent = ofCourse(({ starts }) => {
  const first = new Map<string, NodeView>();
  return starts.flatMap((start) => {
    const event = eventOf(start);
    if (event === undefined) return [];
    const earlier = first.get(event);
    if (earlier) return [error('flow.two-handlers', { node: start.id }, { event, first: earlier.id })];
    first.set(event, start);
    return [];
  });
});
