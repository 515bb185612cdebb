import { type Call, environmentsOf, type Flow, type NodeRegistry } from '#runtime/index.ts';
import { targetOf } from '../edits/edges.ts';
import type { Project } from '../project.ts';
import { reaching } from '../ways.ts';
import { aliasesOf, type Landing } from './aliases.ts';
import { callOf, isLast, partOf, typesFor } from './parts.ts';
import { passingOf } from './passing.ts';
import { type InliningPlan, putInside } from './put.ts';
import type { Refusal } from './refusal.ts';
import { takenBack } from './refuse.ts';
import { trimmed } from './trimmed.ts';
import { entriesIn, handlersIn, variablesOf } from './variables.ts';

/** The nodes of a script in place of one that runs it. Nothing is changed before `apply`. */
export interface Inlining {
  apply(draft: Project): { nodes: string[] };
}

/**
 * Puts the nodes of a script in place of a node that runs it: its variables become those of the flow, or get names of
 * their own; its ends lead to where their ways led. Answers why it cannot be done, if so.
 */
export function inline(
  project: Project,
  flowId: string,
  node: string,
  nodes: NodeRegistry,
): { inlining: Inlining } | { refusals: Refusal[] } {
  const flow = project.flows[flowId];
  const drawn = flow?.nodes[node];
  const types = typesFor(nodes);
  const part = drawn && partOf(nodes.get(drawn.type), 'call');
  if (!flow || !drawn || !types || !part) return { refusals: [{ code: 'nothing' }] };
  const call = callOf(drawn, nodes);
  if (!call) return { refusals: [{ code: 'incomplete', node }] };
  const whole = Object.hasOwn(project.flows, call.script) ? project.flows[call.script] : undefined;
  if (!whole) return { refusals: [{ code: 'no-script', name: call.script }] };
  const script = trimmed(whole, call, nodes);
  const landing = (port: string, results: Call['results']): Landing => ({
    results,
    to: targetOf(flow, node, port),
  });
  const landingOf = (name: string | undefined): Landing => {
    const way = name === undefined ? undefined : call.ways.find((one) => one.name === name);
    return landing(part.back(way?.id), way?.results ?? call.results);
  };
  const refusals = refusalsOf(flow, script, landingOf, nodes, call.script === flowId);
  if (refusals.length > 0) return { refusals };
  const error = targetOf(flow, node, part.errorPort);
  const at = environmentsOf(script, { nodes, workspace: project.workspace });
  const landings = [landingOf(undefined), ...call.ways.map(({ name }) => landingOf(name))];
  const aliases = aliasesOf({ project, flow, script, call, landings, error, nodes, at });
  const again = isAgain(flow, node);
  const passing = passingOf({ flow, script, call, aliases, again, landings, at, nodes });
  if ('refusals' in passing) return passing;
  const [entry = ''] = entriesIn(script, nodes);
  const first = script.edges.find(({ from }) => from === entry)?.to;
  const plan: InliningPlan = { flow, node, call, script, entry, first, landingOf, error, passing };
  return {
    inlining: {
      apply(draft) {
        const into = draft.flows[flowId];
        return { nodes: into ? putInside(into, plan, types, nodes) : [] };
      },
    },
  };
}

const isAgain = (flow: Flow, node: string): boolean => {
  const next = flow.edges.filter(({ from }) => from === node).map(({ to }) => to);
  return reaching(flow, next, 'after').has(node);
};

function refusalsOf(
  flow: Flow,
  script: Flow,
  landingOf: (way: undefined) => Landing,
  nodes: NodeRegistry,
  runsItself: boolean,
): Refusal[] {
  if (runsItself) return [{ code: 'runs-itself' }];
  const [entry, ...others] = entriesIn(script, nodes);
  const ways = script.edges.filter(({ from }) => from === entry);
  const first = script.nodes[ways[0]?.to ?? ''];
  const isEmpty = !first || partOf(nodes.get(first.type), 'return') !== undefined;
  if (entry === undefined || others.length > 0 || ways.length !== 1 || isEmpty) return [{ code: 'no-entry' }];
  if (handlersIn(script, nodes).length > 0) return [{ code: 'handles' }];
  const { to } = landingOf(undefined);
  const after = to === undefined ? undefined : flow.nodes[to];
  const goesOn = after !== undefined && !isLast(after, nodes);
  const ends = Object.values(script.nodes).some(
    (node) => isLast(node, nodes) && !partOf(nodes.get(node.type), 'return')?.read(node.params),
  );
  const undeclared = variablesOf(script, Object.keys(script.nodes), nodes);
  return [
    ...(ends && goesOn ? [{ code: 'ends' } as const] : []),
    ...takenBack(script, { inside: new Set(Object.keys(script.nodes)) }, nodes).map(({ code }) => ({ code })),
    ...[...undeclared.reads, ...undeclared.writes]
      .filter((name) => !Object.hasOwn(script.variables, name))
      .map((name): Refusal => ({ code: 'undeclared', name })),
  ];
}
