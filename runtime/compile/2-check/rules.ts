import { agentWithoutFallback } from './agent-without-fallback.ts';
import { carried } from './carried.ts';
import { consent } from './consent.ts';
import { edges } from './edges.ts';
import { endlessLoops } from './endless-loops.ts';
import { expressions } from './expressions.ts';
import { loopsBetweenQueues } from './loops-between-queues.ts';
import { nodeTypes } from './node-types.ts';
import { ownChecks } from './own-checks.ts';
import { params } from './params.ts';
import { reachable } from './reachable.ts';
import { reached } from './reached.ts';
import { references } from './references.ts';
import { replyWindow } from './reply-window.ts';
import type { Rule } from './rule.ts';
import { skillsOpen } from './skills-open.ts';
import { somebodyMayTake } from './somebody-may-take.ts';
import { oneEntry, oneHandlerAnEvent } from './starts.ts';
import { textLanguagesPresent } from './text-languages.ts';
import { textLengths } from './text-lengths.ts';
import { textsFilledIn } from './texts-filled-in.ts';
import { variables } from './variables.ts';
import { wiredPorts } from './wired-ports.ts';

/** Everything a flow is checked for. Their order means nothing: problems are sorted afterwards. */
export const RULES: readonly Rule[] = [
  oneEntry,
  reached,
  oneHandlerAnEvent,
  nodeTypes,
  params,
  ownChecks,
  edges,
  wiredPorts,
  reachable,
  endlessLoops,
  expressions,
  references,
  variables,
  textsFilledIn,
  textLengths,
  textLanguagesPresent,
  carried,
  replyWindow,
  consent,
  somebodyMayTake,
  agentWithoutFallback,
  skillsOpen,
  loopsBetweenQueues,
];
