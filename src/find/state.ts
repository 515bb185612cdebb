import { createStore, type StoreApi, useStore } from 'zustand';
import { useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';

/** What somebody looks for, and how; nothing of it is part of a project. */
export interface FindState {
  typed: string;
  exact: boolean;
  wholeWords: boolean;
  pattern: boolean;
  /** All flows, not the open one only. */
  everywhere: boolean;
  /** The flow that was open when this was asked: of all flows, it is looked through first. */
  first: string;
  /** The fields to replace with are shown. */
  replacing: boolean;
  /** The words, or the id, that come instead. */
  by: string;
  /** Hits that are not to be replaced, by their keys. */
  leftOut: ReadonlySet<string>;
  /** The hit that was gone to last. */
  current: string | null;
  /** How many hits are listed. */
  most: number;
  /** The keyboard is to be put into the search field. */
  isWanted: boolean;
  /** What the last replacement came to, for who does not see it. */
  done: number | null;
  set(part: Partial<FindState>): void;
}

/** More are listed when asked for. */
export const LISTED_FIRST = 100;

const createRoom = (): StoreApi<FindState> =>
  createStore<FindState>()((set) => ({
    typed: '',
    exact: false,
    wholeWords: false,
    pattern: false,
    everywhere: false,
    first: '',
    replacing: false,
    by: '',
    leftOut: new Set(),
    current: null,
    most: LISTED_FIRST,
    isWanted: false,
    done: null,
    set: (part) => set(part),
  }));

const rooms = new WeakMap<Studio, StoreApi<FindState>>();

/** The search of a studio. */
export function findRoom(studio: Studio): StoreApi<FindState> {
  const known = rooms.get(studio) ?? createRoom();
  rooms.set(studio, known);
  return known;
}

export const useFind = <T>(pick: (state: FindState) => T): T => useStore(findRoom(useStudio()), pick);

/** Looks for something else: what was chosen of the last results is forgotten. */
export const lookFor = (studio: Studio, part: Partial<FindState>): void =>
  findRoom(studio)
    .getState()
    .set({
      ...part,
      ...{ leftOut: new Set(), most: LISTED_FIRST, done: null },
      first: studio.session.getState().flowId,
    });
