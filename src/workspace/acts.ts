import type { JsonObject } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { freeIdIn, type Made, makeThing } from './created.ts';
import { addThing, putValue, renameThing } from './edits.ts';
import { fits } from './findings.ts';
import { UNCHOSEN } from './new-point.ts';
import { keyOf, roomOf } from './room.ts';
import { type SectionKey, type ThingsKey, thingsOf } from './sections.ts';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** What a thing is called: its name, else its id. */
export const nameOf = (thing: JsonObject | undefined, id: string): string =>
  typeof thing?.['name'] === 'string' && thing['name'] !== '' ? thing['name'] : id;

const spaceOf = ({ document }: Studio) => document.getState().project.workspace;

/** What a new thing of a section would be; undefined while something else must exist first. */
export const newThing = (
  { document, channels }: Studio,
  section: ThingsKey,
  word: string,
): Made | undefined => makeThing(section, { project: document.getState().project, channels, word, timeZone });

/** Adds a thing and opens its form. */
export function add(studio: Studio, section: ThingsKey, word: string): void {
  const made = newThing(studio, section, word);
  if (!made) return;
  const isPoint = section === 'pointsOfContact';
  if (isPoint)
    roomOf(studio)
      .getState()
      .set({ added: { id: made.id, unchosen: UNCHOSEN } });
  // What a point of contact asks for depends on its channel.
  put(studio, section, made, 'change-add', isPoint ? 'channel' : 'name');
}

/** Copies a thing, under a name and id of its own, and opens the copy. */
export function duplicate(studio: Studio, section: ThingsKey, id: string): void {
  const thing = thingsOf(spaceOf(studio), section)[id];
  if (!thing) return;
  const [copy, number] = freeIdIn(spaceOf(studio), section, id);
  const name = nameOf(thing, copy);
  // Where names are ids of a kind, as of skills, a space would not fit.
  const names = [`${name} ${number}`, `${name}_${number}`, copy];
  const renamed = names.map((one) => ({ ...thing, name: one })).find((one) => fits(section, one));
  put(studio, section, { id: copy, thing: 'name' in thing ? (renamed ?? thing) : thing }, 'change-duplicate');
}

function put(
  studio: Studio,
  section: ThingsKey,
  { id, thing }: Made,
  key: 'change-add' | 'change-duplicate',
  field = 'name',
) {
  const label = { key: `workspace.${key}`, params: { what: nameOf(thing, id) } };
  studio.document.getState().change(label, ({ workspace }) => {
    addThing(workspace, section, id, structuredClone(thing));
  });
  roomOf(studio).getState().reveal(id, field);
}

/** Gives a thing another id, wherever it is named. What was typed and does not fit yet goes with it. */
export function rename(studio: Studio, section: ThingsKey, from: string, to: string): void {
  const { document, nodes } = studio;
  const label = { key: 'workspace.change-rename', params: { what: from } };
  document.getState().change(label, (project) => renameThing(project, nodes, section, from, to));
  const room = roomOf(studio).getState();
  const held = room.held[keyOf({ section, id: from })] ?? [];
  room.hold({ section, id: from }, []);
  room.hold({ section, id: to }, held);
  if (room.thing === from) room.set({ thing: to });
}

/** Puts a section's form in its place, or takes it away. */
export function putForm(
  studio: Studio,
  section: SectionKey,
  value: JsonObject | undefined,
  field: string,
): void {
  const place = { section, id: null };
  const label = { key: 'workspace.change-section', params: { field } };
  studio.document.getState().change(label, ({ workspace }) => putValue(workspace, place, value));
  roomOf(studio).getState().hold(place, []);
}
