import { nextDueOf } from '../acd/agenda.ts';
import { openAcd } from '../acd/open.ts';
import type { AcdState } from '../acd/state.ts';
import { emptyTable, get, type Table } from '../acd/table.ts';
import type { HttpAnswer } from '../centre/answer.ts';
import type { Kept } from '../centre/facts.ts';
import type { PlayRecord } from '../centre/record.ts';
import type { Program, Universe } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Instant } from '../model/instant.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { Stopped } from './stops.ts';
import { firstTimer, noTimers, type Timers } from './timers.ts';

/** What a simulation is made of: it does not change while one runs. */
export interface SimulationSetup {
  /** Its `scripts` are those that others may call: give the programs the same when they are linked. */
  universe: Universe;
  /** Linked scripts by id. */
  programs: ReadonlyMap<string, Program>;
  /** Hides in a reason what the workspace masks; without it reasons are told as they are. */
  maskTrace?(entry: TraceEntry): TraceEntry;
  /** Plays the other systems: the same request, the same answer. Without one, or without an answer, a request fails. */
  respond?(request: EffectOf<'http.request'>, contact: Contact): HttpAnswer | undefined;
}

/** A whole contact centre at one instant: plain JSON; every input makes a new one. */
export interface World {
  now: Instant;
  /** By id; see `contactIn` and `contactsOf`. */
  contacts: Table<Contact>;
  /** How many contacts were opened: the ids are `c1`, `c2` … */
  opened: number;
  /** The open contact of a customer at a point of contact, by `customerKey`. */
  conversations: Table<string>;
  timers: Timers;
  acd: AcdState;
  /** Ids of messages that came in: channels deliver at least once. There may be many, so that no input copies them. */
  seen: Table<true>;
  /** What scripts kept of customers, for their next contacts. */
  kept: Readonly<Record<string, Kept>>;
  /** Points of contact that were removed: their conversations stand still. */
  removed: Readonly<Record<string, true>>;
}

export interface Played {
  world: World;
  records: PlayRecord[];
  /** Where it stopped, when it did. */
  stopped?: Stopped;
}

/** An empty contact centre in which every agent is available. */
export const openWorld = ({ universe }: SimulationSetup, at: Instant): World => ({
  now: at,
  contacts: emptyTable(),
  opened: 0,
  conversations: emptyTable(),
  timers: noTimers(),
  acd: openAcd(universe, at),
  seen: emptyTable(),
  kept: {},
  removed: {},
});

export const contactIn = ({ contacts }: Pick<World, 'contacts'>, id: string): Contact | undefined =>
  get(contacts, id);

/** All contacts, in the order in which they were opened. */
export function contactsOf(world: Pick<World, 'contacts' | 'opened'>): Contact[] {
  const found: Contact[] = [];
  for (let number = 1; number <= world.opened; number++) {
    const contact = contactIn(world, `c${number}`);
    if (contact) found.push(contact);
  }
  return found;
}

/** The contact that was opened last, of those that are meant. */
export function lastContact(
  world: Pick<World, 'contacts' | 'opened'>,
  isMeant: (contact: Contact) => boolean,
): Contact | undefined {
  for (let number = world.opened; number > 0; number--) {
    const contact = contactIn(world, `c${number}`);
    if (contact && isMeant(contact)) return contact;
  }
  return undefined;
}

/** When something happens next by itself, if anything does. */
export function nextDue({ timers, acd }: Pick<World, 'timers' | 'acd'>): Instant | undefined {
  const due = [firstTimer(timers)?.due, nextDueOf(acd)].filter((at) => at !== undefined);
  return due.length > 0 ? Math.min(...due) : undefined;
}
