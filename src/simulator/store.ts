import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Contact,
  CustomerAct,
  Input,
  Instant,
  ScenarioSetting,
  SimulationInput,
  Situation,
  VariableValue,
} from '#runtime/index.ts';
import type { Played, StoppedBefore } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { firstDesks } from './desks.ts';
import {
  type Future,
  type Futures,
  firstFuture,
  futureOf,
  grown,
  NO_FUTURES,
  playedOf,
  replayed,
  simulationOf,
  without,
} from './futures.ts';
import { pathOf } from './path.ts';
import {
  agentTurned,
  begin,
  type Caller,
  callersOf,
  channelAddress,
  ended,
  goFurther,
  latestContact,
  passedTo,
  react,
  replay,
  type Simulation,
  said,
  startedBy,
} from './play.ts';
import { type Blocked, setScene } from './scene.ts';
import { firstMorning } from './zone.ts';

/** What the simulator shows, and what can be done in it. Nothing of it is part of the project. */
export interface SimulatorState {
  /** The future that is played, as it stood at the moment that is looked at. */
  simulation: Simulation | null;
  /** Why there is no simulation. */
  blocked: Blocked | null;
  futures: Futures;
  /** How many moments are looked at; null: all of them. Whoever acts then goes another way from there. */
  at: number | null;
  /** The future that the played one is held against. */
  compared: number | null;
  /** Id of the customer whose phone is shown. */
  caller: string | null;
  /** The agents whose desks are open; null: nobody chose. */
  desks: readonly string[] | null;
  /** What was done while it stands before a step, in order: it happens when it has gone on. */
  waiting: readonly Act[];

  /** Starts afresh with the flow as it is now; `at` moves the beginning of time. */
  restart(at?: Instant): void;
  /** Plays what was put in so far on the flow as it is now. A flow that cannot be played leaves all as it was. */
  replay(): void;
  writeTo(point: string): void;
  callAs(caller: string): void;
  say(act: CustomerAct): void;
  /** Begins the flow as another system would. */
  start(variables: Record<string, VariableValue>): void;
  turnAgent(agent: string, state: 'available' | 'unavailable'): void;
  endContact(contact: string): void;
  passTo(at: Instant): void;
  /** What somebody else did, such as an agent at a desk. */
  put(input: Input): void;
  /** Hours and other systems are otherwise from here on; before anything happened: from the beginning. */
  change(setting: ScenarioSetting): void;
  editVariables(contact: string, variables: Record<string, VariableValue>): void;
  showDesks(agents: readonly string[]): void;
  /** From where it stands: to the next breakpoint, or before the next node of this flow. */
  goOn(how: 'on' | 'step'): void;
  /** Looks at the played future as it stood after so many moments; null: as it stands at its end. */
  lookAt(count: number | null): void;
  /** Goes over to another future. */
  playFuture(id: number): void;
  /** The future that is played stays. */
  forgetFuture(id: number): void;
  compareWith(id: number | null): void;
}

/** What somebody does, once it can happen. */
type Act = (simulation: Simulation, caller: Caller | undefined) => SimulationInput | undefined;

export type SimulatorStore = StoreApi<SimulatorState>;

/** The customer whose phone is shown; the first when nobody chose. */
export const callerOf = ({ simulation, caller }: Pick<SimulatorState, 'simulation' | 'caller'>) => {
  const callers = simulation ? callersOf(simulation.scene) : [];
  return callers.find(({ id }) => id === caller) ?? callers[0];
};

/** The agents whose desks are open: those who were chosen, in the order of the workspace. */
export function desksOf({ simulation, desks }: Pick<SimulatorState, 'simulation' | 'desks'>): string[] {
  if (!simulation) return [];
  const { workspace, point } = simulation.scene;
  const open = desks ?? firstDesks(workspace, point);
  return Object.keys(workspace.agents).filter((id) => open.includes(id));
}

