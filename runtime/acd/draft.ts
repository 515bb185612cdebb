import type { AcdEffect } from '../model/acd-effect.ts';
import type { Instant } from '../model/instant.ts';
import type { Params } from '../model/problem.ts';
import type { Alternative, TraceSink } from '../model/trace.ts';
import { dueKey } from './agenda.ts';
import { Book } from './book.ts';
import { withAt, withInserted, withoutAt } from './copies.ts';
import type { Floor, Staff } from './floor.ts';
import { Roster } from './free.ts';
import { hasAnyRoom } from './hindrance.ts';
import { begun, joined, without } from './line.ts';
import { bucketOf, indexOfQueue } from './queue-key.ts';
import type { AcdState, AgentState, Due, Queue, Routed, Task } from './state.ts';
import * as tree from './tree.ts';

/** Whom an effect concerns, and what it is. */
export interface Given {
  contact: string;
  effect: AcdEffect;
}

const NONE: readonly never[] = [];
const copyOf = <T extends object>(value: T): T => ({ ...value });

/** A copy of the state, changed while inputs are handled and closed into a new state. */
export class Draft {
  readonly floor: Floor;
  readonly sink: TraceSink | undefined;
  readonly given: Given[] = [];
  now: Instant;
  #agenda: AcdState['agenda'];
  #effects: number;
  #arrivals: number;
  readonly #contacts: Book<Routed>;
  readonly #agents: Book<AgentState>;
  readonly #queues: Book<readonly Queue[]>;
  readonly #history: Book<string>;
  readonly #sessions: Book<readonly string[]>;
  readonly #free: Roster;
  /** Contacts and agents who are looked after once the input has been handled. */
  readonly seeking: string[] = [];
  readonly idle: string[] = [];
  /** Whose desks changed since the roster was told. */
  readonly #unsettled: string[] = [];

  constructor(state: AcdState, floor: Floor, now: Instant, sink: TraceSink | undefined) {
    this.#agenda = state.agenda;
    this.#effects = state.effects;
    this.#arrivals = state.arrivals;
    this.#contacts = new Book(state.contacts);
    this.#agents = new Book(state.agents);
    this.#queues = new Book(state.queues);
    this.#history = new Book(state.history);
    this.#sessions = new Book(state.sessions);
    this.#free = new Roster(floor, state.free);
    this.floor = floor;
    this.now = now;
    this.sink = sink;
  }

  /** The id of the next effect. */
  nextId(): string {
    return `acd/${++this.#effects}`;
  }

  emit(contact: string, effect: AcdEffect): void {
    this.given.push({ contact, effect });
  }

  /** The contact waits: an agent is looked for. */
  seekAgent(contact: string): void {
    if (!this.seeking.includes(contact)) this.seeking.push(contact);
  }

  /** The agent may have room: contacts are looked for. */
  seekContacts(agent: string): void {
    if (!this.idle.includes(agent)) this.idle.push(agent);
  }

  /** Tells a decision. */
  why(contact: string, code: string, params: Params = {}, alternatives?: Alternative[]): void {
    this.sink?.({
      at: this.now,
      contact,
      reason: { code, params },
      ...(alternatives ? { alternatives } : {}),
    });
  }

  contact(id: string): Routed | undefined {
    return this.#contacts.get(id);
  }

  setContact(id: string, routed: Routed): Routed {
    return this.#contacts.set(id, routed);
  }

  /** A contact to be changed in place. Whoever looked it up before may see that, or not. */
  ownContact(id: string): Routed | undefined {
    return this.#contacts.own(id, copyOf);
  }

  dropContact(id: string): void {
    this.#contacts.remove(id);
  }

  nextArrival(): number {
    return this.#arrivals++;
  }

  agent(id: string): AgentState | undefined {
    return this.#agents.get(id);
  }

  setAgent(id: string, agent: AgentState): void {
    this.#agents.set(id, agent);
    this.#unsettle(id);
  }

  /** An agent to be changed in place, but not the list of tasks. */
  ownAgent(id: string): AgentState | undefined {
    this.#unsettle(id);
    return this.#agents.own(id, copyOf);
  }

  #unsettle(id: string): void {
    if (!this.#unsettled.includes(id)) this.#unsettled.push(id);
  }

