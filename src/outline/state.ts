import { createStore, type StoreApi, useStore } from 'zustand';
import { useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import type { OutlineRow } from './row.ts';

export const ORDERS = ['flow', 'title', 'type', 'problems'] as const;
export type Order = (typeof ORDERS)[number];

/** What is being asked of who works in the outline; each has a list or a field of its own. */
export type Asking =
  | { what: 'type'; after: { node: string; port?: string } | null }
  | { what: 'port'; node: string }
  | { what: 'target'; node: string; port: string }
  | { what: 'title'; node: string }
  | { what: 'menu'; at: { x: number; y: number } | null };

/** What the outline offers its commands while it is on the screen. */
export interface Offer {
  /** The line the keyboard is on. */
  row(): OutlineRow | undefined;
  /** Puts the keyboard on the outline. */
  focus(): void;
  /** Goes to the line that answers the filter best. */
  goToFound(): void;
  /** Goes so many problems on, around the end. */
  goToProblem(step: 1 | -1): void;
}

/** What is on the screen of this room; nothing of it is part of a project. */
export interface OutlineState {
  current: string | null;
  folded: ReadonlySet<string>;
  /** As a tree, or a line a node. */
  view: 'tree' | 'list';
  order: Order;
  query: string;
  asking: Asking | null;
  /** The last act in words, for who does not see it. */
  said: string;
  offer: Offer | null;
  /** The keyboard is to be put on the outline once it is on the screen. */
  isWanted: boolean;
  /** Letters typed to find a line by its title, and when. */
  typed: { text: string; at: number };
  set(part: Partial<OutlineState>): void;
}

const NOTHING_TYPED = { text: '', at: 0 };

/** How long letters count as typed in a row. In ms. */
const TYPING = 700;

const createRoom = (): StoreApi<OutlineState> =>
  createStore<OutlineState>()((set) => ({
    current: null,
    folded: new Set(),
    view: 'tree',
    order: 'flow',
    query: '',
    asking: null,
    said: '',
    offer: null,
    isWanted: false,
    typed: NOTHING_TYPED,
    set: (part) => set(part),
  }));

const rooms = new WeakMap<Studio, StoreApi<OutlineState>>();

/** The outline of a studio. */
export function outlineRoom(studio: Studio): StoreApi<OutlineState> {
  const known = rooms.get(studio) ?? createRoom();
  rooms.set(studio, known);
  return known;
}

export const useRoom = <T>(pick: (state: OutlineState) => T): T => useStore(outlineRoom(useStudio()), pick);

/** Whether somebody is typing the title of a line just now: then letters are no commands. */
export const isTyping = ({ typed }: Pick<OutlineState, 'typed'>, now = Date.now()): boolean =>
  now - typed.at < TYPING;
