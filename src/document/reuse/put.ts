import type { Assignment, Call, Flow, FlowEdge, JsonObject, NodeRegistry, Position } from '#runtime/index.ts';
import { partOf as partOfFlow } from '../edits/clip.ts';
import { groupOf, joinGroup } from '../edits/groups.ts';
import { freeId, removeNodes } from '../edits/nodes.ts';
import { pastePart } from '../edits/paste.ts';
import { renameIn } from '../edits/references.ts';
import { makeRoom } from '../edits/room.ts';
import type { Landing } from './aliases.ts';
import { partOf, portsBy, type Types } from './parts.ts';
import type { Passing } from './passing.ts';

/** All that is known before the nodes are put in. */
export interface InliningPlan {
  flow: Flow;
  node: string;
  call: Call;
  /** Its copy: without what the call rules out. */
  script: Flow;
  entry: string;
  first: string | undefined;
  landingOf(way: string | undefined): Landing;
  error: string | undefined;
  passing: Passing;
}

/** A name that no variable has, while they change theirs. */
const WHILE = 'renamedWhile';

/** Puts the nodes of a script in place of the one that ran it; answers their ids. */
export function putInside(flow: Flow, plan: InliningPlan, types: Types, nodes: NodeRegistry): string[] {
  const { node, script, first, passing } = plan;
  const drawn = flow.nodes[node];
  if (!drawn || first === undefined) return [];
  const { x, y } = drawn.position;
  const cameBy = flow.edges
    .filter(({ from, to }) => to === node && from !== node)
    .map((edge) => ({ ...edge }));
  const group = groupOf(flow, node);
  const inside = renamed(script, plan, nodes);
  const start = inside.nodes[first]?.position ?? { x: 0, y: 0 };
  const hasBefore = passing.before.length > 0;
  removeNodes(flow, [node]);
  Object.assign(flow.variables, passing.variables);
  const by = { x: x - start.x + (hasBefore ? STEP : 0), y: y - start.y };
  const keys = Object.keys(inside.nodes);
  const pasted = pastePart(flow, inside, by).nodes;
  const ids = new Map(keys.map((key, index) => [key, pasted[index] ?? key]));
  const put = (assignments: Assignment[], at: Position): string => {
    const id = freeId(flow.nodes, types.assign.type);
    const params: JsonObject = types.assign.part.write(assignments);
    flow.nodes[id] = { type: types.assign.type, params, position: at };
    if (plan.error !== undefined)
      flow.edges.push({ from: id, port: types.assign.part.errorPort, to: plan.error });
    pasted.push(id);
    return id;
  };
  let entry = ids.get(first) ?? first;
  if (hasBefore) {
    const set = put(passing.before, { x, y });
    flow.edges.push({ from: set, port: types.assign.part.goesOnBy, to: entry });
    entry = set;
  }
  for (const { from, port } of cameBy) flow.edges.push({ from, port, to: entry });
  leadOn(flow, plan, { ids, put, types, nodes, entry, by });
  if (group !== undefined && flow.groups?.[group]) for (const id of pasted) joinGroup(flow, group, id);
  makeRoom(flow, nodes, pasted, { x, y });
  return pasted;
}

const STEP = 300;

/** The part of the script that is put in: all but its entry and the ends that go back. */
function renamed(script: Flow, { entry, passing: { names } }: InliningPlan, nodes: NodeRegistry) {
  const inner = Object.keys(script.nodes).filter((id) => id !== entry && !isBack(script, id, nodes));
  const part = partOfFlow(script, inner, new Map());
  const rename = (from: string, to: string) => {
    for (const { type, params } of Object.values(part.nodes))
      renameIn(nodes.get(type), params, { kind: 'variable', from, to });
  };
  // By way of names that nobody has, so that two may change places.
  const changes = [...names].filter(([from, to]) => from !== to);
  for (const [index, [from]] of changes.entries()) rename(from, `${WHILE}${index}`);
  for (const [index, [, to]] of changes.entries()) rename(`${WHILE}${index}`, to);
  return part;
}

const backOf = (script: Flow, id: string, nodes: NodeRegistry) => {
  const node = script.nodes[id];
  return node && partOf(nodes.get(node.type), 'return')?.read(node.params);
};
const isBack = (script: Flow, id: string, nodes: NodeRegistry) => backOf(script, id, nodes) !== undefined;

interface Put {
  ids: ReadonlyMap<string, string>;
  put(assignments: Assignment[], at: Position): string;
  types: Types;
  nodes: NodeRegistry;
  entry: string;
  /** How far the nodes of the script were moved. */
  by: Position;
}

/** What went back by an end goes where that way led, and what fails where failures went. */
function leadOn(flow: Flow, plan: InliningPlan, { ids, put, types, nodes, entry, by }: Put): void {
  const { script, landingOf, passing, node, error } = plan;
  const known = new Map<string, string>();
  const leads = (from: string, port: string, way: string | undefined, back?: string) => {
    const landing = landingOf(way);
    const key = `${landing.to} ${JSON.stringify(landing.results)}`;
    const place = script.nodes[back ?? from]?.position ?? { x: 0, y: 0 };
    const to = known.get(key) ?? land(landing, place);
    if (to === undefined) return;
    known.set(key, to);
    flow.edges.push({ from: ids.get(from) ?? from, port, to });
  };
  const land = (landing: ReturnType<typeof landingOf>, place: Position): string | undefined => {
    const to = landing.to === node ? entry : landing.to;
    const at = { x: by.x + place.x, y: by.y + place.y };
    const assignments = passing.after(landing);
    if (to !== undefined && assignments.length === 0) return to;
    if (to === undefined) return putEnd(flow, types, at);
    const set = put(assignments, at);
    flow.edges.push({ from: set, port: types.assign.part.goesOnBy, to });
    return set;
  };
  const wired = new Set(script.edges.map(({ from, port }) => `${from} ${port}`));
  for (const [id, drawn] of Object.entries(script.nodes)) {
    if (!ids.has(id)) continue;
    const { ways, errors } = portsBy(drawn, nodes);
    for (const port of ways) if (!wired.has(`${id} ${port}`)) leads(id, port, undefined);
    for (const port of error === undefined ? [] : errors)
      if (!wired.has(`${id} ${port}`)) flow.edges.push({ from: ids.get(id) ?? id, port, to: error ?? '' });
  }
  for (const { from, port, to } of script.edges as readonly FlowEdge[]) {
    const back = backOf(script, to, nodes);
    if (back && ids.has(from)) leads(from, port, back.way, to);
  }
}

/** Nothing follows: the script is over, with the contact as it is. */
function putEnd(flow: Flow, { back }: Types, position: Position): string {
  const id = freeId(flow.nodes, back.type);
  flow.nodes[id] = { type: back.type, params: back.part.write(), position };
  return id;
}
