import type { Flow } from '../model/flow.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import { RULES } from './2-check/rules.ts';
import { emit } from './3-emit/script.ts';
import { inDrawingOrder } from './problems.ts';
import { type Universe, viewOf } from './view.ts';

/** The script, when there is no error, and every problem found, in the order in which the flow is drawn. */
export interface Compiled {
  script?: Script;
  problems: Problem[];
}

/**
 * Turns a flow, as `readFlow` reads it, into a script. Never throws, whatever an admin has drawn: what is wrong is
 * among the problems, all of it. Without a workspace nothing is said about what only a workspace can tell.
 */
export function compile(flow: Flow, universe: Universe): Compiled {
  const view = viewOf(flow, universe);
  const problems = inDrawingOrder(
    RULES.flatMap((rule) => rule(view)),
    view.byId.keys(),
  );
  return hasErrors(problems) ? { problems } : { script: emit(view), problems };
}
