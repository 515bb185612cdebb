import { createStore, type StoreApi, useStore } from 'zustand';
import type { Workspace } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Edit } from './held.ts';
import { isThings, type SectionKey, thingsOf } from './sections.ts';

/** A thing of a section; `id` is null where the section is the thing. */
export interface Place {
  section: SectionKey;
  id: string | null;
}

/** What is on the screen of this room, and what was typed and does not fit yet. */
export interface RoomState {
  section: SectionKey;
  /** The thing whose form is open. */
  thing: string | null;
  /** By `keyOf` a place. */
  held: Readonly<Record<string, readonly Edit[]>>;
  /** The field to put the keyboard into; `request` counts. */
  revealed: { field: string | undefined; request: number } | null;
  /** The thing that was just added, for as long as its form is open: what nobody has chosen of it yet, by field. */
  added: { id: string; unchosen: ReadonlySet<string> } | null;
  /** What is searched for in the open section. */
  search: string;
  /** Templates are being imported. */
  importing: boolean;
  openSection(section: SectionKey): void;
  openThing(id: string | null): void;
  /** Opens a thing and puts the keyboard into its form. */
  reveal(id: string, field?: string): void;
  hold(place: Place, edits: readonly Edit[]): void;
  set(part: Partial<RoomState>): void;
}

export const keyOf = ({ section, id }: Place): string => (id === null ? section : `${section}.${id}`);

/** The place of a key: ids have no dots. */
export function placeOf(key: string): Place {
  const [section, id = null] = key.split('.') as [SectionKey, string?];
  return { section, id };
}

const createRoom = (): StoreApi<RoomState> =>
  createStore<RoomState>()((set, get) => ({
    section: 'pointsOfContact',
    thing: null,
    held: {},
    revealed: null,
    added: null,
    search: '',
    importing: false,
    openSection: (section) =>
      set({ section, thing: null, search: '', revealed: null, added: null, importing: false }),
    openThing: (thing) => set({ thing, revealed: null, added: null, importing: false }),
    reveal: (thing, field) => {
      const { revealed, added } = get();
      set({
        ...{ thing, importing: false, added: added?.id === thing ? added : null },
        revealed: { field, request: (revealed?.request ?? 0) + 1 },
      });
    },
    hold: (place, edits) => {
      const { [keyOf(place)]: _, ...others } = get().held;
      set({ held: edits.length > 0 ? { ...others, [keyOf(place)]: edits } : others });
    },
    set: (part) => set(part),
  }));

const rooms = new WeakMap<Studio, StoreApi<RoomState>>();

/** The room of a studio: what was typed there stays while one looks elsewhere. */
export function roomOf(studio: Studio): StoreApi<RoomState> {
  const known = rooms.get(studio);
  if (known) return known;
  const made = createRoom();
  rooms.set(studio, made);
  const count = () => {
    const heldFields = heldIn(studio.document.getState().project.workspace, made.getState().held);
    if (studio.session.getState().heldFields !== heldFields) studio.session.getState().set({ heldFields });
  };
  made.subscribe(count);
  studio.document.subscribe(count);
  return made;
}

/** How many fields hold something that does not fit; those of a thing that is gone are gone with it. */
export function heldIn(workspace: Workspace, held: RoomState['held']): number {
  const isThere = (key: string): boolean => {
    const { section, id } = placeOf(key);
    return id === null || (isThings(section) && Object.hasOwn(thingsOf(workspace, section), id));
  };
  return Object.entries(held).reduce((sum, [key, edits]) => sum + (isThere(key) ? edits.length : 0), 0);
}

export const useRoom = <T>(pick: (state: RoomState) => T): T => useStore(roomOf(useStudio()), pick);
