import { standingOf } from '../acd/standing.ts';
import { get, set } from '../acd/table.ts';
import type { Program } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { Event } from '../model/event.ts';
import type { TraceSink } from '../model/trace.ts';
import { type Stopped, type Stops, stopping } from './stops.ts';
import { type DueTimer, firstTimer, withoutTimer, withTimer } from './timers.ts';
import type { Played, PlayRecord, SimulationSetup, World } from './world.ts';

/** One input's own copy of a world, changed while it is played and closed into a new world. */
export class Stage {
  readonly setup: SimulationSetup;
  readonly programs: ReadonlyMap<string, Program>;
  readonly records: PlayRecord[] = [];
  /** Events that the world itself brought about and that have not happened yet. */
  readonly pending: Event[] = [];
  #contacts: World['contacts'];
  #opened: number;
  conversations: World['conversations'];
  seen: World['seen'];
  readonly removed: Record<string, true>;
  acd: World['acd'];
  kept: World['kept'];
  now: number;
  /** Nothing happens any more. */
  stopped: Stopped | undefined;
  #timers: World['timers'];

  constructor(setup: SimulationSetup, world: World, stops?: Stops) {
    this.setup = setup;
    this.programs = stops
      ? stopping(
          setup.programs,
          stops,
          ({ skill, channel }) =>
            skill === null ? undefined : standingOf(this.acd, setup.universe, skill, channel, this.now),
          (stopped) => {
            this.stopped = stopped;
          },
        )
      : setup.programs;
    this.now = world.now;
    this.acd = world.acd;
    this.kept = world.kept;
    this.#contacts = world.contacts;
    this.#opened = world.opened;
    this.conversations = world.conversations;
    this.seen = world.seen;
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
    return get(this.#contacts, id);
  }

  /** Keeps a contact as it is now. */
  put(contact: Contact): void {
    if (!this.contactOf(contact.id)) this.#opened += 1;
    this.#contacts = set(this.#contacts, contact.id, contact);
  }

  /** The id of a contact that is about to be opened. */
  nextContact(): string {
    return `c${this.#opened + 1}`;
  }

  /** Takes the first timer due by the instant. */
  takeDue(until: number): DueTimer | undefined {
    const first = firstTimer(this.#timers);
    if (!first || first.due > until) return undefined;
    this.#timers = withoutTimer(this.#timers, first);
    return first;
  }

  /** Timers of the same instant fire in the order in which they were set. */
  addTimer(timer: DueTimer): void {
    this.#timers = withTimer(this.#timers, timer);
  }

  dropTimer(contact: string, timer: string): void {
    this.#timers = withoutTimer(this.#timers, { contact, timer });
  }

  close(): Played {
    const { now, conversations, acd, seen, kept, removed } = this;
    const [contacts, opened, timers] = [this.#contacts, this.#opened, this.#timers];
    return {
      world: { now, contacts, opened, conversations, timers, acd, seen, kept, removed },
      records: this.records,
      ...(this.stopped ? { stopped: this.stopped } : {}),
    };
  }
}
