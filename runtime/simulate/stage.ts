import type { Program } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { Event } from '../model/event.ts';
import type { TraceSink } from '../model/trace.ts';
import { type Stopped, type Stops, stopping } from './stops.ts';
import type { DueTimer, Played, PlayRecord, SimulationSetup, World } from './world.ts';

/** One input's own copy of a world, changed while it is played and closed into a new world. */
export class Stage {
  readonly setup: SimulationSetup;
  readonly programs: ReadonlyMap<string, Program>;
  readonly records: PlayRecord[] = [];
  /** Events that the world itself brought about and that have not happened yet. */
  readonly pending: Event[] = [];
  readonly contacts: Record<string, World['contacts'][string]>;
  readonly conversations: Record<string, string>;
  readonly seen: Record<string, true>;
  readonly removed: Record<string, true>;
  acd: World['acd'];
  kept: World['kept'];
  now: number;
  /** Nothing happens any more. */
  stopped: Stopped | undefined;
  #timers: readonly DueTimer[];

  constructor(setup: SimulationSetup, world: World, stops?: Stops) {
    this.setup = setup;
    this.programs = stops
      ? stopping(setup.programs, stops, (stopped) => {
          this.stopped = stopped;
        })
      : setup.programs;
    this.now = world.now;
    this.acd = world.acd;
    this.kept = world.kept;
    this.contacts = { ...world.contacts };
    this.conversations = { ...world.conversations };
    this.seen = { ...world.seen };
    this.removed = { ...world.removed };
    this.#timers = world.timers;
  }

  readonly sink: TraceSink = (entry) => {
    const { maskTrace } = this.setup;
    // Whoever stands before a step does not wait at it.
    if (this.stopped && entry.contact === this.stopped.contact && entry.step === this.stopped.step) return;
    this.records.push({ kind: 'trace', entry: maskTrace ? maskTrace(entry) : entry });
  };

  contactOf(id: string): Contact | undefined {
    return Object.hasOwn(this.contacts, id) ? this.contacts[id] : undefined;
  }

  /** The id of a contact that is about to be opened. */
  nextContact(): string {
    return `c${Object.keys(this.contacts).length + 1}`;
  }

  /** Takes the first timer due by the instant. */
  takeDue(until: number): DueTimer | undefined {
    const [first] = this.#timers;
    if (!first || first.due > until) return undefined;
    this.#timers = this.#timers.slice(1);
    return first;
  }

  /** Timers of the same instant fire in the order in which they were set. */
  addTimer(timer: DueTimer): void {
    const later = this.#timers.findIndex((other) => other.due > timer.due);
    this.#timers = later < 0 ? [...this.#timers, timer] : this.#timers.toSpliced(later, 0, timer);
  }

  dropTimer(contact: string, timer: string): void {
    this.#timers = this.#timers.filter((one) => one.contact !== contact || one.timer !== timer);
  }

  close(): Played {
    const { now, contacts, conversations, acd, seen, kept, removed } = this;
    return {
      world: { now, contacts, conversations, timers: this.#timers, acd, seen, kept, removed },
      records: this.records,
      ...(this.stopped ? { stopped: this.stopped } : {}),
    };
  }
}
