import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type CoverageOf,
  type Flow,
  type Position,
  patternsLoaded,
  type Situation,
  type UiLanguage,
  type Variables,
  type Where,
} from '#runtime/index.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import type { Project } from '#src/document/project.ts';
import { type Appearance, AS_SYSTEM } from './appearance.ts';
import type { Breakpoints } from './breakpoints.ts';
import type { Compared } from './compared.ts';
import type { Dialog } from './dialog.ts';
import type { Hosted, LiveCounts } from './hosted.ts';
import type { Recorded, WantedCourse, WantedHistory } from './recorded.ts';
import type { Surface } from './surface.ts';

export const DRAWER_TABS = [
  'problems',
  'outline',
  'find',
  'texts',
  'text',
  'history',
  'changes',
  'scenarios',
] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];

/** The rooms of the rail: drawing flows, what they refer to, the desks of those who serve, and what runs on the host. */
export type Place = 'flows' | 'workspace' | 'desk' | 'live';

/** What the simulator has played, for the canvas to light. Ports by `node port`. */
export interface Played {
  /** Steps passed, in order. */
  nodes: readonly string[];
  /** Edges taken, each as `FROM PORT`. */
  edges: ReadonlySet<string>;
  /** Where a contact waits now. */
  waitingAt: string | null;
}

/**
 * How the simulator goes on: to the next breakpoint, before the next node, also one of a script that is called on the way,
 * out of the script that was called, or before a node.
 */
export type GoingOn = 'on' | 'step' | 'into' | 'out' | { flow: string; node: string };

/** Where the simulator has stopped: before a node, and how it goes on. */
export interface StoppedBefore {
  flow: string;
  node: string;
  /** Another script waits for the one that runs. */
  isCalled?: boolean;
  goOn(how: GoingOn): void;
}

/** Whether the project is kept: `elsewhere` is when another tab has saved a version of its own. */
export type Saved = 'saved' | 'saving' | 'failed' | 'elsewhere';

/** Where a new node goes: onto an edge, behind a port, before a node; without any of them, beside what is selected. */
export interface AddingPlace {
  on?: EdgeAt;
  from?: EdgeAt;
  to?: string;
  /** The point of the window that was pointed at, client px. */
  at?: Position;
}

/** Nodes that came from elsewhere, and the variables that came with them. */
export interface Pasted {
  flow: string;
  nodes: readonly string[];
  from: string;
  variables: Variables;
}

/** A flow that was left for a script that one of its nodes runs. */
export interface Stop {
  flow: string;
  node: string;
  /** The script. */
  to: string;
}

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
  /** Nodes and notes by their ids. A group is selected when all its nodes are. */
  selection: {
    nodes: readonly string[];
    notes: readonly string[];
    edge: EdgeAt | null;
    /** Edges that are selected besides that one, if any are. */
    moreEdges?: readonly EdgeAt[];
  };
  /** The note whose text, or the group whose title, is being written on the canvas. */
  writing: { kind: 'note' | 'group'; id: string } | null;
  /** A field somebody asked to see; `request` counts, so that asking twice works. */
  focus: { node: string; field: string | undefined; request: number } | null;
  drawer: { tab: DrawerTab | null; height: number };
  paletteOpen: boolean;
  /** The map of the flow is shown, while some of it is out of sight. */
  minimap: boolean;
  simulatorOpen: boolean;
  /** What was open before the simulator took its room. */
  putAside: { paletteOpen: boolean; tab: DrawerTab | null } | null;
  played: Played | null;
  breakpoints: Breakpoints;
  /** The flow that the simulator plays while one is shown that it has called; null: the open one. */
  simulating: string | null;
  stopped: StoppedBefore | null;
  /** What was passed in the simulator since the studio was opened, or since that was forgotten. */
  coverage: CoverageOf;
  showsCoverage: boolean;
  /** What was done in the simulator, while it is open. */
  recorded: Recorded | null;
  /** What the simulator is to play next; it takes it away. */
  wantedCourse: WantedCourse | null;
  /** What happened to a contact of the host, for the simulator to show; it takes it away. */
  wantedHistory: WantedHistory | null;
  /** What scenarios have passed when they were played last. */
  coverageByScenarios: CoverageOf;
  /** Whose coverage is shown. */
  coverageBy: 'hand' | 'scenarios';
  /** The scenario that is looked at. */
  scenario: string | null;
  /** How many scenarios do not pass, as they were played last. */
  scenariosFailing: number;
  /** The contact that the simulator has under way with the open flow, for expressions to be tried on. */
  underWay: Situation | null;
  /** Where the node will go that is being chosen in the list of node types; null while that is closed. */
  adding: AddingPlace | null;
  /** The edge that what is being dragged would be put on. */
  overEdge: EdgeAt | null;
  /** The nodes whose ways are looked at while the rest is dimmed. */
  onlyWaysOf: readonly string[] | null;
  /** The flows that were left for a script of theirs, the first of them first: see `trail.ts`. */
  trail: readonly Stop[];
  /** What was pasted last, for what it lacks here to be told. */
  pasted: Pasted | null;
  /** What the open flow is held against, and what differs. */
  compared: Compared | null;
  /** Nodes of the open flow that the search found something in. */
  found: ReadonlySet<string>;
  /** Flows as they were opened or last saved to a file, by id. */
  asOpened: Readonly<Record<string, Flow>>;
  /** Reads the project as another tab has saved it; null while none has. */
  elsewhere: (() => Promise<Project | undefined>) | null;
  /** The canvas, while it is on the screen. */
  surface: Surface | null;
  uiLanguage: UiLanguage;
  appearance: Appearance;
  /** The first look around: offered, or at a step; null: neither. */
  tour: 'offered' | number | null;
  /** The channel that messages are looked at through, by name; null: as they are written. */
  lens: string | null;
  /** The language of customers in which texts are shown and edited first. */
  textLanguage: string;
  /** What customers see of a node, in the inspector: unfolded, and on which of the channels. */
  preview: { isOpen: boolean; channel: string | null };
  notice: SessionNotice | null;
  dialog: Dialog | null;
  /** Where on the flow the pointer was when that was opened; null when it was elsewhere, or does not matter. */
  dialogAt: Position | null;
  saved: Saved;
  /** The host that serves the studio; null: none does. */
  host: Hosted | null;
  /** What happens on the open flow is shown on the canvas. */
  showsLive: boolean;
  /** Null until the host has told it. */
  liveCounts: LiveCounts | null;
  /** Fields of the workspace that hold something that does not fit: it is shown there, and kept nowhere else. */
  heldFields: number;
  /** A section of the workspace that somebody asked for, by its key; the workspace opens it. */
  wantedSection: string | null;
  /** A place of the open flow that somebody asked to see in its text; the text goes there. */
  wantedText: Where | null;
  /** Flows with a text that is not applied, by id. */
  drafts: ReadonlySet<string>;
  /** What looks for patterns is there: see `patterns.ts`. */
  patternsLoaded: boolean;
  /** Flows are checked: the compiler is there. */
  compilerLoaded: boolean;
  channelsLoaded: boolean;
  /** It could not be loaded: it can be tried again. */
  compilerFailed: boolean;

  /** `simulating`: the flow that goes on being played. */
  openFlow(id: string, simulating?: string): void;
  select(nodes: readonly string[], notes?: readonly string[]): void;
  selectEdge(edge: EdgeAt | null, more?: readonly EdgeAt[]): void;
  /** Selects a node, brings it into view and puts the cursor into the field. */
  reveal(node: string, field?: string): void;
  set(part: Partial<SessionState>): void;
}

