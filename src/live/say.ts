import { type Flow, type NodeRegistry, type Problem, sayProblem, type UiLanguage } from '#runtime/index.ts';
import { sayHostProblem } from '#runtime/live.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** What only this page can know: that it reaches nobody. */
const NO_HOST = 'page.no-host';

/** A problem of the host, or of what was given to it, as a sentence. */
export const sayHere = (problem: Problem, language: UiLanguage, nodes?: NodeRegistry, flow?: Flow): string =>
  problem.code === NO_HOST
    ? speakIn('live-desk', language)('no-host')
    : (sayHostProblem(problem.code, problem.params, language) ?? sayProblem(problem, language, nodes, flow));
