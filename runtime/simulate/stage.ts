import type { Given } from '../acd/draft.ts';
import type { AcdInput } from '../acd/input.ts';
import { route } from '../acd/route.ts';
import { standingOf } from '../acd/standing.ts';
import { get, remove, set } from '../acd/table.ts';
import type { Kept } from '../centre/facts.ts';
import type { PlayRecord } from '../centre/record.ts';
import type { DueTimer, Stage } from '../centre/stage.ts';
import type { Program, Universe } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { TraceSink } from '../model/trace.ts';
import { type Stopped, type Stops, stopping } from './stops.ts';
import { firstTimer, withoutTimer, withTimer } from './timers.ts';
import type { Played, SimulationSetup, World } from './world.ts';

/** One input's own copy of a world, changed while it is played and closed into a new world. */
export class WorldStage implements Stage {
  readonly universe: Universe;
  readonly records: PlayRecord[] = [];
  readonly pending: Event[] = [];
  now: number;
  /** Nothing happens any more. */
  stopped: Stopped | undefined;
  readonly #setup: SimulationSetup;
  readonly #programs: ReadonlyMap<string, Program>;
  readonly #world: World;

  constructor(setup: SimulationSetup, world: World, stops?: Stops) {
    const { universe, programs } = setup;
    this.#setup = setup;
    this.universe = universe;
    this.#world = { ...world };
    this.now = world.now;
    this.#programs = stops ? this.#stopping(programs, stops) : programs;
  }

  #stopping(programs: ReadonlyMap<string, Program>, stops: Stops): ReadonlyMap<string, Program> {
    return stopping(
      programs,
      stops,
      ({ skill, channel }) =>
        skill === null ? undefined : standingOf(this.acd, this.universe, skill, channel, this.now),
      (stopped) => {
        this.stopped = stopped;
      },
    );
  }

  get acd(): World['acd'] {
    return this.#world.acd;
  }
  route(input: AcdInput): readonly Given[] {
    const { acd, effects } = route(this.acd, this.universe, input, this.sink);
    this.#world.acd = acd;
    return effects;
  }

  /** Whoever plays keeps the inputs. */
  happened(): void {}

  readonly sink: TraceSink = (entry) => {
    const { maskTrace } = this.#setup;
    // Whoever stands before a step does not wait at it.
    if (this.stopped && entry.contact === this.stopped.contact && entry.step === this.stopped.step) return;
    this.records.push({ kind: 'trace', entry: maskTrace ? maskTrace(entry) : entry });
  };

  programFor(script: string): Program | undefined {
    return this.#programs.get(script);
  }
  programOf({ script }: Contact): Program | undefined {
    return this.#programs.get(script);
  }

  contactOf(id: string): Contact | undefined {
    return get(this.#world.contacts, id);
  }
  put(contact: Contact): void {
    if (!this.contactOf(contact.id)) this.#world.opened += 1;
    this.#world.contacts = set(this.#world.contacts, contact.id, contact);
  }
  nextContact(): string {
    return `c${this.#world.opened + 1}`;
  }

  conversationAt(key: string): string | undefined {
    return get(this.#world.conversations, key);
  }
  converse(key: string, contact: string): void {
    this.#world.conversations = set(this.#world.conversations, key, contact);
  }
  endConversation(key: string, contact: string): void {
    if (this.conversationAt(key) !== contact) return;
    this.#world.conversations = remove(this.#world.conversations, key);
  }

  isFirst(name: string): boolean {
    if (get(this.#world.seen, name)) return false;
    this.#world.seen = set(this.#world.seen, name, true);
    return true;
  }

  isRemoved(pointOfContact: string): boolean {
    return Object.hasOwn(this.#world.removed, pointOfContact);
  }
  removePoint(pointOfContact: string): void {
    this.#world.removed = { ...this.#world.removed, [pointOfContact]: true };
  }

  keptOf(customer: string): Kept | undefined {
    return Object.hasOwn(this.#world.kept, customer) ? this.#world.kept[customer] : undefined;
  }
  keep(customer: string, kept: Kept): void {
    this.#world.kept = { ...this.#world.kept, [customer]: kept };
  }

  /** Takes the first timer due by the instant. */
  takeDue(until: number): DueTimer | undefined {
    const first = firstTimer(this.#world.timers);
    if (!first || first.due > until) return undefined;
    this.#world.timers = withoutTimer(this.#world.timers, first);
    return first;
  }
  addTimer(timer: DueTimer): void {
    this.#world.timers = withTimer(this.#world.timers, timer);
  }
  dropTimer(contact: string, timer: string): void {
    this.#world.timers = withoutTimer(this.#world.timers, { contact, timer });
  }

  /** The answer of another system; one that takes time comes as a timer does. */
  request(request: EffectOf<'http.request'>, contact: Contact): Event | undefined {
    const { id: timer, timeout } = request;
    const { now: at } = this;
    const { after = 0, ...answer } = this.#setup.respond?.(request, contact) ?? { error: 'failed' };
    if (after <= 0) return { type: 'http.responded', at, contact: contact.id, request: timer, ...answer };
    const told = after > timeout ? ({ error: 'timeout' } as const) : answer;
    this.addTimer({ due: at + Math.min(after, timeout), contact: contact.id, timer, answer: told });
    return undefined;
  }

  close(): Played {
    const { now, records, stopped } = this;
    return { world: { ...this.#world, now }, records, ...(stopped ? { stopped } : {}) };
  }
}
