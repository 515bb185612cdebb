import {
  type ChannelRegistry,
  type Flow,
  type NodeRegistry,
  type Problem,
  sayProblem,
  type UiLanguage,
} from '#runtime/index.ts';

/** A problem in words, of a flow or of a file. */
export type Teller = (problem: Problem, language: UiLanguage, flow?: Flow) => string;

/** What says problems: it comes with what finds them. */
export const createTeller =
  (nodes: NodeRegistry, channels: ChannelRegistry): Teller =>
  (problem, language, flow) =>
    sayProblem(problem, language, nodes, flow, channels);
