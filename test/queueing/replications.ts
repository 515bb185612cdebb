import { type Agenda, agenda } from './agenda.ts';
import type { Assignment, Centre } from './centre.ts';
import { type Chance, chanceOf, exponential } from './chance.ts';
import { type Measured, Measures } from './measures.ts';

/** Who comes and who serves. Times in seconds, rates per second; all times are exponential. */
export interface Setting {
  /** Of each class, the most urgent first. */
  arrivals: readonly number[];
  /** Mean. */
  handling: number;
  /** Mean; without it nobody leaves. */
  patience?: number;
  agents: number;
  /** Contacts that an agent can have at once. */
  slots?: number;
  /** What counts as served in time. */
  within: number;
}

/** How long is watched: contacts that come first are let pass, for the queue to become what it will be. */
export interface Run {
  warmUp: number;
  contacts: number;
  seed: number;
}

interface Contact {
  id: number;
  at: number;
  urgency: number;
  handling: number;
}

/** A contact's patience is over, or its agent has done with it. */
interface Happening {
  at: number;
  contact: Contact;
  agent: number | null;
}

/**
 * Plays contacts through a centre and measures what becomes of them. Contacts keep coming until the last of those who
 * count is served or gone, so that the end is like the rest. What a contact brings does not depend on the centre.
 * Throws when the centre gives a contact that does not wait, or an agent without room, or lets both wait.
 */
export function replicate(setting: Setting, run: Run, centre: Centre): Measured {
  const floor = openFloor(setting, new Measures(setting, run));
  const next = contactsOf(setting, run.seed);
  let coming = next();
  while (!floor.measures.complete) {
    const due = floor.agenda.first();
    if (due && due.at <= coming.at) {
      floor.agenda.drop();
      happen(floor, centre, due);
    } else {
      arrive(floor, centre, coming, setting.patience === undefined ? null : coming.at + coming.patience);
      coming = next();
    }
  }
  return floor.measures.result();
}

interface Floor {
  waiting: Map<number, Contact>;
  /** Of each agent: how many contacts more. */
  room: number[];
  /** Of all agents together. */
  roomLeft: number;
  agenda: Agenda<Happening>;
  measures: Measures;
}

const openFloor = ({ agents, slots = 1 }: Setting, measures: Measures): Floor => ({
  waiting: new Map(),
  room: Array.from({ length: agents }, () => slots),
  roomLeft: agents * slots,
  agenda: agenda(),
  measures,
});

/** One contact after another, with all that it brings. */
function contactsOf({ arrivals, handling, patience = 1 }: Setting, seed: number) {
  const all = arrivals.reduce((sum, rate) => sum + rate, 0);
  const pause = exponential(chanceOf(seed, 0), 1 / all);
  const takes = exponential(chanceOf(seed, 1), handling);
  const waits = exponential(chanceOf(seed, 2), patience);
  const urgency = pick(arrivals, chanceOf(seed, 3));
  let [id, at] = [0, 0];
  return () => {
    at += pause();
    return { id: id++, at, urgency: urgency(), handling: takes(), patience: waits() };
  };
}

/** A class, as often as its contacts come. */
function pick(rates: readonly number[], chance: Chance): () => number {
  const all = rates.reduce((sum, rate) => sum + rate, 0);
  return () => {
    let left = chance() * all;
    const found = rates.findIndex((rate) => {
      left -= rate;
      return left < 0;
    });
    return found < 0 ? rates.length - 1 : found;
  };
}

function arrive(floor: Floor, centre: Centre, contact: Contact, leavesAt: number | null): void {
  floor.waiting.set(contact.id, contact);
  assign(floor, centre.arrive(contact.id, contact.at, contact.urgency), contact.at);
  if (leavesAt !== null && floor.waiting.has(contact.id))
    floor.agenda.add({ at: leavesAt, contact, agent: null });
}

function happen(floor: Floor, centre: Centre, { at, contact, agent }: Happening): void {
  if (agent !== null) {
    floor.room[agent]!++;
    floor.roomLeft++;
    assign(floor, centre.free(agent, contact.id, at), at);
  } else if (floor.waiting.delete(contact.id)) {
    floor.measures.add(contact, at - contact.at, 'abandoned');
    assign(floor, centre.leave(contact.id, at), at);
  }
}

function assign(floor: Floor, assignments: readonly Assignment[], at: number): void {
  for (const { contact: id, agent } of assignments) {
    const contact = floor.waiting.get(id);
    if (!contact) throw new Error(`contact ${id} does not wait at ${at}`);
    if (!floor.room[agent]) throw new Error(`agent ${agent} has no room at ${at}`);
    floor.waiting.delete(id);
    floor.room[agent]--;
    floor.roomLeft--;
    floor.agenda.add({ at: at + contact.handling, contact, agent });
    floor.measures.add(contact, at - contact.at, 'answered');
  }
  if (floor.roomLeft > 0 && floor.waiting.size > 0)
    throw new Error(`contacts wait while agents are free at ${at}`);
}
