import { pasteClip, report } from '#src/app/pasting.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import { clipFor } from '#src/document/reuse/snippet.ts';
import { flowOf, freeFlowName, type Piece } from './pieces.ts';

/**
 * Makes a flow that begins as a piece and opens it; `here`, the open one, which is empty, becomes that. What it names that the project does not have is reported as when it is pasted.
 */
export function beginFrom(studio: Studio, { snippet, flowId }: Piece, here = false): void {
  const { document, session } = studio;
  const { flows } = document.getState().project;
  const open = here ? activeFlow(studio) : undefined;
  const id = open?.id ?? freeId(flows, flowId);
  const name = freeFlowName(flows, snippet.name);
  document.getState().change({ key: 'reuse.change-begin', params: { name: snippet.name } }, (project) => {
    project.flows[id] = structuredClone(flowOf(snippet, id, name));
  });
  session.getState().set({ place: 'flows', notice: null });
  if (!open) session.getState().openFlow(id);
  report(studio, Object.keys(snippet.nodes), snippet.name);
  // A flow that is opened is brought into view by itself.
  if (open) requestAnimationFrame(() => requestAnimationFrame(() => session.getState().surface?.fit()));
}

/** Puts a piece on the open flow, just as it is pasted. */
export function insertPiece(studio: Studio, { snippet }: Piece): void {
  const { dialogAt } = studio.session.getState();
  const label = { key: 'reuse.change-insert', params: { name: snippet.name } };
  pasteClip(studio, clipFor(snippet), label, dialogAt);
}
