import type { Flow } from '../model/flow.ts';
import type { Problem } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import { compiling } from './compiler.ts';
import type { Universe } from './universe.ts';
import { viewOf } from './view.ts';

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
  const { problems, script } = compiling(viewOf(flow, universe));
  return script ? { script, problems } : { problems };
}
