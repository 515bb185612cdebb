import { diffFlows, type FlowChange } from '#runtime/diff.ts';
import {
  type Flow,
  type FlowNode,
  hasErrors,
  type Json,
  type Problem,
  readScript,
  type Script,
} from '#runtime/index.ts';
import type { PublishedRevision } from '#runtime/live.ts';
import { drawnAs } from '#src/document/drawn.ts';
import { type Answer, ask, tell } from './api.ts';

/** What the host says of a flow that is to run on it. */
export interface Proposal {
  /** Of the flow, on this host. */
  problems: readonly Problem[];
  /** What would run; absent when something is in the way. */
  script?: string;
  revision?: string;
  /** What most new contacts begin with now, as the flow would be drawn; absent: nothing runs yet. */
  live?: { of: PublishedRevision; flow: Flow };
  /** What the contacts that begin would find otherwise. */
  changes: readonly FlowChange[];
}

interface CheckedHere {
  problems: readonly Problem[];
  script?: string;
}

/** Asks the host about a flow; problems are those of asking. */
export async function propose(flow: Flow): Promise<Answer<Proposal>> {
  const [checked, known] = await Promise.all([
    tell<CheckedHere>('check', { flow }),
    ask<{ revisions: readonly PublishedRevision[] }>('revisions'),
  ]);
  if (!checked.value) return checked;
  if (!known.value) return known;
  const of = liveOf(known.value.revisions, flow.id);
  const { problems, script: text } = checked.value;
  const script = text === undefined || hasErrors(problems) ? undefined : readScript(text).value;
  const before = of && script && (await scriptOf(of));
  const live = before && asDrawn(drawnAs(before, flow), drawnAs(script, flow), flow);
  return {
    value: {
      problems,
      ...(script && text !== undefined ? { script: text, revision: script.revision } : {}),
      ...(of && live ? { live: { of, flow: live } } : {}),
      changes: live ? diffFlows(live, flow).filter(({ layout }) => !layout) : [],
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What runs, as it would have been drawn. A script says what a flow leaves out, and leaves out what nobody comes to: where
 * `now`, the script that the flow is, does not differ from what runs, it is as in the flow.
 */
export function asDrawn(live: Flow, now: Flow, flow: Flow): Flow {
  const nodes = Object.entries(live.nodes).map(([id, node]): [string, FlowNode] => {
    const [same, own] = [now.nodes[id], flow.nodes[id]];
    return [id, same && own && same.type === node.type ? paramsAs(node, same, own) : node];
  });
  const isLeftOut = (id: string) => !Object.hasOwn(now.nodes, id);
  const leftOut = Object.entries(flow.nodes).filter(([id]) => isLeftOut(id));
  return {
    ...live,
    id: flow.id,
    nodes: Object.fromEntries([...nodes, ...leftOut]),
    edges: [...live.edges, ...flow.edges.filter(({ from }) => isLeftOut(from))],
  };
}

function paramsAs(node: FlowNode, same: FlowNode, own: FlowNode): FlowNode {
  const keys = new Set([...Object.keys(node.params), ...Object.keys(own.params)]);
  const params = [...keys].flatMap((key): [string, Json][] => {
    const from = isSame(node.params[key], same.params[key]) ? own.params : node.params;
    const value = from[key];
    return value === undefined ? [] : [[key, value]];
  });
  return { ...node, params: Object.fromEntries(params) };
}

/** The one that most new contacts begin with; of two that have as many, the later. */
export const liveOf = (
  revisions: readonly PublishedRevision[],
  script: string,
): PublishedRevision | undefined =>
  revisions
    .filter((one) => one.script === script && one.state === 'live')
    .toSorted((a, b) => b.share - a.share || b.publishedAt - a.publishedAt)[0];

async function scriptOf({ script, revision }: PublishedRevision): Promise<Script | undefined> {
  const { value } = await ask<{ script: string }>(`revisions/${script}/${revision}`);
  return value && readScript(value.script).value;
}

/** Has the host run a script, for so many of a hundred new contacts. */
export const publish = (script: string, share: number): Promise<Answer<{ problems: readonly Problem[] }>> =>
  tell('publications', { script, share });
