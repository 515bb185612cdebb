import {
  type CustomerAct,
  type Instant,
  nextDue,
  type SimulationInput,
  type VariableValue,
} from '#runtime/index.ts';
import { type Ran, runUntilWaits, type Speed, soonest } from './clock.ts';
import { type Crowd, gather, nextAct, nextOf } from './crowd.ts';
import { bubblesOf, lineKey } from './phone.ts';
import {
  callersOf,
  everyPhone,
  type Guest,
  leftBy,
  lineOf,
  type Phone,
  phoneKey,
  type Report,
  reported,
  said,
  startedBy,
} from './phones.ts';
import { pass, react, type Simulation } from './play.ts';
import type { Scene } from './scene.ts';
import type { Stopping } from './stopping.ts';

/** The phones, and the clock that runs. */
export interface StageState {
  /** The point of contact, and the id of the customer, whose phone is in front; null: nobody chose. */
  point: string | null;
  caller: string | null;
  /** The phones beside each other, by `phoneKey`; null: nobody chose. */
  phones: readonly string[] | null;
  /** Customers who are in this simulation alone. */
  guests: readonly Guest[];
  /** How much of each phone was looked at, by `lineKey`. */
  seen: Readonly<Record<string, number>>;
  /** How fast the clock runs; undefined: it stands still. */
  speed: Speed | undefined;
  /** Why time stopped when it ran until something waits. */
  ran: Ran | null;
  crowd: Crowd | null;

  /** To the phone at another point of contact. */
  writeTo(point: string): void;
  callAs(caller: string): void;
  /** Takes a phone to the front. */
  pickUp(phone: Phone): void;
  showPhones(keys: readonly string[]): void;
  /** A customer made on the spot, whose phone comes to the front. */
  addGuest(guest: Omit<Guest, 'id'>): void;
  say(act: CustomerAct, by?: Phone): void;
  leave(by: Phone): void;
  /** The channel tells what became of the message that an effect sent. */
  report(to: Phone, effect: string, status: Report): void;
  see(line: string, count: number): void;
  /** Begins the flow as another system would. */
  start(variables: Record<string, VariableValue>): void;
  run(speed: Speed | undefined): void;
  /** Time passes by itself, and whoever acts by then acts. */
  runTo(at: Instant): void;
  /** From one thing that happens to the next, for as long as there is time. */
  runAhead(hasTime: () => boolean): void;
  runUntilWaits(): void;
  gather(count: number, seed: number, named: (number: number) => string, says: readonly string[]): void;
  disperse(): void;
}

/** What says whose phones there are. */
export interface StageFacts extends Pick<StageState, 'point' | 'caller' | 'guests'> {
  scene: Scene | undefined;
}

type Shown = Pick<StageState, 'point' | 'caller' | 'guests'> & { simulation: Simulation | null };

/** The point of contact of the phone in front. */
export const frontPoint = ({ simulation, point }: Pick<Shown, 'simulation' | 'point'>): string =>
  pointIn(simulation?.scene, point);

const pointIn = (scene: Scene | undefined, point: string | null): string => {
  if (!scene) return '';
  return point !== null && Object.hasOwn(scene.workspace.pointsOfContact, point) ? point : scene.point;
};

/** The phone in front; the first when nobody chose. */
export const frontOf = ({ simulation, ...chosen }: Shown): Phone | undefined =>
  frontIn({ ...chosen, scene: simulation?.scene });

export function frontIn({ scene, point: chosen, caller, guests }: StageFacts): Phone | undefined {
  if (!scene) return undefined;
  const point = pointIn(scene, chosen);
  const callers = callersOf(scene, point, guests);
  const found = callers.find(({ id }) => id === caller) ?? callers[0];
  return found && { point, caller: found };
}

/** The phones beside each other, that in front among them. */
export function openPhones(facts: StageFacts & Pick<StageState, 'phones'>): Phone[] {
  const { scene, guests, phones } = facts;
  const front = frontIn(facts);
  if (!scene || !front) return [];
  const chosen = (phones ?? []).filter((key) => key !== phoneKey(front)).slice(1 - PHONES_MAX);
  const every = chosen.length > 0 ? everyPhone(scene, guests) : [];
  return [...chosen.flatMap((key) => every.find((phone) => phoneKey(phone) === key) ?? []), front];
}

/** How many phones are beside each other when nobody chose any, and at most. */
export const PHONES_MAX = 4;

/** A phone with what a list of phones tells of it. */
export interface OnStage {
  key: string;
  phone: Phone;
  /** Messages that came since it was looked at. */
  unread: number;
}

/** The phones on which there is something, that in front, and those that were chosen. */
export function onStage(
  facts: StageFacts & Pick<StageState, 'phones' | 'seen'>,
  lines: ReadonlyMap<string, readonly { from: string }[]>,
): OnStage[] {
  const { scene, guests, seen } = facts;
  if (!scene) return [];
  const open = new Set(openPhones(facts).map(phoneKey));
  return everyPhone(scene, guests).flatMap((phone) => {
    const key = phoneKey(phone);
    const line = lineKey(lineOf(scene, phone));
    const bubbles = lines.get(line);
    if (!bubbles && !open.has(key)) return [];
    const fresh = bubbles?.slice(seen[line] ?? 0).filter(({ from }) => from === 'business') ?? [];
    return [{ key, phone, unread: fresh.length }];
  });
}

