import type { Flow } from '../model/flow.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import { RULES } from './2-check/rules.ts';
import { emit } from './3-emit/script.ts';
import type { EnvironmentAt } from './environments.ts';
import { matchesIn, type RouteMatches } from './matches-of.ts';
import { inDrawingOrder } from './problems.ts';
import type { Universe } from './universe.ts';
import { type FlowView, viewOf } from './view.ts';

/** What `compile` says of a flow, and what else can be asked about it. */
export interface Compiling {
  problems: Problem[];
  /** As of `compile`; written when it is asked for. */
  readonly script: Script | undefined;
  /** What expressions of a node, by its id, can speak about. */
  environmentAt: EnvironmentAt;
  /** Who may ever take a contact that waits at a node. */
  matchesAt(node: string): RouteMatches[];
}

/**
 * Compiles flows that are changed time and again. What has not changed since the last time is not looked at again, so a
 * change of one node costs little in a flow of thousands; answers are those of `compile`. Flows, and all they are
 * compiled against, must be immutable: the same object is taken for the same thing.
 */
export function createCompiler(): (flow: Flow, universe: Universe) => Compiling {
  const last = new Map<string, FlowView>();
  return (flow, universe) => {
    const view = viewOf(flow, universe, last.get(flow.id));
    last.set(flow.id, view);
    return compiling(view);
  };
}

export function compiling(view: FlowView): Compiling {
  const problems = inDrawingOrder(
    RULES.flatMap((rule) => rule(view)),
    view.byId.keys(),
  );
  const { course } = view;
  let written: Script | undefined;
  return {
    problems,
    get script() {
      if (!hasErrors(problems)) written ??= emit(view);
      return written;
    },
    environmentAt: course.environmentAt,
    matchesAt: (node) => matchesIn(course, node),
  };
}
