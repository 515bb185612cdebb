import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { clipOf, writeClip } from '#src/document/edits/clip.ts';
import { removeNodes } from '#src/document/edits/nodes.ts';
import { removeNotes } from '#src/document/edits/notes.ts';

/** Whether something is selected that can be copied. */
export const canCopy = ({ session }: Studio): boolean => {
  const { nodes, notes } = session.getState().selection;
  return nodes.length + notes.length > 0;
};

/** What is selected, as the text that goes to the clipboard; undefined when nothing is. */
export function copiedText(studio: Studio): string | undefined {
  const flow = activeFlow(studio);
  const { nodes, notes } = studio.session.getState().selection;
  if (!flow || !canCopy(studio)) return undefined;
  return writeClip(clipOf(flow, nodes, studio.nodes, boxesOf(flow, nodes, studio.nodes), notes));
}

/** Takes away what was copied: the other half of cutting. The keyboard stays on the canvas. */
export function removeCopied(studio: Studio): void {
  const { selection, select, surface } = studio.session.getState();
  const label = {
    key: 'clipboard.change-cut',
    params: { count: selection.nodes.length + selection.notes.length },
  };
  changeFlow(studio, label, (flow) => {
    removeNodes(flow, selection.nodes);
    removeNotes(flow, selection.notes);
  });
  select([]);
  surface?.focus();
}
