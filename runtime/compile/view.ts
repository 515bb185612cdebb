import type { Flow } from '../model/flow.ts';
import { type Around, aroundOf } from './around.ts';
import { type Course, courseOf } from './course.ts';
import { type NodeView, viewOfNode } from './node-view.ts';
import { isStart, shapesOf } from './shape.ts';
import type { Universe } from './universe.ts';

/** The flow as the rules see it. */
export interface FlowView {
  flow: Flow;
  /** By id, in drawing order: from left to right, then from top to bottom, then by id. */
  byId: ReadonlyMap<string, NodeView>;
  /** Where a contact can come in: the entry and the handlers. */
  starts: readonly NodeView[];
  around: Around;
  course: Course;
}

/** `last`, a view of an earlier state of the flow, gives what has not changed since: the same nodes are the same objects. */
export function viewOf(flow: Flow, universe: Universe, last?: FlowView): FlowView {
  const views = shapesOf(flow, universe.nodes, last?.byId).map((shape) =>
    viewOfNode(shape, last?.byId.get(shape.id)),
  );
  const starts = views.filter(isStart);
  const byId = new Map(views.map((view) => [view.id, view]));
  const around = aroundOf(flow, universe, starts, last?.around);
  const course = courseOf({ byId, starts, edges: flow.edges }, around, last?.course);
  return { flow, byId, starts, around, course };
}
