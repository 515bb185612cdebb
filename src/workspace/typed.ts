import type { JsonObject, UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { EditKind } from '#src/fields/host.ts';
import { nameOf } from './acts.ts';
import { putValue, thingAt } from './edits.ts';
import { fits } from './findings.ts';
import { type Edit, settle } from './held.ts';
import { broughtAlong } from './new-point.ts';
import { keyOf, type Place, roomOf } from './room.ts';
import { schemaOf } from './sections.ts';

const spaceOf = ({ document }: Studio) => document.getState().project.workspace;

/** Takes over what was typed as far as it fits, and holds back the rest. `field` is the field's name, for the history. */
export function type(studio: Studio, place: Place, edit: Edit, field: string, kind: EditKind): void {
  const stored = thingAt(spaceOf(studio), place);
  if (!stored) return;
  const room = roomOf(studio).getState();
  let kept = stored;
  let held = room.held[keyOf(place)] ?? [];
  for (const one of [edit, ...following(studio, place, stored, edit)]) {
    const settled = settle(kept, held, one, (value) => fits(place.section, value));
    kept = settled.store ?? kept;
    held = settled.held;
  }
  room.hold(place, held);
  if (kept !== stored) store(studio, place, kept, field, edit.path, kind);
}

/** What an edit of a point of contact just added brings along. What is edited itself is chosen from then on. */
function following(
  studio: Studio,
  { section, id }: Place,
  point: JsonObject,
  { path, value }: Edit,
): readonly Edit[] {
  const { added, set } = roomOf(studio).getState();
  if (!added || section !== 'pointsOfContact' || id !== added.id) return [];
  const unchosen = new Set([...added.unchosen].filter((one) => one !== path));
  set({ added: { id, unchosen } });
  if (path !== 'channel') return [];
  const { project } = studio.document.getState();
  return broughtAlong({ project, channels: studio.channels }, point, String(value), unchosen);
}

function store(
  studio: Studio,
  place: Place,
  value: JsonObject,
  field: string,
  path: string,
  { merge, also }: EditKind,
): void {
  const read = schemaOf(place.section).safeParse(value);
  if (!read.success) return;
  studio.document.getState().change(
    labelFor(studio, place, lowerCase(field, studio.session.getState().uiLanguage)),
    (project) => {
      also?.(project);
      putValue(project.workspace, place, read.data as JsonObject);
    },
    merge ? `workspace ${keyOf(place)} ${path}` : undefined,
  );
}

const lowerCase = (field: string, language: UiLanguage) =>
  field.charAt(0).toLocaleLowerCase(language) + field.slice(1);

function labelFor(studio: Studio, { section, id }: Place, field: string) {
  if (id === null) return { key: 'workspace.change-section', params: { field } };
  const thing = thingAt(spaceOf(studio), { section, id });
  return { key: 'workspace.change-field', params: { field, what: nameOf(thing, id) } };
}
