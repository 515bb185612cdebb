import { type FlowGroup, tidyGroups } from '../model/annotation.ts';
import type { Flow, FlowEdge, FlowNode } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import { type Changed, inverseOf } from './change.ts';
import { renameNodes } from './same.ts';
import { setAt, setItem } from './set.ts';

/** The flow with one change made. What it does not touch stays the same object. */
export function applyChange(flow: Flow, change: Changed): Flow {
  switch (change.kind) {
    case 'flow':
      return withPart(flow, change.part, change.after);
    case 'variable':
      return { ...flow, variables: withEntry(flow.variables, change.name, change.after) };
    case 'node':
      return { ...flow, nodes: withEntry(flow.nodes, change.node, change.after) };
    case 'id':
      return renameNodes(flow, new Map([[change.before, change.after]]));
    case 'edge':
      return { ...flow, edges: withEdge(flow.edges, change) };
    case 'note':
      return { ...flow, notes: withEntry(flow.notes ?? {}, change.note, change.after) };
    case 'note-part':
      return {
        ...flow,
        notes: onEntry(flow.notes ?? {}, change.note, (note) => ({ ...note, [change.part]: change.after })),
      };
    case 'group':
      return { ...flow, groups: withEntry(flow.groups ?? {}, change.group, change.after) };
    case 'group-part':
    case 'member':
      return { ...flow, groups: onEntry(flow.groups ?? {}, change.group, (group) => onGroup(group, change)) };
    default:
      return { ...flow, nodes: onEntry(flow.nodes, change.node, (node) => onNode(node, change)) };
  }
}

/** The flow as it was before the change; whatever else was changed since stays. */
export const revertChange = (flow: Flow, change: Changed): Flow => applyChange(flow, inverseOf(change));

/** The flow with all of the changes made, in their order. */
export const applyChanges = (flow: Flow, changes: readonly Changed[]): Flow =>
  changes.reduce(applyChange, asWritten(flow));

/** The flow with all of the changes taken back, the last first. */
export const revertChanges = (flow: Flow, changes: readonly Changed[]): Flow =>
  changes.reduceRight(revertChange, asWritten(flow));

/** With its groups as they count: those are compared. */
const asWritten = (flow: Flow): Flow => (flow.groups ? { ...flow, groups: tidyGroups(flow) } : flow);

type ById<T> = Readonly<Record<string, T>>;

function withEntry<T>(map: ById<T>, key: string, value: T | undefined): Record<string, T> {
  if (value !== undefined) return { ...map, [key]: value };
  const { [key]: _gone, ...others } = map;
  return others;
}

function onEntry<T>(map: ById<T>, key: string, change: (value: T) => T): Record<string, T> {
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  return value === undefined ? { ...map } : { ...map, [key]: change(value) };
}

/** The schema that a file names is the only part that may be absent. */
function withPart(flow: Flow, part: 'id' | 'name' | '$schema', value: string | undefined): Flow {
  if (value !== undefined) return { ...flow, [part]: value };
  const { $schema: _gone, ...others } = flow;
  return part === '$schema' ? others : flow;
}

type NodeChange = Extract<Changed, { kind: 'type' | 'title' | 'position' | 'field' | 'item' }>;

function onNode(node: FlowNode, change: NodeChange): FlowNode {
  switch (change.kind) {
    case 'type':
      return { ...node, ...change.after };
    case 'title': {
      const { title: _old, ...untitled } = node;
      return change.after === undefined ? untitled : { ...node, title: change.after };
    }
    case 'position':
      return { ...node, position: change.after };
    case 'field':
      return { ...node, params: setAt(node.params, change.path, change.after) as JsonObject };
    case 'item': {
      const { item, order, after } = change;
      return {
        ...node,
        params: setItem(node.params, change.path, { item, order, wanted: after }) as JsonObject,
      };
    }
  }
}

type GroupChange = Extract<Changed, { kind: 'group-part' | 'member' }>;

function onGroup(group: FlowGroup, change: GroupChange): FlowGroup {
  if (change.kind === 'group-part') return { ...group, [change.part]: change.after };
  const others = group.nodes.filter((id) => id !== change.node);
  return { ...group, nodes: change.after ? [...others, change.node] : others };
}

/** Takes the edge from where it led, and leads it where it leads now. */
function withEdge(edges: readonly FlowEdge[], change: Extract<Changed, { kind: 'edge' }>): FlowEdge[] {
  const { node: from, port, before, after } = change;
  const others = withoutOne(edges, (edge) => edge.from === from && edge.port === port && edge.to === before);
  return after === undefined ? others : [...others, { from, port, to: after }];
}

function withoutOne<T>(list: readonly T[], is: (one: T) => boolean): T[] {
  const at = list.findIndex(is);
  return list.filter((_, index) => index !== at);
}
