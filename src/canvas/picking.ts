import type { Flow } from '#runtime/index.ts';
import type { SessionState } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { activeFlow } from '#src/app/studio.ts';
import { foldingOf } from './folding.ts';
import { noteKey, thingAt } from './keys.ts';

/** What is selected, by the keys of what is drawn: a folded group in place of its nodes. */
export function selectedKeys(studio: Studio, flow: Flow, selection: SessionState['selection']): string[] {
  const { boxOf } = foldingOf(flow, studio.nodes);
  const nodes = selection.nodes.filter((id) => Object.hasOwn(flow.nodes, id));
  const notes = selection.notes.map(noteKey);
  return [...new Set([...nodes, ...notes].map((key) => boxOf.get(key) ?? key))];
}

/** Selects what is drawn under these keys: of a group all its nodes. */
export function pick(studio: Studio, keys: Iterable<string>): void {
  const flow = activeFlow(studio);
  if (!flow) return;
  const { groups } = foldingOf(flow, studio.nodes);
  const nodes = new Set<string>();
  const notes = new Set<string>();
  for (const key of keys) {
    const { kind, id } = thingAt(key);
    if (kind === 'note') notes.add(id);
    else for (const node of kind === 'group' ? (groups[id]?.nodes ?? []) : [id]) nodes.add(node);
  }
  studio.session.getState().select([...nodes], [...notes]);
}

/** The key under which a node or a group is to be seen: a folded group for its nodes, the first node of an open one. */
export function shownKey(studio: Studio, key: string): string {
  const flow = activeFlow(studio);
  if (!flow) return key;
  const { boxOf, groups } = foldingOf(flow, studio.nodes);
  const { kind, id } = thingAt(key);
  const group = kind === 'group' ? groups[id] : undefined;
  return group && !group.folded ? (group.nodes[0] ?? key) : (boxOf.get(key) ?? key);
}
