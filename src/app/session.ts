import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UiLanguage } from '#runtime/index.ts';

export const DRAWER_TABS = ['problems', 'text'] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];

/** What the simulator has played, for the canvas to light. Ports by `node port`. */
export interface Played {
  /** Steps passed, in order. */
  nodes: readonly string[];
  /** Edges taken, each as `FROM PORT`. */
  edges: ReadonlySet<string>;
  /** Where a contact waits now. */
  waitingAt: string | null;
}

/** What is on the screen: nothing of it is part of the project, and undo leaves it alone. */
export interface SessionState {
  flowId: string;
  selection: { nodes: readonly string[]; edge: { from: string; port: string } | null };
  /** A field somebody asked to see; `request` counts, so that asking twice works. */
  focus: { node: string; field: string | undefined; request: number } | null;
  drawer: { tab: DrawerTab | null; height: number };
  paletteOpen: boolean;
  simulatorOpen: boolean;
  played: Played | null;
  uiLanguage: UiLanguage;
  /** The language of customers in which texts are shown and edited first. */
  textLanguage: string;
  /** A notice that stays until it is closed: a file that could not be opened, say. Lines of finished words. */
  notice: { title: string; lines: string[] } | null;

  openFlow(id: string): void;
  select(nodes: readonly string[]): void;
  selectEdge(edge: { from: string; port: string } | null): void;
  /** Selects a node, brings it into view and puts the cursor into the field. */
  reveal(node: string, field?: string): void;
  set(part: Partial<SessionState>): void;
}

export type SessionStore = StoreApi<SessionState>;

const NOTHING = { nodes: [], edge: null };

export const createSession = (flowId: string, uiLanguage: UiLanguage, textLanguage: string): SessionStore =>
  createStore<SessionState>()((set, get) => ({
    flowId,
    selection: NOTHING,
    focus: null,
    drawer: { tab: null, height: 240 },
    paletteOpen: true,
    simulatorOpen: false,
    played: null,
    uiLanguage,
    textLanguage,
    notice: null,
    openFlow: (id) => set({ flowId: id, selection: NOTHING, focus: null, played: null }),
    select: (nodes) => set({ selection: { nodes, edge: null } }),
    selectEdge: (edge) => set({ selection: { nodes: [], edge } }),
    reveal: (node, field) =>
      set({
        selection: { nodes: [node], edge: null },
        focus: { node, field, request: (get().focus?.request ?? 0) + 1 },
      }),
    set: (part) => set(part),
  }));
