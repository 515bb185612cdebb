import type { Call, EnvironmentAt, Flow, NodeRegistry, TakenFrom } from '#runtime/index.ts';
import type { Project } from '../project.ts';
import { readByHandlers, readFrom, variablesOf } from './variables.ts';

/** What running a script leads to in the flow that runs it. */
export interface Landing {
  results: readonly TakenFrom[];
  /** The node behind the port; undefined when there is none. */
  to: string | undefined;
}

/** A value that is just one of the flow's variables. */
const PLAIN = /^\s*(?:\{\{\s*vars\.([a-z]\w*)\s*\}\}|vars\.([a-z]\w*))\s*$/;
export const plainVariable = (value: string): string | undefined => {
  const [, inText, alone] = PLAIN.exec(value) ?? [];
  return inText ?? alone;
};

interface Given {
  project: Project;
  flow: Flow;
  script: Flow;
  call: Call;
  landings: readonly Landing[];
  /** Behind the port of failures. */
  error: string | undefined;
  nodes: NodeRegistry;
  at: EnvironmentAt;
}

/**
 * The variables of a script that can be those of the flow that runs it: given as they are and kept where they came
 * from, with nobody to see the difference. The others get names of their own.
 */
export function aliasesOf(given: Given): Map<string, string> {
  const { flow, script, call, nodes } = given;
  const { writes } = variablesOf(script, Object.keys(script.nodes), nodes);
  const aliases = new Map<string, string>();
  const written = new Set<string>();
  for (const [name, { type }] of Object.entries(script.variables)) {
    const parameter = call.parameters.find((one) => one.name === name);
    const outer = parameter ? plainVariable(parameter.value) : keptIn(given, name);
    if (outer === undefined || flow.variables[outer]?.type !== type) continue;
    if (writes.has(name) && !canWrite(given, name, outer, parameter !== undefined)) continue;
    aliases.set(name, outer);
    if (writes.has(name)) written.add(outer);
  }
  for (const [name, outer] of aliases) {
    const shared = [...aliases.values()].filter((one) => one === outer).length > 1;
    if (written.has(outer) && shared) aliases.delete(name);
  }
  return aliases;
}

/** Where a variable that is not given is kept, when it is in one place. */
function keptIn({ landings, script }: Given, name: string): string | undefined {
  if (script.variables[name]?.default !== undefined) return undefined;
  const kept = new Set(
    landings.flatMap(({ results }) =>
      results.filter(({ from }) => from === name).map(({ saveTo }) => saveTo),
    ),
  );
  return kept.size === 1 ? [...kept][0] : undefined;
}

function canWrite(
  { project, flow, script, landings, error, nodes, at }: Given,
  name: string,
  outer: string,
  given: boolean,
): boolean {
  const failing = error === undefined ? readByHandlers(flow, nodes) : readFrom(project, flow, [error], nodes);
  if (failing.has(outer)) return false;
  const isSure = ([id]: [string, unknown]) =>
    !variablesOf(script, [id], nodes).reads.has(name) || at(id).isSet?.(`vars.${name}`) === true;
  if (!given && !Object.entries(script.nodes).every(isSure)) return false;
  return landings.every(({ results, to }) => {
    const kept = results.filter(({ from }) => from === name);
    if (kept.some(({ saveTo }) => saveTo !== outer)) return false;
    if (results.some(({ from, saveTo }) => saveTo === outer && from !== name)) return false;
    return kept.length > 0 || to === undefined || !readFrom(project, flow, [to], nodes).has(outer);
  });
}
