import type { Given } from '../../acd/draft.ts';
import type { AcdInput } from '../../acd/input.ts';
import { route } from '../../acd/route.ts';
import type { AcdState } from '../../acd/state.ts';
import type { Kept } from '../../centre/facts.ts';
import type { PlayRecord } from '../../centre/record.ts';
import type { DueTimer, Stage } from '../../centre/stage.ts';
import type { Program, Universe } from '../../interpret/program.ts';
import type { Contact } from '../../model/contact.ts';
import type { Event } from '../../model/event.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { idOf } from '../store/packed.ts';
import type { Changes } from './changes.ts';
import type { Programs } from './programs.ts';

/** What the stages of one host go on from: the ACD, and how many contacts were ever opened. */
export interface Ground {
  acd: AcdState;
  opened: number;
}

/** Where one input happens on a host: over what is on disk, until all of it is written. */
export class DiskStage implements Stage {
  readonly universe: Universe;
  readonly now: number;
  readonly records: PlayRecord[] = [];
  readonly pending: Event[] = [];
  readonly ground: Ground;
  readonly #programs: Programs;
  readonly #changes: Changes;

  constructor(programs: Programs, ground: Ground, changes: Changes, now: number) {
    this.#programs = programs;
    this.universe = programs.universe;
    this.ground = { ...ground };
    this.#changes = changes;
    this.now = now;
  }

  readonly sink = (entry: TraceEntry): void => {
    if (entry.step !== undefined) this.records.push({ kind: 'trace', entry });
  };

  get acd(): AcdState {
    return this.ground.acd;
  }
  route(input: AcdInput): readonly Given[] {
    const { acd, effects } = route(this.acd, this.universe, input);
    // Most of what customers write changes nothing of who serves whom.
    if (isOther(this.acd, acd)) {
      this.#changes.acdInputs.push(input);
      this.ground.acd = acd;
    }
    return effects;
  }

  happened(contact: Contact, event: Event): void {
    this.#changes.log.push({ contact, event });
  }

  programFor(script: string): Program | undefined {
    return this.#programs.forNew(script, this.nextContact());
  }
  programOf(contact: Contact): Program | undefined {
    return this.#programs.of(contact);
  }

  contactOf(id: string): Contact | undefined {
    return this.#changes.contact(id)?.contact;
  }
  put(contact: Contact): void {
    const before = this.#changes.contact(contact.id);
    if (!before) {
      this.ground.opened += 1;
      this.#changes.log.push({ contact });
    }
    const stays = before?.contact.step === contact.step && before.contact.status === contact.status;
    this.#changes.contacts.set(contact.id, { contact, since: stays ? before.since : this.now });
  }
  nextContact(): string {
    return idOf(this.ground.opened + 1);
  }

  conversationAt(key: string): string | undefined {
    return this.#changes.conversation(key);
  }
  converse(key: string, contact: string): void {
    this.#changes.conversations.set(key, { contact, open: true });
  }
  endConversation(key: string, contact: string): void {
    if (this.conversationAt(key) === contact) this.#changes.conversations.set(key, { contact, open: false });
  }

  isFirst(name: string): boolean {
    if (this.#changes.isKnown(name)) return false;
    this.#changes.names.set(name, this.now);
    return true;
  }
  isRemoved(pointOfContact: string): boolean {
    return this.#changes.isRemoved(pointOfContact);
  }
  removePoint(pointOfContact: string): void {
    this.#changes.removed.add(pointOfContact);
  }

  keptOf(customer: string): Kept | undefined {
    return this.#changes.keptOf(customer);
  }
  keep(customer: string, kept: Kept): void {
    this.#changes.kept.set(customer, kept);
  }

  addTimer(timer: DueTimer): void {
    this.#changes.timers.push({ set: timer });
  }
  dropTimer(contact: string, timer: string): void {
    this.#changes.timers.push({ contact, drop: timer });
  }

  /** It leaves the host, and its answer comes later. */
  request(): undefined {}
}

const isOther = (before: AcdState, after: AcdState): boolean =>
  (Object.keys(after) as (keyof AcdState)[]).some((key) => before[key] !== after[key]);
