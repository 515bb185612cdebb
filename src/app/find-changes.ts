import { diffFlows, type FlowChange } from '#runtime/diff.ts';
import type { Flow } from '#runtime/index.ts';
import type { Compared, Found, Mark } from './compared.ts';
import { activeFlow, type Studio } from './studio.ts';

const followed = new WeakSet<Studio>();

/** Works out anew what differs, whenever the flow or what it is held against changes. */
export function followChanges(studio: Studio): void {
  const update = createUpdate(studio);
  update();
  if (followed.has(studio)) return;
  followed.add(studio);
  studio.session.subscribe(update);
  studio.document.subscribe(update);
}

function createUpdate(studio: Studio): () => void {
  let last: { before: Flow; after: Flow; layout: boolean } | undefined;
  return () => {
    const { compared } = studio.session.getState();
    const after = activeFlow(studio);
    if (!compared || !after) return;
    const { before, layout, found } = compared;
    const isKnown = found && last?.before === before && last.after === after && last.layout === layout;
    if (isKnown) return;
    last = { before, after, layout };
    studio.session.getState().set({ compared: { ...compared, found: find(compared, after) } });
  };
}

function find({ before, layout }: Compared, after: Flow): Found {
  const changes = diffFlows(before, after);
  const shown = changes.filter((change) => layout || !change.layout);
  return { changes, nodes: marksOf(shown, nodeOf, after), ways: marksOf(shown, wayOf, after) };
}

/** How a change is marked. */
export function markOf(change: FlowChange): Mark {
  if (change.kind === 'member') return 'changed';
  if (change.layout) return 'moved';
  return change.before === undefined ? 'added' : change.after === undefined ? 'removed' : 'changed';
}

/** The node that a change is of; the edge it leaves is drawn by itself. */
function nodeOf(change: FlowChange, after: Flow): { key: string; mark: Mark } | undefined {
  if (!('node' in change) || change.kind === 'edge' || !Object.hasOwn(after.nodes, change.node))
    return undefined;
  const mark = markOf(change);
  return { key: change.node, mark: change.kind === 'node' || mark === 'moved' ? mark : 'changed' };
}

function wayOf(change: FlowChange): { key: string; mark: Mark } | undefined {
  if (change.kind !== 'edge' || change.after === undefined) return undefined;
  return { key: `${change.node} ${change.port}`, mark: markOf(change) };
}

/** Of several changes of a thing, the one that says most. */
const RANK: readonly Mark[] = ['moved', 'changed', 'removed', 'added'];

function marksOf(
  changes: readonly FlowChange[],
  of: (change: FlowChange, after: Flow) => { key: string; mark: Mark } | undefined,
  after: Flow,
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const change of changes) {
    const found = of(change, after);
    if (!found) continue;
    const known = marks.get(found.key);
    if (!known || RANK.indexOf(known) < RANK.indexOf(found.mark)) marks.set(found.key, found.mark);
  }
  return marks;
}
