import { tidyGroups } from '../model/annotation.ts';
import type { Flow } from '../model/flow.ts';
import type { Json } from '../model/json.ts';
import type { Variable } from '../model/variable.ts';
import { groupChanges, noteChanges } from './annotations.ts';
import type { Changed, FlowChange } from './change.ts';
import { edgeChanges } from './edges.ts';
import { isEqual } from './json.ts';
import { needsOf } from './needs.ts';
import { nodeChanges } from './nodes.ts';
import { placeOf } from './place.ts';
import { renamedNodes, renameNodes } from './same.ts';

/**
 * All that differs between two flows, in an order in which it can be made. `renames`: whether a node may be found again
 * under another id.
 */
export function diffFlows(before: Flow, after: Flow, { renames = true } = {}): FlowChange[] {
  if (before === after) return [];
  const renamed = renames ? renamedNodes(before, after) : new Map<string, string>();
  const old = renameNodes(before, renamed);
  const changed: Changed[] = [
    ...[...renamed].map(([from, to]): Changed => ({ kind: 'id', node: to, before: from, after: to })),
    ...flowChanges(old, after),
    ...nodeChanges(old.nodes, after.nodes),
    ...edgeChanges(old.edges, after.edges),
    ...groupChanges(tidyGroups(old), tidyGroups(after)),
    ...noteChanges(old.notes, after.notes),
  ];
  return inOrder(named(changed));
}

const PARTS = ['id', 'name', '$schema'] as const;

function flowChanges(before: Flow, after: Flow): Changed[] {
  const parts = PARTS.filter((part) => before[part] !== after[part]).map(
    (part): Changed => ({ kind: 'flow', part, ...fromTo(before[part], after[part]) }),
  );
  const names = new Set([...Object.keys(before.variables), ...Object.keys(after.variables)]);
  const variables = [...names].sort().flatMap((name): Changed[] => {
    const [old, now] = [before.variables[name], after.variables[name]];
    return isSameVariable(old, now) ? [] : [{ kind: 'variable', name, ...fromTo(old, now) }];
  });
  return [...parts, ...variables];
}

const isSameVariable = (old: Variable | undefined, now: Variable | undefined): boolean =>
  old === now || (old !== undefined && now !== undefined && isEqual({ ...old } as Json, { ...now } as Json));

const fromTo = <T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Gives each its id; edges twice out of one port, which no good flow has, are numbered. */
function named(changed: readonly Changed[]): FlowChange[] {
  const times = new Map<string, number>();
  const withIds = changed.map((one) => {
    const place = placeOf(one);
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return { ...one, id: time === 1 ? place : `${place}#${time}` };
  });
  const needs = needsOf(withIds);
  return withIds.map((one) => ({ ...one, needs: needs.get(one.id) ?? [], layout: isLayout(one) }));
}

const isLayout = (change: Changed): boolean =>
  change.kind === 'id' ||
  change.kind === 'position' ||
  (change.kind === 'flow' && change.part === '$schema') ||
  ((change.kind === 'note-part' || change.kind === 'group-part') &&
    ['position', 'size', 'folded', 'hue'].includes(change.part));

/** Nodes that are gone come last: whatever names them goes first. */
function inOrder(changes: readonly FlowChange[]): FlowChange[] {
  const isGone = (change: FlowChange) => change.kind === 'node' && change.after === undefined;
  return [...changes.filter((one) => !isGone(one)), ...changes.filter(isGone)];
}
