import type { Changed, FlowChange } from './change.ts';

type Identified = Changed & { id: string };

/** The nodes that a change speaks of, before it is made and after. */
interface Names {
  before: readonly string[];
  after: readonly string[];
}

const some = (...ids: readonly (string | undefined)[]): string[] =>
  ids.filter((id): id is string => id !== undefined);

/** The nodes that a change speaks of beside the one that comes or goes. */
export function namesIn(change: Changed): Names {
  switch (change.kind) {
    case 'edge': {
      const { node, before, after } = change;
      return {
        before: before === undefined ? [] : [node, before],
        after: after === undefined ? [] : [node, after],
      };
    }
    case 'member': {
      const [before, after] = [change.before, change.after].map((isIn) =>
        some(isIn ? change.node : undefined),
      );
      return { before: before ?? [], after: after ?? [] };
    }
    case 'group':
      return { before: change.before?.nodes ?? [], after: change.after?.nodes ?? [] };
    case 'type':
    case 'title':
    case 'position':
    case 'field':
    case 'item':
      return { before: [change.node], after: [change.node] };
    default:
      return { before: [], after: [] };
  }
}

/**
 * What each change needs, by its id: what names a node that comes, the node; a node that goes, that nothing names it any
 * longer; what names a node under its new id, that it has it; a node that comes into a group, that it left its former one.
 */
export function needsOf(changes: readonly Identified[]): ReadonlyMap<string, readonly string[]> {
  const { come, gone, renamed } = nodesIn(changes);
  const needs = new Map<string, Set<string>>();
  const add = (id: string, needed: string | undefined) => {
    if (needed !== undefined) needs.set(id, (needs.get(id) ?? new Set()).add(needed));
  };
  const left = new Map(
    changes
      .filter(isOfGroups)
      .flatMap((one) => namesIn(one).before.map((id): [string, string] => [id, one.id])),
  );
  for (const change of changes) {
    const { before, after } = namesIn(change);
    for (const node of after) {
      add(change.id, come.get(node));
      if (isOfGroups(change)) add(change.id, left.get(node));
    }
    for (const node of before) {
      if (renamed.has(node)) add(change.id, come.get(node));
      const removal = gone.get(node);
      if (removal !== undefined) add(removal, change.id);
    }
  }
  return new Map([...needs].map(([id, needed]) => [id, [...needed]]));
}

const isOfGroups = ({ kind }: Changed): boolean => kind === 'group' || kind === 'member';

/** Nodes by what becomes of them, each with the id of the change that does it. */
function nodesIn(changes: readonly Identified[]) {
  const come = new Map<string, string>();
  const gone = new Map<string, string>();
  const renamed = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'node') (change.after ? come : gone).set(change.node, change.id);
    if (change.kind !== 'id') continue;
    come.set(change.node, change.id);
    renamed.add(change.node);
  }
  return { come, gone, renamed };
}

/** Those changes with all that they need, in the order of the list. */
export const withNeeded = (changes: readonly FlowChange[], ids: readonly string[]): FlowChange[] => {
  const needs = new Map(changes.map((change) => [change.id, change.needs]));
  return among(
    changes,
    closed(ids, (id) => needs.get(id) ?? []),
  );
};

/** Those changes with all that need them, in the order of the list. */
export function withDependents(changes: readonly FlowChange[], ids: readonly string[]): FlowChange[] {
  const dependents = new Map<string, string[]>();
  for (const { id, needs } of changes)
    for (const needed of needs) dependents.set(needed, [...(dependents.get(needed) ?? []), id]);
  return among(
    changes,
    closed(ids, (id) => dependents.get(id) ?? []),
  );
}

const among = (changes: readonly FlowChange[], ids: ReadonlySet<string>) =>
  changes.filter(({ id }) => ids.has(id));

/** The ids and all that follows from them. A set keeps the order of insertion and is walked as it grows. */
function closed(ids: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of all) for (const more of next(id)) all.add(more);
  return all;
}
