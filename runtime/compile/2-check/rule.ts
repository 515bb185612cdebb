import type { Environment } from '../../expression/environment.ts';
import type { Problem } from '../../model/problem.ts';
import type { Around } from '../around.ts';
import type { Course } from '../course.ts';
import type { NodeView } from '../node-view.ts';
import type { FlowView } from '../view.ts';

/** One thing that has to be so. Answers what is not; never throws, whatever the flow. */
export type Rule = (view: FlowView) => readonly Problem[];

/** What a node, what is around it and what its expressions can speak about come to. */
type NodeCheck = (node: NodeView, around: Around, environment: Environment<never>) => Problem[];

/** A rule that looks at each node by itself, and at each only once while it and what is around it stay the same. */
export function ofEachNode(check: NodeCheck): Rule {
  const known = new WeakMap<NodeView, { around: Around; environment: object; problems: Problem[] }>();
  return ({ byId, around, course: { environmentAt } }) =>
    [...byId.values()].flatMap((node) => {
      const environment = environmentAt(node.id);
      const found = known.get(node);
      if (found?.around === around && found.environment === environment) return found.problems;
      const problems = check(node, around, environment);
      known.set(node, { around, environment, problems });
      return problems;
    });
}

/** A rule that looks at the flow as a whole, once while contacts can go the same ways. */
export function ofCourse(check: (course: Course) => Problem[]): Rule {
  const known = new WeakMap<Course, Problem[]>();
  return ({ course }) => {
    const problems = known.get(course) ?? check(course);
    known.set(course, problems);
    return problems;
  };
}
