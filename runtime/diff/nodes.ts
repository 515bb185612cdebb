import type { Flow, FlowNode } from '../model/flow.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Changed, Step } from './change.ts';
import { diffObjects, isEqual, isObject, type JsonChange } from './json.ts';

type Nodes = Flow['nodes'];

/** What differs between the nodes of two flows. */
export function nodeChanges(before: Nodes, after: Nodes): Changed[] {
  const come = Object.entries(after).filter(([id]) => !Object.hasOwn(before, id));
  const both = Object.entries(after).flatMap(([id, now]): Changed[] => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    return old === undefined || old === now ? [] : withinNode(id, old, now);
  });
  const gone = Object.entries(before).filter(([id]) => !Object.hasOwn(after, id));
  return [
    ...come.map(([node, now]): Changed => ({ kind: 'node', node, after: now })),
    ...both,
    ...gone.map(([node, old]): Changed => ({ kind: 'node', node, before: old })),
  ];
}

function withinNode(node: string, before: FlowNode, after: FlowNode): Changed[] {
  return [
    ...titleChange(node, before.title, after.title),
    ...(before.type === after.type
      ? paramChanges(node, before.params, after.params)
      : [typed(node, before, after)]),
    ...(isEqual(before.position, after.position)
      ? []
      : [{ kind: 'position' as const, node, before: before.position, after: after.position }]),
  ];
}

function titleChange(node: string, before: string | undefined, after: string | undefined): Changed[] {
  if (before === after) return [];
  return [
    {
      kind: 'title',
      node,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

/** Params of another type are another form: they change with it. */
const typed = (node: string, before: FlowNode, after: FlowNode): Changed => ({
  kind: 'type',
  node,
  before: { type: before.type, params: before.params },
  after: { type: after.type, params: after.params },
});

const paramChanges = (node: string, before: JsonObject, after: JsonObject): Changed[] =>
  diffObjects(before, after).map((change) => paramChange(node, change, before, after));

function paramChange(node: string, change: JsonChange, before: JsonObject, after: JsonObject): Changed {
  const { item, ...rest } = change;
  const path: readonly Step[] = item ? [...change.path, { item: item.id }] : change.path;
  const field = dotted(path, after) ?? dotted(path, before) ?? '';
  return item
    ? { kind: 'item', node, ...rest, field, item: item.id, order: item.order }
    : { kind: 'field', node, ...rest, field };
}

/** The path with indices for ids, as the fields of a node are called; undefined when there is no such place. */
function dotted(path: readonly Step[], params: JsonObject): string | undefined {
  let value: Json | undefined = params;
  const keys: (string | number)[] = [];
  for (const step of path) {
    const key: string | number = typeof step === 'object' ? indexOf(value, step.item) : step;
    if (key === -1) return undefined;
    keys.push(key);
    value = inside(value, key);
  }
  return keys.join('.');
}

const indexOf = (list: Json | undefined, id: string): number =>
  Array.isArray(list) ? list.findIndex((item) => isObject(item) && item['id'] === id) : -1;

const inside = (value: Json | undefined, key: string | number): Json | undefined =>
  Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
