import { FLOW_NODES_MAX, GRID, NODE_WIDTH, type Position, snap } from '#runtime/index.ts';
import { boxesOf } from '#src/app/boxes.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { boxAround } from '#src/document/edits/boxes.ts';
import { CLIP_NODES_MAX, type Clip, type ClipRefusal, readClip } from '#src/document/edits/clip.ts';
import { missingIn } from '#src/document/edits/named.ts';
import { type Pasted, pastePart } from '#src/document/edits/paste.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** Puts what a text holds on the open flow, selected; of any other text it is said why not. */
export function pasteText(studio: Studio, text: string): void {
  const read = readClip(text);
  if ('refusal' in read) return tell(studio, read.refusal);
  const flow = activeFlow(studio);
  if (!flow) return;
  const count = Object.keys(read.clip.nodes).length;
  if (Object.keys(flow.nodes).length + count > FLOW_NODES_MAX) return tell(studio, 'flow-full');
  paste(studio, read.clip, count);
}

function paste(studio: Studio, clip: Clip, count: number): void {
  const by = offsetFor(studio, clip);
  let pasted: Pasted = { nodes: [], notes: [] };
  const label = {
    key: 'clipboard.change-paste',
    params: { count: count || Object.keys(clip.notes ?? {}).length },
  };
  changeFlow(studio, label, (flow) => {
    pasted = pastePart(flow, clip, by);
  });
  const { select, set, surface, flowId } = studio.session.getState();
  select(pasted.nodes, pasted.notes);
  surface?.focus(pasted.nodes[0], 'stays');
  const flow = activeFlow(studio);
  const { project } = studio.document.getState();
  const lacks = flow && missingIn(project, flow, pasted.nodes, studio.nodes).length > 0;
  set({
    notice: null,
    pasted: lacks
      ? { flow: flowId, nodes: pasted.nodes, from: clip.from.name, variables: clip.variables }
      : null,
  });
}

/** How far the clip is moved: its middle comes under the pointer, else into the middle of the view. */
function offsetFor({ session, nodes }: Studio, clip: Clip): Position {
  const { surface } = session.getState();
  const boxes = [...boxesOf(clip, Object.keys(clip.nodes), nodes).values()];
  const notes = Object.values(clip.notes ?? {}).map(({ position, size }) => ({ ...position, ...size }));
  const around = boxAround([...boxes, ...notes]);
  const corner = surface?.centre();
  const target = surface?.pointer() ?? (corner && { x: corner.x + NODE_WIDTH / 2, y: corner.y + 3 * GRID });
  if (!around || !target) return { x: 2 * GRID, y: 2 * GRID };
  return snap({ x: target.x - around.x - around.width / 2, y: target.y - around.y - around.height / 2 });
}

export type PasteRefusal = ClipRefusal | 'flow-full' | 'not-allowed' | 'copy-not-allowed';

/** Says why nothing was pasted, or copied. */
export function tell({ session }: Studio, refusal: PasteRefusal): void {
  const { uiLanguage, set } = session.getState();
  const t = speakIn('clipboard', uiLanguage);
  const limits = { max: refusal === 'flow-full' ? FLOW_NODES_MAX : CLIP_NODES_MAX };
  set({
    notice: {
      title: t(refusal),
      lines: [t(`${refusal}-help`, limits)],
      tone: refusal === 'foreign' ? 'neutral' : 'warning',
    },
  });
}
