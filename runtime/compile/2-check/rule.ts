import type { Problem } from '../../model/problem.ts';
import type { FlowView, NodeView } from '../view.ts';

/** One thing that has to be so. Answers what is not; never throws, whatever the flow. */
export type Rule = (view: FlowView) => Problem[];

/** A rule that looks at each node by itself. */
export const ofEachNode =
  (check: (node: NodeView, view: FlowView) => Problem[]): Rule =>
  (view) =>
    [...view.byId.values()].flatMap((node) => check(node, view));
