import type {
  Assignment,
  Call,
  EnvironmentAt,
  Flow,
  NodeRegistry,
  Variable,
  Variables,
} from '#runtime/index.ts';
import type { Landing } from './aliases.ts';
import { freeName } from './names.ts';
import type { Refusal } from './refusal.ts';
import { variablesOf } from './variables.ts';

/** How the values of a script come and go, once its nodes stand in the flow that ran it. */
export interface Passing {
  /** What each of its variables is called then. */
  names: ReadonlyMap<string, string>;
  /** Variables that the flow gets. */
  variables: Variables;
  before: Assignment[];
  /** What is set where a way of it leads on. */
  after(landing: Landing): Assignment[];
}

interface Given {
  flow: Flow;
  script: Flow;
  call: Call;
  aliases: ReadonlyMap<string, string>;
  /** Whether a contact may come to the node more than once. */
  again: boolean;
  landings: readonly Landing[];
  at: EnvironmentAt;
  nodes: NodeRegistry;
}

export function passingOf(given: Given): Passing | { refusals: Refusal[] } {
  const { flow, script, call, aliases, again } = given;
  const { reads, writes } = variablesOf(script, Object.keys(script.nodes), given.nodes);
  const names = new Map(aliases);
  const variables: Variables = {};
  const before: Assignment[] = [];
  for (const [name, variable] of Object.entries(script.variables)) {
    const isUsed = reads.has(name) || writes.has(name) || isKept(given, name);
    if (names.has(name) || !isUsed) continue;
    const own = freeName({ ...flow.variables, ...variables }, name);
    names.set(name, own);
    const parameter = call.parameters.find((one) => one.name === name);
    if (parameter) before.push({ kind: parameter.type, variable: own, value: parameter.value });
    else if (variable.default !== undefined && again && writes.has(name))
      before.push({ kind: variable.type, variable: own, value: literal(variable) });
    variables[own] = declared(variable, parameter !== undefined);
  }
  const unsure = again ? unsureIn(given, reads, writes) : [];
  const missing = given.landings.flatMap(({ results }) =>
    results.filter(({ from, optional }) => optional && !aliases.has(from)).map(({ from }) => from),
  );
  const refusals = [...new Set([...unsure, ...missing])].map((name): Refusal => ({ code: 'unsure', name }));
  if (refusals.length > 0) return { refusals };
  const nameOf = (name: string) => names.get(name) ?? name;
  const after = ({ results }: Landing): Assignment[] =>
    results
      .filter(({ from, saveTo }) => nameOf(from) !== saveTo)
      .map(({ type, from, saveTo }) => ({
        ...{ kind: type, variable: saveTo },
        value: type === 'text' ? `{{ vars.${nameOf(from)} }}` : `vars.${nameOf(from)}`,
      }));
  return { names, variables, before, after };
}

const isKept = ({ landings }: Given, name: string): boolean =>
  landings.some(({ results }) => results.some(({ from }) => from === name));

const declared = ({ type, default: initial, sensitive }: Variable, isGiven: boolean): Variable => ({
  type,
  ...(initial === undefined || isGiven ? {} : { default: initial }),
  ...(sensitive === undefined ? {} : { sensitive }),
});

/** A value as it is written: what stands for something in a text is put as an expression. */
function literal({ type, default: value = '' }: Variable): string {
  if (type !== 'text') return String(value);
  return String(value).includes('{{') ? `{{ ${JSON.stringify(value)} }}` : String(value);
}

/** Variables that begin without a value each time in a script, and would keep theirs here. */
function unsureIn(
  { script, call, aliases, at, nodes }: Given,
  reads: ReadonlySet<string>,
  writes: ReadonlySet<string>,
): string[] {
  return Object.entries(script.variables)
    .filter(([name, { default: initial }]) => initial === undefined && writes.has(name) && reads.has(name))
    .filter(([name]) => !aliases.has(name) && !call.parameters.some((one) => one.name === name))
    .filter(([name]) =>
      Object.keys(script.nodes).some(
        (id) => variablesOf(script, [id], nodes).reads.has(name) && at(id).isSet?.(`vars.${name}`) !== true,
      ),
    )
    .map(([name]) => name);
}
