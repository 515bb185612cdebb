import type { FlowGroup, FlowNote } from '../model/annotation.ts';
import type { Flow } from '../model/flow.ts';
import type { Changed } from './change.ts';
import { unequal } from './edges.ts';
import { isEqual } from './json.ts';

const NOTE_PARTS = ['text', 'hue', 'position', 'size'] as const;
const GROUP_PARTS = ['title', 'hue', 'folded'] as const;

/** What differs between the notes of two flows. */
export const noteChanges = (before: Flow['notes'], after: Flow['notes']): Changed[] =>
  ofBoth<FlowNote>(before, after, (note, old, now) => {
    if (!old || !now)
      return [{ kind: 'note', note, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) }];
    return NOTE_PARTS.filter((part) => !isEqual(old[part], now[part])).map((part) => ({
      kind: 'note-part',
      note,
      part,
      before: old[part],
      after: now[part],
    }));
  });

/** What differs between the groups of two flows, and which nodes are in them. */
export const groupChanges = (before: Flow['groups'], after: Flow['groups']): Changed[] =>
  ofBoth<FlowGroup>(before, after, (group, old, now) => {
    if (!old || !now)
      return [{ kind: 'group', group, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) }];
    return [...partsOf(group, old, now), ...membersOf(group, old, now)];
  });

/** Not folded is the same, said or not. */
const partOf = (group: FlowGroup, part: (typeof GROUP_PARTS)[number]) =>
  part === 'folded' ? (group.folded ?? false) : group[part];

const partsOf = (group: string, old: FlowGroup, now: FlowGroup): Changed[] =>
  GROUP_PARTS.filter((part) => partOf(old, part) !== partOf(now, part)).map((part) => ({
    kind: 'group-part',
    group,
    part,
    before: partOf(old, part),
    after: partOf(now, part),
  }));

const membersOf = (group: string, old: FlowGroup, now: FlowGroup): Changed[] =>
  unequal(old.nodes, now.nodes).flatMap(([gone, come]): Changed[] => [
    ...(gone === undefined
      ? []
      : [{ kind: 'member' as const, group, node: gone, before: true, after: false }]),
    ...(come === undefined
      ? []
      : [{ kind: 'member' as const, group, node: come, before: false, after: true }]),
  ]);

/** What is said of each thing that either of them has. */
function ofBoth<T>(
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
  say: (id: string, old: T | undefined, now: T | undefined) => Changed[],
): Changed[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].sort().flatMap((id) => (before[id] === after[id] ? [] : say(id, before[id], after[id])));
}