/** A simulator of the flow on the canvas. */
export function createSimulator(studio: Studio, flowId: string): SimulatorStore {
  const scene = (point?: string) => setScene(studio, studio.document.getState().project, flowId, point);

  return createStore<SimulatorState>()((set, get) => {
    const isMarked = (script: string, step: string) =>
      studio.session.getState().breakpoints[script]?.includes(step) ?? false;
    const stops = () =>
      Object.keys(studio.session.getState().breakpoints).length > 0
        ? { before: isMarked, after: 0 }
        : undefined;
    /** Lets the acts happen, as far as the next stop. */
    const happen = (first: Simulation, acts: readonly Act[]) => {
      let simulation = first;
      let number = 0;
      for (; number < acts.length && !simulation.stopped; number++) {
        const made = acts[number]?.(simulation, callerOf({ ...get(), simulation }));
        if (made) simulation = react(simulation, made, stops());
      }
      return { simulation, waiting: acts.slice(number) };
    };
    const put = (act: Act) => {
      const { simulation: before, waiting, futures } = get();
      if (!before) return;
      const after = happen(before, [...waiting, act]);
      if (after.simulation === before) return set({ waiting: after.waiting });
      set({ ...after, futures: grown(futures, before, after.simulation), at: null });
    };
    const begun = (simulation: Simulation) =>
      set({ ...NOTHING_DONE, simulation, blocked: null, futures: firstFuture(simulation) });
    const open = (point: string | undefined, at?: Instant, setting?: ScenarioSetting) => {
      const { scene: opened, blocked } = scene(point);
      if (!opened) return set({ ...NOTHING_DONE, simulation: null, blocked, futures: NO_FUTURES });
      begun(begin(opened, at ?? firstMorning(opened.workspace), setting));
    };
    const reopen = (point: string | undefined, at = get().simulation?.startedAt) =>
      open(point, at, get().simulation?.course.opening.setting);
    const goTo = (future: Future | undefined, count: number | null) => {
      if (!future) return;
      const end = future.course.moments.length;
      const at = count === null || count >= end ? null : Math.max(count, 0);
      const simulation = simulationOf(future, at ?? end);
      set(({ futures, compared }) => ({
        simulation,
        at,
        waiting: [],
        futures: { ...futures, played: future.id },
        compared: compared === future.id ? null : compared,
      }));
    };
    return {
      ...NOTHING_DONE,
      simulation: null,
      blocked: null,
      futures: NO_FUTURES,
      caller: null,
      desks: null,
      restart: (at) => reopen(get().simulation?.scene.point, at),
      replay() {
        const { simulation, futures } = get();
        const { scene: opened } = scene(simulation?.scene.point);
        if (!simulation || !opened) return;
        const again = replay(simulation, opened);
        set({ ...NOTHING_DONE, simulation: again, futures: replayed(futures, again) });
      },
      writeTo: (point) => reopen(point),
      callAs: (caller) => set({ caller }),
      say: (act) => put((simulation, caller) => caller && said(simulation, caller, act)),
      start: (variables) => put((simulation, caller) => caller && startedBy(simulation, caller, variables)),
      turnAgent: (agent, state) => put((simulation) => agentTurned(simulation, agent, state)),
      endContact: (contact) => put((simulation) => ended(simulation, contact)),
      put: (input) => put(() => input),
      change(setting) {
        const { simulation } = get();
        if (simulation && simulation.course.moments.length === 0)
          return begun(begin(simulation.scene, simulation.startedAt, setting));
        put(({ world }) => ({ type: 'setting.changed', at: world.now, setting }));
      },
      editVariables: (contact, variables) =>
        put(({ world }) => ({ type: 'variables.edited', at: world.now, contact, variables })),
      showDesks: (desks) => set({ desks }),
      goOn(how) {
        const { simulation, waiting, futures } = get();
        if (!simulation?.stopped) return;
        const { id } = simulation.scene.flow;
        const isNext = how === 'step' ? (script: string) => script === id : () => false;
        const further = goFurther(simulation, (script, step) => isNext(script) || isMarked(script, step));
        const after = happen(further, waiting);
        set({ ...after, futures: grown(futures, simulation, after.simulation) });
      },
      passTo: (at) => put((simulation) => (at > simulation.world.now ? passedTo(at) : undefined)),
      lookAt: (count) => goTo(playedOf(get().futures), count),
      playFuture: (id) => goTo(futureOf(get().futures, id), null),
      forgetFuture: (id) =>
        set(({ futures, compared }) => ({
          futures: without(futures, id),
          compared: compared === id ? null : compared,
        })),
      compareWith: (id) =>
        set(({ futures }) => ({ compared: id === null || id === futures.played ? null : id })),
    };
  });
}

const NOTHING_DONE = { at: null, compared: null, waiting: [] } as const;

/** What stands before a node, for the canvas and the keys. */
export function shownStop({ simulation, goOn }: SimulatorState): StoppedBefore | null {
  const stopped = simulation?.stopped;
  return stopped ? { flow: stopped.script, node: stopped.step, goOn } : null;
}

/** The contact whose phone is shown, if it follows the flow on the canvas. */
function shownContact(state: SimulatorState): Contact | undefined {
  const { simulation } = state;
  const caller = callerOf(state);
  if (!simulation || !caller) return undefined;
  const contact = latestContact(simulation, channelAddress(simulation.scene, caller));
  return contact?.script === simulation.scene.flow.id ? contact : undefined;
}

/** The way of that contact. */
export function shownPath(state: SimulatorState): Played | null {
  const contact = shownContact(state);
  return contact && state.simulation ? pathOf(state.simulation.records, contact) : null;
}

/** What expressions would be evaluated for now. */
export function shownSituation(state: SimulatorState): Situation | null {
  const contact = shownContact(state);
  return contact && state.simulation ? { contact, now: state.simulation.world.now } : null;
}
