import type { AcdEffect } from '../model/acd-effect.ts';
import type { Instant } from '../model/instant.ts';
import type { Params } from '../model/problem.ts';
import type { Alternative, TraceSink } from '../model/trace.ts';
import { dueKey } from './agenda.ts';
import { Book } from './book.ts';
import { withAt, withInserted, withoutAt } from './copies.ts';
import type { Floor, Staff } from './floor.ts';
import { indexed } from './free.ts';
import { hasAnyRoom } from './hindrance.ts';
import { begun, joined, without } from './line.ts';
import { bucketOf, indexOfQueue } from './queue-key.ts';
import type { AcdState, AgentState, Due, Queue, Routed, Task } from './state.ts';
import { get, remove, set } from './table.ts';
import * as tree from './tree.ts';

type Distributed<T> = T extends AcdEffect ? Omit<T, 'id'> : never;
export type EffectDraft = Distributed<AcdEffect>;

/** Whom an effect concerns, and what it is. */
export interface Given {
  contact: string;
  effect: AcdEffect;
}

const NONE: readonly never[] = [];

/** One input's own copy of the state, changed while it is handled and closed into a new state. */
export class Draft {
  readonly floor: Floor;
  readonly sink: TraceSink | undefined;
  readonly given: Given[] = [];
  now: Instant;
  readonly #state: AcdState;
  readonly #contacts: Book<Routed>;
  readonly #agents: Book<AgentState>;
  /** Who is looked after once the input has been handled. */
  readonly #seeking: string[] = [];
  readonly #idle: string[] = [];
  /** Whether the index has an agent, where that changed on the way. */
  #indexed: Map<string, boolean> | undefined;

  constructor(state: AcdState, floor: Floor, now: Instant, sink: TraceSink | undefined) {
    this.#state = { ...state };
    this.#contacts = new Book(state.contacts);
    this.#agents = new Book(state.agents);
    this.floor = floor;
    this.now = now;
    this.sink = sink;
  }

  emit(contact: string, effect: EffectDraft): void {
    this.#state.effects++;
    this.given.push({ contact, effect: { id: `acd/${this.#state.effects}`, ...effect } as AcdEffect });
  }

  /** The contact waits: an agent is looked for. */
  seekAgent(contact: string): void {
    if (!this.#seeking.includes(contact)) this.#seeking.push(contact);
  }

  /** The agent may have room: contacts are looked for. */
  seekContacts(agent: string): void {
    if (!this.#idle.includes(agent)) this.#idle.push(agent);
  }

  takeSeeking(): string | undefined {
    return this.#seeking.shift();
  }

  takeIdle(): string | undefined {
    return this.#idle.shift();
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

  dropContact(id: string): void {
    this.#contacts.remove(id);
  }

  nextArrival(): number {
    return this.#state.arrivals++;
  }

  agent(id: string): AgentState | undefined {
    return this.#agents.get(id);
  }

  setAgent(id: string, agent: AgentState): void {
    this.#agents.set(id, agent);
  }

  /** The contact as it is on an agent's desk. */
  task(agent: string, contact: string): Task | undefined {
    return this.agent(agent)?.tasks.find((task) => task.contact === contact);
  }

  /** Changes a task that is there. */
  setTask(agent: string, contact: string, part: Partial<Task>): void {
    const state = this.agent(agent);
    if (!state) return;
    const tasks = state.tasks.map((task) => (task.contact === contact ? { ...task, ...part } : task));
    this.setAgent(agent, { ...state, tasks });
  }

  queues(bucket: string): readonly Queue[] {
    return get(this.#state.queues, bucket) ?? NONE;
  }

  /** Puts a contact into the queue of its rule, at its own place in line. */
  enqueue(contact: string, routed: Routed): Routed {
    const bucket = bucketOf(routed);
    const queues = this.queues(bucket);
    const index = indexOfQueue(queues, routed);
    const queue = index < 0 ? begun(contact, routed) : joined(queues[index]!, contact, routed);
    this.#setQueue(bucket, queues, index, queue);
    return this.setContact(contact, { ...routed, place: 'waiting', queue: queue.key, agent: null });
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
    const { queues: all } = this.#state;
    this.#state.queues = kept.length > 0 ? set(all, bucket, kept) : remove(all, bucket);
  }

  plan(due: Due): Instant {
    this.#state.agenda = tree.set(this.#state.agenda, dueKey(due), due);
    return due.at;
  }

  cancel(at: Instant | null, due: Omit<Due, 'at'>): void {
    if (at !== null) this.#state.agenda = tree.remove(this.#state.agenda, dueKey({ ...due, at }));
  }

  /** Takes the first thing due by an instant. */
  takeDue(until: Instant): Due | undefined {
    const next = tree.first(this.#state.agenda);
    if (!next || next.value.at > until) return undefined;
    this.#state.agenda = tree.remove(this.#state.agenda, next.key);
    return next.value;
  }

  /** Those with room for something who have a skill. */
  free(skill: string): readonly string[] {
    this.#settleFree();
    return get(this.#state.free, skill) ?? NONE;
  }

  remember(customer: string, agent: string): void {
    this.#state.history = set(this.#state.history, customer, agent);
  }

  lastWith(customer: string): string | undefined {
    return get(this.#state.history, customer);
  }

  session(id: string): readonly string[] {
    return get(this.#state.sessions, id) ?? NONE;
  }

  setSession(id: string, contacts: readonly string[]): void {
    const { sessions } = this.#state;
    this.#state.sessions = contacts.length > 0 ? set(sessions, id, contacts) : remove(sessions, id);
  }

  close(): AcdState {
    this.#settleFree();
    this.#state.contacts = this.#contacts.close();
    this.#state.agents = this.#agents.close();
    return this.#state;
  }

  /** The index of those with room, for everybody whose desk changed. */
  #settleFree(): void {
    this.#agents.eachChange((id, now, before) => {
      const staff = this.floor.staff.get(id);
      if (staff) this.#settleAgent(staff, now, before);
    });
  }

  #settleAgent(staff: Staff, now: AgentState | undefined, before: AgentState | undefined): void {
    const { id } = staff;
    const isFree = this.#hasRoom(staff, now);
    const wasFree = this.#indexed?.get(id) ?? this.#hasRoom(staff, before);
    if (isFree === wasFree) return;
    this.#indexed ??= new Map();
    this.#indexed.set(id, isFree);
    for (const skill of staff.skills) this.#state.free = indexed(this.#state.free, skill, id, isFree);
  }

  #hasRoom(staff: Staff, state: AgentState | undefined): boolean {
    return state !== undefined && hasAnyRoom(this.floor, staff, state);
  }
}
