import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type ChosenState,
  type Contact,
  contactIn,
  type Input,
  type Instant,
  type ScenarioSetting,
  type Situation,
  type VariableValue,
} from '#runtime/index.ts';
import type { GoingOn, Played, StoppedBefore } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { type Act, goOnFrom, happen } from './acting.ts';
import { firstDesks } from './desks.ts';
import { contactAs } from './frames.ts';
import { type Futures, firstFuture, grown, NO_FUTURES, replayed } from './futures.ts';
import { pathOf } from './path.ts';
import { latestContact } from './phones.ts';
import { agentTurned, begin, ended, passedTo, replay, type Simulation } from './play.ts';
import { type Blocked, setScene } from './scene.ts';
import { frontOf, frontPoint, NOBODY_ACTS, type StageState, stageOf } from './stage.ts';
import type { Hit } from './stopper.ts';
import { stoppingFrom } from './stopping.ts';
import { travelOf } from './travel.ts';
import { firstMorning } from './zone.ts';

/** What the simulator shows, and what can be done in it. Nothing of it is part of the project. */
export interface SimulatorState extends StageState {
  /** The future that is played, as it stood at the moment that is looked at. */
  simulation: Simulation | null;
  /** Why there is no simulation. */
  blocked: Blocked | null;
  futures: Futures;
  /** How many moments are looked at; null: all of them. Whoever acts then goes another way from there. */
  at: number | null;
  /** The future that the played one is held against. */
  compared: number | null;
  /** The agents whose desks are open; null: nobody chose. */
  desks: readonly string[] | null;
  /** What was done while it stands before a step, in order: it happens when it has gone on. */
  waiting: readonly Act[];
  /** Which breakpoints were hit, and when. */
  hits: readonly Hit[];
  /** The simulation before the last act or step, for what has changed to be told. */
  before: Simulation | null;

  /** Starts afresh with the flow as it is now; `at` moves the beginning of time. */
  restart(at?: Instant): void;
  /** Plays something else from here on, and looks at it as it stood after so many moments. */
  take(simulation: Simulation, count: number): void;
  /** Plays what was put in so far on the flow as it is now. A flow that cannot be played leaves all as it was. */
  replay(): void;
  /** Starts afresh with the flow as what answers at the point of contact of the phone in front. */
  answerHere(): void;
  turnAgent(agent: string, state: ChosenState): void;
  endContact(contact: string): void;
  passTo(at: Instant): void;
  /** What somebody else did, such as an agent at a desk. */
  put(input: Input): void;
  /** Hours and other systems are otherwise from here on; before anything happened: from the beginning. */
  change(setting: ScenarioSetting): void;
  editVariables(contact: string, variables: Record<string, VariableValue>): void;
  showDesks(agents: readonly string[]): void;
  /** From where it stands, as far as the next stop. */
  goOn(how: GoingOn): void;
  /** Looks at the played future as it stood after so many moments; null: as it stands at its end. */
  lookAt(count: number | null): void;
  /** Goes over to another future. */
  playFuture(id: number): void;
  /** The future that is played stays. */
  forgetFuture(id: number): void;
  compareWith(id: number | null): void;
}

export type SimulatorStore = StoreApi<SimulatorState>;

/** The agents whose desks are open: those who were chosen, in the order of the workspace. */
export function desksOf({ simulation, desks }: Pick<SimulatorState, 'simulation' | 'desks'>): string[] {
  if (!simulation) return [];
  const { workspace, point } = simulation.scene;
  const open = desks ?? firstDesks(workspace, point);
  return Object.keys(workspace.agents).filter((id) => open.includes(id));
}

/** The setting of a flow as somebody changed it last, from one visit to the next. */
export interface KeptSetting {
  read(): ScenarioSetting | undefined;
  write(setting: ScenarioSetting): void;
}