/** All edges that are selected. */
export const selectedEdges = ({ edge, moreEdges = [] }: SessionState['selection']): EdgeAt[] =>
  edge ? [edge, ...moreEdges] : [];

export type SessionStore = StoreApi<SessionState>;

const NOTHING = { nodes: [], notes: [], edge: null };
/** Nothing is played on the canvas. */
const NOT_PLAYED = { played: null, stopped: null, underWay: null };
/** Nothing runs anywhere. */
const NOT_HOSTED = { host: null, showsLive: false, liveCounts: null };
/** What is under way on a canvas, and ends when another flow is opened. */
const NOWHERE = { adding: null, overEdge: null, onlyWaysOf: null, compared: null };

/** What of scripts was passed, by hand or by scenarios, as somebody chose. */
export const shownCoverage = ({ coverageBy, coverage, coverageByScenarios }: SessionState): CoverageOf =>
  coverageBy === 'hand' ? coverage : coverageByScenarios;

export const createSession = (flowId: string, uiLanguage: UiLanguage, textLanguage: string): SessionStore =>
  createStore<SessionState>()((set, get) => ({
    place: 'flows',
    flowId,
    selection: NOTHING,
    writing: null,
    focus: null,
    drawer: { tab: null, height: 240 },
    paletteOpen: true,
    minimap: true,
    simulatorOpen: false,
    putAside: null,
    ...NOT_PLAYED,
    breakpoints: {},
    simulating: null,
    coverage: new Map(),
    showsCoverage: false,
    recorded: null,
    wantedCourse: null,
    wantedHistory: null,
    coverageByScenarios: new Map(),
    coverageBy: 'hand',
    scenario: null,
    scenariosFailing: 0,
    ...NOWHERE,
    trail: [],
    pasted: null,
    found: new Set(),
    asOpened: {},
    elsewhere: null,
    surface: null,
    uiLanguage,
    appearance: AS_SYSTEM,
    tour: null,
    lens: null,
    textLanguage,
    preview: { isOpen: true, channel: null },
    notice: null,
    dialog: null,
    dialogAt: null,
    saved: 'saved',
    ...NOT_HOSTED,
    heldFields: 0,
    wantedSection: null,
    wantedText: null,
    drafts: new Set(),
    patternsLoaded: patternsLoaded(),
    compilerLoaded: true,
    channelsLoaded: true,
    compilerFailed: false,
    openFlow: (id, simulating) =>
      set({
        flowId: id,
        simulating: simulating ?? null,
        selection: NOTHING,
        writing: null,
        focus: null,
        ...NOT_PLAYED,
        ...NOWHERE,
      }),
    select: (nodes, notes = []) => set({ selection: { nodes, notes, edge: null } }),
    selectEdge: (edge, more = []) =>
      set({ selection: { nodes: [], notes: [], edge, ...(more.length > 0 ? { moreEdges: more } : {}) } }),
    reveal: (node, field) =>
      set({
        selection: { nodes: [node], notes: [], edge: null },
        focus: { node, field, request: (get().focus?.request ?? 0) + 1 },
      }),
    set: (part) => set(part),
  }));
