import type { JsonObject } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { nameOf } from './acts.ts';
import { putValue, removeThings } from './edits.ts';
import { roomOf } from './room.ts';
import { type ThingsKey, thingsOf } from './sections.ts';
import { sayUse, type Use, usesOf } from './uses.ts';
import { wordsIn } from './words/useWords.ts';

/** How many places a notice names. */
const PLACES_MAX = 6;

/** Deletes a thing, also one that others refer to: where it was used is said, they show it as a problem, and undo brings it back. */
export function remove(studio: Studio, section: ThingsKey, id: string): void {
  const { project } = studio.document.getState();
  const thing = thingsOf(project.workspace, section)[id];
  if (!thing) return;
  const uses = usesOf(project, studio.nodes, section, id);
  const what = nameOf(thing, id);
  const label = { key: 'workspace.change-remove', params: { what } };
  studio.document.getState().change(label, ({ workspace }) => removeThings(workspace, section, [id]));
  const room = roomOf(studio).getState();
  if (room.thing === id) room.openThing(null);
  if (uses.length > 0) tell(studio, what, uses, () => putBack(studio, section, id, thing));
}

function tell({ session, nodes }: Studio, name: string, uses: readonly Use[], undo: () => void): void {
  const language = session.getState().uiLanguage;
  const t = wordsIn(language);
  const places = uses.slice(0, PLACES_MAX).map((use) => sayUse(use, nodes, language));
  const more = uses.length - places.length;
  const named = new Intl.ListFormat(language, { type: 'unit' }).format(places);
  const run = () => {
    session.getState().set({ notice: null });
    undo();
  };
  session.getState().set({
    notice: {
      title: t('used-in', { name, count: uses.length }),
      lines: more > 0 ? [named, t('used-more', { count: more })] : [named],
      tone: 'warning',
      actions: [{ label: t('put-thing-back'), run }],
    },
  });
}

/** Takes the deletion back; after other changes the thing is put there again, at the end. */
function putBack({ document }: Studio, section: ThingsKey, id: string, thing: JsonObject): void {
  const { past, undo, change } = document.getState();
  const what = nameOf(thing, id);
  const last = past.at(-1)?.label;
  if (last?.key === 'workspace.change-remove' && last.params?.['what'] === what) return undo();
  change({ key: 'workspace.change-add', params: { what } }, ({ workspace }) =>
    putValue(workspace, { section, id }, thing),
  );
}
