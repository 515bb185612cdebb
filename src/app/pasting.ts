import {
  FLOW_NODES_MAX,
  GRID,
  NODE_WIDTH,
  type NodeRegistry,
  type Position,
  snap,
  type Variables,
} from '#runtime/index.ts';
import { boxAround, boxesOf } from '#src/document/edits/boxes.ts';
import type { Clip } from '#src/document/edits/clip.ts';
import { missingIn } from '#src/document/edits/named.ts';
import type { Pasted } from '#src/document/edits/paste.ts';
import { pasteClear } from '#src/document/edits/paste-clear.ts';
import type { ChangeLabel } from '#src/document/history.ts';
import { speakIn } from '#src/i18n/speak.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';

/**
 * Puts a part of a flow on the open one, selected, and reports what it names that is not there. Its middle comes to `at`,
 * else under the pointer, else into the middle of the view, and from there aside where it would lie on something; with an edge
 * selected, on that. It is told when the flow would become too large.
 */
export function pasteClip(studio: Studio, clip: Clip, label: ChangeLabel, at?: Position | null): void {
  const flow = activeFlow(studio);
  if (!flow) return;
  if (Object.keys(flow.nodes).length + Object.keys(clip.nodes).length > FLOW_NODES_MAX)
    return tellFull(studio);
  const by = offsetFor(studio, clip, at ?? null);
  const { selection, select, set, surface } = studio.session.getState();
  const on = selection.moreEdges ? null : selection.edge;
  let pasted: Pasted = { nodes: [], notes: [] };
  changeFlow(studio, label, (draft) => {
    pasted = pasteClear(draft, clip, by, studio.nodes, on);
  });
  select(pasted.nodes, pasted.notes);
  surface?.show(pasted.nodes);
  surface?.focus(pasted.nodes[0], 'stays');
  set({ notice: null });
  report(studio, pasted.nodes, clip.from.name, clip.variables);
}

/** Has it told what nodes of the open flow name that is not there, if anything. */
export function report(
  studio: Studio,
  nodes: readonly string[],
  from: string,
  variables: Variables = {},
): void {
  const flow = activeFlow(studio);
  const { project } = studio.document.getState();
  const lacks = flow && missingIn(project, flow, nodes, studio.nodes).length > 0;
  studio.session.getState().set({ pasted: lacks ? { flow: flow.id, nodes, from, variables } : null });
}

/** How far the clip is moved for its middle to come to a place. */
function offsetFor({ session, nodes }: Studio, clip: Clip, at: Position | null): Position {
  const { surface } = session.getState();
  const around = aroundOf(clip, nodes);
  const corner = surface?.centre();
  const middle = corner && { x: corner.x + NODE_WIDTH / 2, y: corner.y + 3 * GRID };
  const target = at ?? surface?.pointer() ?? middle;
  if (!around || !target) return { x: 2 * GRID, y: 2 * GRID };
  return snap({ x: target.x - around.x - around.width / 2, y: target.y - around.y - around.height / 2 });
}

function aroundOf(clip: Clip, nodes: NodeRegistry) {
  const boxes = [...boxesOf(clip, Object.keys(clip.nodes), nodes).values()];
  const notes = Object.values(clip.notes ?? {}).map(({ position, size }) => ({ ...position, ...size }));
  return boxAround([...boxes, ...notes]);
}

function tellFull({ session }: Studio): void {
  const { uiLanguage, set } = session.getState();
  const t = speakIn('clipboard', uiLanguage);
  const lines = [t('flow-full-help', { max: FLOW_NODES_MAX })];
  set({ notice: { title: t('flow-full'), lines, tone: 'warning' } });
}
