import type { ReferenceKind } from '#runtime/index.ts';
import { goToWorkspace } from '#src/app/playing.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Created } from '#src/fields/creating.ts';
import { newThing } from './acts.ts';
import { addThing } from './edits.ts';
import { roomOf } from './room.ts';
import { three } from './words/field.ts';
import { SECTION_WORDS } from './words/sections.ts';

/** A new thing for a field that lacks one, as the room itself would add it; undefined while it has nothing to refer to. */
export function createFor(studio: Studio, kind: ReferenceKind): Created | undefined {
  const { uiLanguage } = studio.session.getState();
  const made = newThing(studio, kind, three(SECTION_WORDS[kind].one)[uiLanguage]);
  if (!made) return undefined;
  const { id, thing } = made;
  return {
    id,
    put: ({ workspace }) => {
      addThing(workspace, kind, id, structuredClone(thing));
    },
  };
}

/** Goes to the workspace and opens a thing there. */
export function openThing(studio: Studio, kind: ReferenceKind, id: string): void {
  goToWorkspace(studio);
  const room = roomOf(studio).getState();
  room.openSection(kind);
  room.reveal(id);
}
