import { environmentsOf, type Flow, type JsonObject, type NodeRegistry } from '#runtime/index.ts';
import type { Box } from '../edits/boxes.ts';
import { partOf } from '../edits/clip.ts';
import { groupOf, joinGroup } from '../edits/groups.ts';
import { freeId, removeNodes } from '../edits/nodes.ts';
import { removeNotes } from '../edits/notes.ts';
import { BELOW, keepClear, makeRoom } from '../edits/room.ts';
import type { Project } from '../project.ts';
import { reaching } from '../ways.ts';
import { carriedBy } from './carried.ts';
import { type Crossing, crossingOf } from './crossing.ts';
import { heardBy } from './hearing.ts';
import { distinctNames, idFor } from './names.ts';
import { typesFor } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { refusalsOf, VALUES_MAX } from './refuse.ts';
import { COLUMN, entryValue, type Plan, scriptOf } from './script.ts';

const OTHERWISE = 'script';

/** A script made of a part of a flow. `apply` puts it in the project; nothing is changed before. */
export interface Extraction {
  script: string;
  apply(draft: Project): { calls: string[] };
}

export interface ExtractOptions {
  name: string;
  /** The places of the nodes, for the notes among them to be taken along. */
  boxes?: ReadonlyMap<string, Box>;
  /** What a node is called where it has no title. */
  nameOf?(id: string): string;
}

/**
 * Makes a script of nodes of a flow. Each way in becomes a node that runs the script; each way out, a way by which it
 * comes back. What the nodes read is given, what they set and is read later is kept. Answers why it cannot be done,
 * if so.
 */
export function extract(
  project: Project,
  flowId: string,
  ids: readonly string[],
  nodes: NodeRegistry,
  options: ExtractOptions,
): { extraction: Extraction } | { refusals: Refusal[] } {
  const flow = project.flows[flowId];
  const types = typesFor(nodes);
  if (!flow || !types) return { refusals: [{ code: 'nothing' }] };
  const at = environmentsOf(flow, { nodes, workspace: project.workspace });
  const crossing = crossingOf(flow, ids, nodes);
  const refusals = refusalsOf(flow, ids, crossing, nodes, at);
  if (refusals.length > 0) return { refusals };
  const carried = carriedBy(project, flow, crossing, nodes, at);
  const hasMany = [carried.parameters, ...carried.results].some((values) => values.length >= VALUES_MAX);
  if (hasMany) return { refusals: [{ code: 'too-many-values' }] };
  const heard = heardBy(flow, crossing, nodes);
  const nameOf = (id: string) => flow.nodes[id]?.title ?? options.nameOf?.(id) ?? id;
  const plan: Plan = {
    ...{ flow, crossing, carried, types, nodes, boxes: options.boxes ?? new Map() },
    heard,
    wayNames: isPlain(crossing, heard) ? [] : distinctNames(crossing.ways.map(({ to }) => nameOf(to))),
    entryNames: distinctNames(crossing.entries.map(nameOf)),
  };
  const id = freeId(project.flows, idFor(options.name, OTHERWISE));
  const { script, way } = scriptOf(plan, id, options.name);
  const apply = (draft: Project) => {
    draft.flows[id] = script;
    const left = draft.flows[flowId];
    return { calls: left ? putCalls(left, plan, id, options.name, way) : [] };
  };
  return { extraction: { script: id, apply } };
}

/** One way out, and none by which the script just ends: it returns, and that is all there is to say. */
const isPlain = ({ ways, dangles }: Crossing, heard: readonly boolean[]): boolean =>
  ways.length === 1 && !dangles && !heard[0];

/** In place of the nodes, one node for each way in. */
function putCalls(flow: Flow, plan: Plan, script: string, title: string, way: string | undefined): string[] {
  const { crossing, types } = plan;
  const { inside, entries } = crossing;
  const { call } = types;
  const groups = new Set([...inside].map((id) => groupOf(flow, id)));
  const cameBy = flow.edges
    .filter(({ from, to }) => !inside.has(from) && inside.has(to))
    .map((edge) => ({ ...edge }));
  const places = entries.map((id) => ({ ...(flow.nodes[id]?.position ?? { x: 0, y: 0 }) }));
  removeNodes(flow, [...inside]);
  dropNotes(flow, plan);
  const calls = entries.map((_, index) => {
    const id = freeId(flow.nodes, call.type);
    const params = call.part.write(callFor(plan, script, way, index));
    flow.nodes[id] = { type: call.type, title, params, position: places[index] ?? { x: 0, y: 0 } };
    return id;
  });
  for (const { from, port, to } of cameBy)
    flow.edges.push({ from, port, to: calls[entries.indexOf(to)] ?? to });
  for (const [index, from] of calls.entries()) leadOn(flow, from, plan, index);
  const [group] = groups;
  if (groups.size === 1 && group !== undefined && flow.groups?.[group])
    for (const id of calls) joinGroup(flow, group, id);
  for (const [index, id] of calls.entries())
    makeRoom(flow, plan.nodes, [id], places[index] ?? { x: 0, y: 0 });
  endAfter(
    flow,
    calls.filter((_, index) => waysFrom(plan, index).length === 0),
    plan,
  );
  return calls;
}

const wayId = (index: number): string => `way-${index + 1}`;

function callFor(plan: Plan, script: string, way: string | undefined, index: number) {
  const { carried, wayNames, heard } = plan;
  const { parameters, results } = carried;
  const told = way === undefined ? [] : [{ type: 'text' as const, name: way, value: entryValue(index) }];
  const isNamed = wayNames.length > 0;
  return {
    script,
    parameters: [...parameters, ...told],
    results: isNamed ? [] : (results[0] ?? []),
    ways: waysFrom(plan, index).flatMap((at) => {
      const name = wayNames[at];
      return name === undefined
        ? []
        : [{ id: wayId(at), name, results: results[at] ?? [], hears: heard[at] ?? false }];
    }),
  };
}

/** The ways out, by their numbers, that can be come to from an entry. */
function waysFrom({ flow, crossing: { inside, entries, ways } }: Plan, index: number): number[] {
  const within = { ...flow, edges: flow.edges.filter(({ from, to }) => inside.has(from) && inside.has(to)) };
  const reached = reaching(within, entries.slice(index, index + 1), 'after');
  return [...ways.keys()].filter((at) => ways[at]?.edges.some(({ from }) => reached.has(from)));
}

function leadOn(flow: Flow, from: string, plan: Plan, index: number): void {
  const { call } = plan.types;
  for (const at of waysFrom(plan, index)) {
    const port = call.part.back(plan.wayNames.length > 0 ? wayId(at) : undefined);
    const to = plan.crossing.ways[at]?.to;
    if (to !== undefined) flow.edges.push({ from, port, to });
  }
}

/** Nothing follows: the flow is over as the script is. */
function endAfter(flow: Flow, calls: readonly string[], { nodes, types: { back, call } }: Plan): void {
  const [first] = calls;
  if (first === undefined) return;
  const { x, y } = flow.nodes[first]?.position ?? { x: 0, y: 0 };
  const to = freeId(flow.nodes, back.type);
  const params: JsonObject = back.part.write();
  flow.nodes[to] = { type: back.type, params, position: { x: x + COLUMN, y } };
  for (const from of calls) flow.edges.push({ from, port: call.part.back(), to });
  keepClear(flow, nodes, [to], BELOW);
}

/** The notes that went along. */
function dropNotes(flow: Flow, { flow: before, crossing, boxes }: Plan): void {
  const taken = partOf(before, [...crossing.inside], boxes).notes ?? {};
  if (flow.notes) removeNotes(flow, Object.keys(taken));
}
