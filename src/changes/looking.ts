import type { FlowChange } from '#runtime/diff.ts';
import { setCompared } from '#src/app/compare.ts';
import type { Compared } from '#src/app/compared.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

/** The changes that are told. */
export const shownChanges = (compared: Compared | null): readonly FlowChange[] =>
  compared?.found?.changes.filter((change) => compared.layout || !change.layout) ?? [];

/** Shows a change where it is: the node with its field or port, or the place where the node was. */
export function lookAt(studio: Studio, change: FlowChange): void {
  setCompared(studio, { current: change.id });
  if (!('node' in change) || !activeFlow(studio)?.nodes[change.node]) return;
  const field = change.kind === 'edge' ? `port:${change.port}` : 'field' in change ? change.field : undefined;
  studio.session.getState().reveal(change.node, field);
}