  /** The contact as it is on an agent's desk. */
  task(agent: string, contact: string): Task | undefined {
    const tasks = this.agent(agent)?.tasks ?? NONE;
    for (let at = 0; at < tasks.length; at++) if (tasks[at]!.contact === contact) return tasks[at];
    return undefined;
  }

  /** Changes a task that is there. */
  setTask(agent: string, contact: string, part: Partial<Task>): void {
    const state = this.agent(agent);
    if (!state) return;
    const tasks = state.tasks.map((task) => (task.contact === contact ? { ...task, ...part } : task));
    this.setAgent(agent, { ...state, tasks });
  }

  queues(bucket: string): readonly Queue[] {
    return this.#queues.get(bucket) ?? NONE;
  }

  /** Puts a contact into the queue of its rule, at its own place in line. */
  enqueue(contact: string, routed: Routed): Routed {
    const bucket = bucketOf(routed);
    const queues = this.queues(bucket);
    const index = indexOfQueue(queues, routed);
    const queue = index < 0 ? begun(contact, routed) : joined(queues[index]!, contact, routed);
    this.#setQueue(bucket, queues, index, queue);
    this.setContact(contact, routed);
    const own = this.ownContact(contact) ?? routed;
    own.place = 'waiting';
    own.queue = queue.key;
    own.agent = null;
    return own;
  }

  /** Takes a contact out of its queue, if it waits in one. */
  dequeue(contact: string, routed: Routed): Routed {
    if (routed.queue === null) return routed;
    const bucket = bucketOf(routed);
    const queues = this.queues(bucket);
    const index = queues.findIndex(({ key }) => key === routed.queue);
    const queue = queues[index];
    if (queue) this.#setQueue(bucket, queues, index, without(queue, routed.order));
    return this.setContact(contact, { ...routed, place: 'elsewhere', queue: null });
  }

  /** Changes, adds (at -1) or removes a queue of a bucket. */
  #setQueue(bucket: string, queues: readonly Queue[], index: number, queue: Queue | undefined): void {
    const kept = !queue
      ? withoutAt(queues, index)
      : index < 0
        ? withInserted(queues, queues.length, queue)
        : withAt(queues, index, queue);
    if (kept.length > 0) this.#queues.set(bucket, kept);
    else this.#queues.remove(bucket);
  }

  plan(due: Due): Instant {
    this.#agenda = tree.set(this.#agenda, dueKey(due), due);
    return due.at;
  }

  cancel(at: Instant | null, due: Omit<Due, 'at'>): void {
    if (at !== null) this.#agenda = tree.remove(this.#agenda, dueKey({ ...due, at }));
  }

  /** Takes the first thing due by an instant. */
  takeDue(until: Instant): Due | undefined {
    const next = tree.first(this.#agenda);
    if (!next || next.value.at > until) return undefined;
    this.#agenda = tree.remove(this.#agenda, next.key);
    return next.value;
  }

  /** Those with room for something who have a skill. */
  free(skill: string): readonly string[] {
    this.#settleFree();
    return this.#free.of(skill);
  }

  remember(customer: string, agent: string): void {
    this.#history.set(customer, agent);
  }

  lastWith(customer: string): string | undefined {
    return this.#history.get(customer);
  }

  session(id: string): readonly string[] {
    return this.#sessions.get(id) ?? NONE;
  }

  setSession(id: string, contacts: readonly string[]): void {
    if (contacts.length > 0) this.#sessions.set(id, contacts);
    else this.#sessions.remove(id);
  }

  close(): AcdState {
    this.#settleFree();
    return {
      contacts: this.#contacts.close(),
      queues: this.#queues.close(),
      agents: this.#agents.close(),
      free: this.#free.close(),
      agenda: this.#agenda,
      history: this.#history.close(),
      sessions: this.#sessions.close(),
      effects: this.#effects,
      arrivals: this.#arrivals,
    };
  }

  /** Tells the roster of everybody whose desk changed. */
  #settleFree(): void {
    for (let id = this.#unsettled.pop(); id !== undefined; id = this.#unsettled.pop()) {
      const staff = this.floor.staff.get(id);
      if (!staff) continue;
      const wasFree = this.#free.told(id) ?? this.#hasRoom(staff, this.#agents.before(id));
      this.#free.say(id, this.#hasRoom(staff, this.#agents.get(id)), wasFree);
    }
  }

  #hasRoom(staff: Staff, state: AgentState | undefined): boolean {
    return state !== undefined && hasAnyRoom(this.floor, staff, state);
  }
}
