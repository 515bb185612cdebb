import type { Call, Flow, NodeRegistry } from '#runtime/index.ts';
import { reaching } from '../ways.ts';
import { plainVariable } from './aliases.ts';
import { partOf } from './parts.ts';
import { entriesIn, variablesOf } from './variables.ts';

/**
 * A copy of a script as one call sees it: where it begins with a choice by a value that the call gives as it stands, only
 * the way chosen is left, and no node that nobody comes to.
 */
export function trimmed(script: Flow, call: Call, nodes: NodeRegistry): Flow {
  const copy = structuredClone(script);
  choose(copy, call, nodes);
  const entries = entriesIn(copy, nodes);
  const reached = reaching(copy, entries, 'after');
  const isKept = (id: string) =>
    reached.has(id) || nodes.get(copy.nodes[id]?.type ?? '')?.handles !== undefined;
  const kept = reaching(copy, Object.keys(copy.nodes).filter(isKept), 'after');
  copy.nodes = Object.fromEntries(Object.entries(copy.nodes).filter(([id]) => kept.has(id)));
  copy.edges = copy.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return copy;
}

/** Leads past a choice that is made already. */
function choose(script: Flow, { parameters }: Call, nodes: NodeRegistry): void {
  const [entry] = entriesIn(script, nodes);
  const first = script.edges.find(({ from }) => from === entry);
  const fork = first && script.nodes[first.to];
  const part = fork && partOf(nodes.get(fork.type), 'branch');
  const branch = part?.read(fork?.params ?? {});
  const name = branch && plainVariable(branch.value);
  const given = parameters.find((one) => one.name === name);
  if (!first || !fork || !part || !branch || name === undefined || given?.type !== 'text') return;
  const others = Object.keys(script.nodes).filter((id) => id !== first.to);
  const { reads, writes } = variablesOf(script, others, nodes);
  const isComeBackTo = script.edges.filter(({ to }) => to === first.to).length > 1;
  if (given.value.includes('{{') || reads.has(name) || writes.has(name) || isComeBackTo) return;
  const chosen = branch.cases.find(({ equals }) => equals === given.value);
  const next = script.edges.find(({ from, port }) => from === first.to && port === part.port(chosen?.id));
  if (!next) return;
  first.to = next.to;
  delete script.variables[name];
}