/** What a store gives its stage. */
interface Given {
  get(): StageState & { simulation: Simulation | null; waiting: readonly unknown[] };
  set(some: Partial<StageState>): void;
  /** Whoever acts, acts once nothing is stopped. */
  put(act: (simulation: Simulation) => SimulationInput | undefined): void;
  stopping(before: Simulation): Stopping;
  /** The simulation went on. */
  goOn(before: Simulation, after: Simulation, stopping: Stopping, more: Partial<StageState>): void;
}

export const NOBODY_ACTS = { speed: undefined, ran: null, crowd: null } as const;

/** The acts of customers and of the clock. */
export function stageOf({ get, set, put, goOn, stopping }: Given): StageState {
  /** Unless it stands before a step. */
  const running = (go: Go) => {
    const { simulation: before, waiting } = get();
    if (!before || before.stopped || waiting.length > 0) return set({ speed: undefined });
    const stops = stopping(before);
    const { simulation: after, ...more } = go(before, stops.at);
    if (after === before) return set(more);
    goOn(before, after, stops, { ...more, ...(after.stopped ? { speed: undefined } : {}) });
  };
  const pickUp = ({ point, caller }: Phone) => set({ point, caller: caller.id });
  return {
    ...{ point: null, caller: null, phones: null, guests: [], seen: {}, ...NOBODY_ACTS },
    writeTo: (point) => set({ point }),
    callAs: (caller) => set({ caller }),
    pickUp,
    showPhones: (phones) => set({ phones }),
    addGuest(made) {
      const { guests, phones } = get();
      const guest: Guest = { ...made, id: `guest-${guests.length + 1}` };
      const phone: Phone = { point: made.point, caller: guest };
      set({
        guests: [...guests, guest],
        ...(phones ? { phones: [...phones.slice(1 - PHONES_MAX), phoneKey(phone)] } : {}),
      });
      pickUp(phone);
    },
    say(act, by = frontOf(get())) {
      if (by) put((simulation) => said(simulation, by, act));
    },
    leave: (by) => put((simulation) => leftBy(simulation, by)),
    report: (to, effect, status) => put((simulation) => reported(simulation, to, effect, status)),
    see(line, count) {
      const { seen } = get();
      if (seen[line] !== count) set({ seen: { ...seen, [line]: count } });
    },
    start(variables) {
      const by = frontOf(get());
      if (by) put((simulation) => startedBy(simulation, by, variables));
    },
    run: (speed) => set({ speed, ran: null }),
    runTo: (at) => running((before, stops) => playOn(before, get(), at, stops)),
    runAhead: (hasTime) =>
      running((before, stops) => {
        let now: Standing = { simulation: before, crowd: get().crowd };
        do {
          const { world } = now.simulation;
          const next = soonest(nextDue(world), now.crowd ? nextOf(now.crowd)?.at : undefined);
          if (next === undefined) return { ...now, speed: undefined };
          now = playOn(now.simulation, { ...get(), crowd: now.crowd }, Math.max(next, world.now), stops);
        } while (hasTime() && !now.simulation.stopped);
        return now;
      }),
    runUntilWaits: () => running((before, stops) => ({ ...runUntilWaits(before, stops), speed: undefined })),
    gather(count, seed, named, says) {
      const { simulation, guests } = get();
      if (!simulation) return;
      const made = gather(simulation.scene, { count, seed, now: simulation.world.now, named, says });
      const others = guests.filter(({ id }) => !made.guests.some((guest) => guest.id === id));
      set({ guests: [...others, ...made.guests], crowd: made.crowd });
    },
    disperse: () => set({ crowd: null }),
  };
}

type Go = (before: Simulation, stops: Stopping['at']) => { simulation: Simulation } & Partial<StageState>;

interface Standing {
  simulation: Simulation;
  crowd: Crowd | null;
}

/** Time passes until an instant; those of the crowd who act by then do, each at their time. */
export function playOn(
  start: Simulation,
  { crowd: first, guests }: Pick<StageState, 'crowd' | 'guests'>,
  until: Instant,
  stops: Stopping['at'],
): Standing {
  let [simulation, crowd] = [start, first];
  for (;;) {
    const next = crowd ? nextOf(crowd) : undefined;
    if (!crowd || !next || next.at > until || simulation.stopped) break;
    const at = Math.max(next.at, simulation.world.now);
    // What is due by then may change what is on the phone.
    if ((nextDue(simulation.world) ?? at) < at) simulation = pass(simulation, at, stops(simulation));
    if (simulation.stopped) break;
    const caller = guests.find(({ id }) => id === next.guest);
    const phone = caller && { point: next.point, caller };
    const bubbles = phone ? bubblesOf(simulation, lineOf(simulation.scene, phone)) : [];
    const { act, crowd: later } = nextAct(crowd, at, bubbles);
    crowd = later;
    if (!phone || !act) continue;
    const input = act === 'leave' ? leftBy(simulation, phone, at) : said(simulation, phone, act, at);
    if (input) simulation = react(simulation, input, stops(simulation));
  }
  if (until > simulation.world.now && !simulation.stopped)
    simulation = pass(simulation, until, stops(simulation));
  return { simulation, crowd };
}
