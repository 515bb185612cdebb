import { createStore, type StoreApi } from 'zustand/vanilla';
import { patternsLoaded, type Situation, type UiLanguage } from '#runtime/index.ts';
import type { Surface } from './surface.ts';

export const DRAWER_TABS = ['problems', 'outline', 'find', 'texts', 'text', 'history', 'changes'] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];

/** The rooms of the rail: drawing flows, what they refer to, and the desks of those who serve. */
export type Place = 'flows' | 'workspace' | 'desk';

/** What the simulator has played, for the canvas to light. Ports by `node port`. */
export interface Played {
  /** Steps passed, in order. */
  nodes: readonly string[];
  /** Edges taken, each as `FROM PORT`. */
  edges: ReadonlySet<string>;
  /** Where a contact waits now. */
  waitingAt: string | null;
}

/** Whether the project is kept: `elsewhere` is when another tab has saved a version of its own. */
export type Saved = 'saved' | 'saving' | 'failed' | 'elsewhere';

/** Something that happened, in finished words. It stays until it is closed. */
export interface SessionNotice {
  title: string;
  lines: string[];
  /** Without it: danger. */
  tone?: 'danger' | 'warning' | 'neutral';
  /** What can be done about it. */
  actions?: readonly { label: string; run(): void }[];
}

/** What is on the screen: nothing of it is part of the project, and undo leaves it alone. */
export interface SessionState {
  place: Place;
  flowId: string;
  selection: { nodes: readonly string[]; edge: { from: string; port: string } | null };
  /** A field somebody asked to see; `request` counts, so that asking twice works. */
  focus: { node: string; field: string | undefined; request: number } | null;
  drawer: { tab: DrawerTab | null; height: number };
  paletteOpen: boolean;
  simulatorOpen: boolean;
  /** What was open before the simulator took its room. */
  putAside: { paletteOpen: boolean; tab: DrawerTab | null } | null;
  played: Played | null;
  /** The contact that the simulator has under way with the open flow, for expressions to be tried on. */
  underWay: Situation | null;
  /** The list of node types to add is open. */
  adding: boolean;
  /** The canvas, while it is on the screen. */
  surface: Surface | null;
  uiLanguage: UiLanguage;
  /** The channel that messages are looked at through, by name; null: as they are written. */
  lens: string | null;
  /** The language of customers in which texts are shown and edited first. */
  textLanguage: string;
  /** What customers see of a node, in the inspector: unfolded, and on which of the channels. */
  preview: { isOpen: boolean; channel: string | null };
  notice: SessionNotice | null;
  saved: Saved;
  /** Fields of the workspace that hold something that does not fit: it is shown there, and kept nowhere else. */
  heldFields: number;
  /** A section of the workspace that somebody asked for, by its key; the workspace opens it. */
  wantedSection: string | null;
  /** What looks for patterns is there: see `patterns.ts`. */
  patternsLoaded: boolean;

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
    place: 'flows',
    flowId,
    selection: NOTHING,
    focus: null,
    drawer: { tab: null, height: 240 },
    paletteOpen: true,
    simulatorOpen: false,
    putAside: null,
    played: null,
    underWay: null,
    adding: false,
    surface: null,
    uiLanguage,
    lens: null,
    textLanguage,
    preview: { isOpen: true, channel: null },
    notice: null,
    saved: 'saved',
    heldFields: 0,
    wantedSection: null,
    patternsLoaded: patternsLoaded(),
    openFlow: (id) => set({ flowId: id, selection: NOTHING, focus: null, played: null, underWay: null }),
    select: (nodes) => set({ selection: { nodes, edge: null } }),
    selectEdge: (edge) => set({ selection: { nodes: [], edge } }),
    reveal: (node, field) =>
      set({
        selection: { nodes: [node], edge: null },
        focus: { node, field, request: (get().focus?.request ?? 0) + 1 },
      }),
    set: (part) => set(part),
  }));
