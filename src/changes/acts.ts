import { applyChanges, type FlowChange, revertChanges, withDependents, withNeeded } from '#runtime/diff.ts';
import { setCompared } from '#src/app/compare.ts';
import type { Compared } from '#src/app/compared.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';

/** What is kept is no longer told: from then on it is what the flow is held against. */
export function accept(studio: Studio, ids: readonly string[]): void {
  const { compared } = studio.session.getState();
  if (!compared?.found) return;
  const kept = withNeeded(compared.found.changes, ids);
  setCompared(studio, { before: applyChanges(compared.before, kept), current: null });
}

/** Takes a change back, and those that make no sense without it, as one step. */
export function refuse(studio: Studio, change: FlowChange): void {
  const { compared } = studio.session.getState();
  if (!compared?.found) return;
  const refused = withDependents(compared.found.changes, [change.id]);
  setCompared(studio, { current: null });
  changeFlow(studio, { key: 'changes.change-refuse' }, (flow) => {
    const left = revertChanges(flow, refused);
    for (const key of ['$schema', 'notes', 'groups'] as const) if (!(key in left)) delete flow[key];
    Object.assign(flow, left);
  });
}

/** How many others go with a change when it is accepted, and when it is refused. */
export function company({ found }: Compared, { id }: FlowChange): { kept: number; refused: number } {
  const changes = found?.changes ?? [];
  return {
    kept: withNeeded(changes, [id]).length - 1,
    refused: withDependents(changes, [id]).length - 1,
  };
}