/** A simulator of the flow on the canvas. */
export function createSimulator(studio: Studio, flowId: string, kept?: KeptSetting): SimulatorStore {
  const scene = (point?: string) => setScene(studio, studio.document.getState().project, flowId, point);

  return createStore<SimulatorState>()((set, get) => {
    const breakpoints = () => studio.session.getState().breakpoints;
    const put = (act: Act) => {
      const { simulation: before, waiting, futures, hits } = get();
      if (!before) return;
      const after = happen(breakpoints(), before, [...waiting, act], hits);
      if (after.simulation === before) return set({ waiting: after.waiting });
      set({ ...after, before, futures: grown(futures, before, after.simulation), at: null });
    };
    const begun = (simulation: Simulation) =>
      set({ ...NOTHING_DONE, simulation, blocked: null, futures: firstFuture(simulation) });
    const open = (point: string | undefined, at?: Instant, setting?: ScenarioSetting) => {
      const { scene: opened, blocked } = scene(point);
      if (!opened) return set({ ...NOTHING_DONE, simulation: null, blocked, futures: NO_FUTURES });
      begun(begin(opened, at ?? firstMorning(opened.workspace), setting));
    };
    const reopen = (point: string | undefined, at = get().simulation?.startedAt) =>
      open(point, at, kept?.read() ?? get().simulation?.course.opening.setting);
    const travel = travelOf({ get, set });
    return {
      ...NOTHING_DONE,
      ...{ simulation: null, blocked: null, futures: NO_FUTURES, desks: null },
      ...stageOf({
        get,
        set,
        put,
        stopping: (before) => stoppingFrom(breakpoints(), get().hits, before),
        goOn: (before, simulation, stopping, more) =>
          set(({ futures }) => ({
            ...{ ...more, before, simulation, at: null, hits: stopping.hits() },
            futures: grown(futures, before, simulation),
          })),
      }),
      take(simulation, count) {
        begun(simulation);
        travel.lookAt(count);
      },
      restart: (at) => reopen(get().simulation?.scene.point, at),
      replay() {
        const { simulation, futures } = get();
        const { scene: opened } = scene(simulation?.scene.point);
        if (!simulation || !opened) return;
        const again = replay(simulation, opened);
        set({ ...NOTHING_DONE, simulation: again, futures: replayed(futures, again) });
      },
      answerHere: () => reopen(frontPoint(get())),
      change(setting) {
        kept?.write(setting);
        const { simulation } = get();
        if (simulation && simulation.course.moments.length === 0)
          return begun(begin(simulation.scene, simulation.startedAt, setting));
        put(({ world }) => ({ type: 'setting.changed', at: world.now, setting }));
      },
      showDesks: (desks) => set({ desks }),
      goOn(how) {
        const { simulation, waiting, futures, hits } = get();
        if (!simulation?.stopped) return;
        const after = goOnFrom(breakpoints(), simulation, waiting, hits, how);
        set({ ...after, before: simulation, futures: grown(futures, simulation, after.simulation) });
      },
      ...actsOf(put),
      ...travel,
    };
  });
}

/** What is done in a simulation, by whomever. */
const actsOf = (
  put: (act: Act) => void,
): Pick<SimulatorState, 'turnAgent' | 'endContact' | 'put' | 'passTo' | 'editVariables'> => ({
  turnAgent: (agent, state) => put((simulation) => agentTurned(simulation, agent, state)),
  endContact: (contact) => put((simulation) => ended(simulation, contact)),
  put: (input) => put(() => input),
  passTo: (at) => put((simulation) => (at > simulation.world.now ? passedTo(at) : undefined)),
  editVariables: (contact, variables) =>
    put(({ world }) => ({ type: 'variables.edited', at: world.now, contact, variables })),
});

const NOTHING_DONE = {
  ...{ at: null, compared: null, waiting: [], hits: [], before: null },
  ...NOBODY_ACTS,
} as const;

/** What stands before a node, for the canvas and the keys. */
export function shownStop({ simulation, goOn }: SimulatorState): StoppedBefore | null {
  const stopped = simulation?.stopped;
  return stopped
    ? { flow: stopped.script, node: stopped.step, ...(stopped.depth > 0 ? { isCalled: true } : {}), goOn }
    : null;
}

/** The contact that stands before a node, else the one whose phone is shown. */
export function shownContact(state: SimulatorState): Contact | undefined {
  const { simulation } = state;
  if (!simulation) return undefined;
  const stopped = simulation.stopped && contactIn(simulation.world, simulation.stopped.contact);
  const front = frontOf(state);
  return stopped ?? (front && latestContact(simulation, front));
}

/** Its way through a flow: the one that is played, or one that was called. */
export function shownPath(
  state: SimulatorState,
  flow = state.simulation?.scene.flow.id ?? '',
): Played | null {
  const contact = shownContact(state);
  return contact && state.simulation ? pathOf(state.simulation, contact, flow) : null;
}

/** What expressions of a flow would be evaluated for now. */
export function shownSituation(
  state: SimulatorState,
  flow = state.simulation?.scene.flow.id ?? '',
): Situation | null {
  const found = shownContact(state);
  const contact = found && contactAs(found, flow);
  return contact && state.simulation ? { contact, now: state.simulation.world.now } : null;
}
