import type { Flow, FlowEdge, FlowNode, JsonObject, Script, ScriptStep } from '#runtime/index.ts';
import { joinNeighbours } from '#src/document/edits/groups.ts';
import { leaveGroups } from '#src/document/edits/nodes.ts';
import { carry } from './carry.ts';
import { meansSame } from './meaning.ts';
import type { Spot } from './spot.ts';

/**
 * What a flow becomes when the script it compiles to is edited. A step is the node of its id: one that is not in the
 * script any more goes, a new one is drawn. What a script does not hold stays: titles, places, notes, groups, and
 * nodes that nothing leads to.
 */
export function flowOfScript(flow: Flow, before: Script, after: Script, spot: Spot): Flow {
  const edit = editOf(flow, before, after);
  const nodes = { ...keptNodes(flow, edit), ...renamedNodes(flow, edit) };
  const { groups, ...rest } = flow;
  const made: Flow = {
    ...rest,
    name: after.name,
    variables: meansSame(flow.variables, after.variables) ? flow.variables : after.variables,
    nodes,
    edges: edgesOf(flow, nodes, edit),
    ...(groups ? { groups: structuredClone(groups) } : {}),
  };
  settleGroups(made, edit);
  return placeNew(made, edit, spot);
}

interface Edit {
  before: Script['steps'];
  after: Script['steps'];
  /** Nodes that go, the former ids of renamed ones among them. */
  gone: ReadonlySet<string>;
  /** Former id to new id: a step that went while the same one came under another id. */
  renamed: ReadonlyMap<string, string>;
  /** Steps that no node stands for yet. */
  added: readonly string[];
}

function editOf(flow: Flow, { steps: before }: Script, { steps: after }: Script): Edit {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const come = Object.keys(after).filter((id) => !Object.hasOwn(flow.nodes, id));
  const renamed = new Map<string, string>();
  const added = come.filter((id) => {
    const former = gone.find((one) => !renamed.has(one) && isSameStep(before[one], after[id]));
    if (former !== undefined) renamed.set(former, id);
    return former === undefined;
  });
  return { before, after, gone: new Set(gone), renamed, added };
}

/** Where it leads may have changed with the ids. */
const isSameStep = (one: ScriptStep | undefined, other: ScriptStep | undefined): boolean =>
  one?.type === other?.type && meansSame(one?.params, other?.params);

function keptNodes({ nodes }: Flow, { before, after, gone }: Edit): Flow['nodes'] {
  const kept = Object.entries(nodes).filter(([id]) => !gone.has(id));
  return Object.fromEntries(
    kept.map(([id, node]) => {
      const step = Object.hasOwn(after, id) ? after[id] : undefined;
      return [id, step ? nodeOf(node, before[id], step) : node];
    }),
  );
}

/** A node stays the object it was where its step says the same. */
function nodeOf(node: FlowNode, before: ScriptStep | undefined, after: ScriptStep): FlowNode {
  const isSame = before !== undefined && isSameStep(before, after);
  if (isSame) return node;
  const params = carry(node.params, before?.params, after.params) as JsonObject;
  return { ...node, type: after.type, params };
}

const renamedNodes = ({ nodes }: Flow, { renamed }: Edit): Flow['nodes'] =>
  Object.fromEntries(
    [...renamed].flatMap(([former, id]) => {
      const node = nodes[former];
      return node ? [[id, node]] : [];
    }),
  );

/** Edges that stay keep their place, those that lead elsewhere too; new ones come last. */
function edgesOf(flow: Flow, nodes: Flow['nodes'], { after, renamed, added }: Edit): FlowEdge[] {
  const there = (id: string) => Object.hasOwn(nodes, id) || added.includes(id);
  const drawn = new Set<string>();
  const kept = flow.edges.flatMap((edge) => {
    const from = renamed.get(edge.from) ?? edge.from;
    const next = Object.hasOwn(after, from) ? after[from]?.next : undefined;
    const to = next ? next[edge.port] : (renamed.get(edge.to) ?? edge.to);
    if (to === undefined || !there(from) || !there(to)) return [];
    drawn.add(keyOf(from, edge.port));
    return [from === edge.from && to === edge.to ? edge : { ...edge, from, to }];
  });
  const come = Object.entries(after).flatMap(([from, { next }]) =>
    Object.entries(next)
      .filter(([port]) => !drawn.has(keyOf(from, port)))
      .map(([port, to]) => ({ from, port, to })),
  );
  return [...kept, ...come];
}

const keyOf = (from: string, port: string): string => `${from} ${port}`;

function settleGroups(flow: Flow, { gone, renamed }: Edit): void {
  if (!flow.groups || gone.size === 0) return;
  for (const group of Object.values(flow.groups))
    group.nodes = group.nodes.map((id) => renamed.get(id) ?? id);
  leaveGroups(flow, gone);
  if (Object.keys(flow.groups).length === 0) delete flow.groups;
}

/** Each beside a node that leads to it, in the order in which they can be come to; then those nothing leads to. */
function placeNew(flow: Flow, { after, added }: Edit, spot: Spot): Flow {
  const made = { ...flow, nodes: { ...flow.nodes } };
  const left = new Set(added);
  const into = flow.edges.filter(({ to }) => left.has(to));
  const put = (id: string, beside: string | undefined) => {
    const step = after[id];
    if (!step || !left.delete(id)) return;
    const node = { type: step.type, params: step.params };
    made.nodes[id] = { ...node, position: spot(made, node, made.nodes[beside ?? '']?.position) };
  };
  const follow = (edges: FlowEdge[]) => {
    // A list is walked as it grows: breadth first.
    for (const { from, to } of edges) {
      put(to, from);
      edges.push(...into.filter((edge) => edge.from === to && left.has(edge.to)));
    }
  };
  follow(into.filter(({ from }) => Object.hasOwn(made.nodes, from)));
  for (const id of left) {
    put(id, undefined);
    follow(into.filter(({ from }) => from === id));
  }
  if (made.groups) for (const id of added) joinNeighbours(made, id);
  return made;
}
