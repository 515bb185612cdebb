import type { Contact } from '../../model/contact.ts';
import type { Effect } from '../../model/effect.ts';
import type { Event } from '../../model/event.ts';
import {
  type IsIdempotent,
  isLeaving,
  type Outgoing,
  type Sent,
  type Settlement,
} from '../contract/outgoing.ts';
import type { Leaving } from '../store/outbox.ts';
import { Lanes } from './lanes.ts';
import type { EngineLimits } from './limits.ts';

/** What became of an effect. */
export interface Result {
  key: string;
  sent: Sent;
}

/** How the outbox changes with a commit, and what contacts hear because of it. */
export class Step {
  readonly put = new Map<string, Leaving>();
  /** By their numbers. */
  readonly removed = new Set<number>();
  readonly events: Event[] = [];
  /** Whether something came into doubt, or out of it. */
  movesDoubts = false as boolean;

  /** Whether there is nothing to write. */
  get isEmpty(): boolean {
    return this.put.size + this.removed.size === 0;
  }
}

/** What to do about an effect in doubt of which nothing is heard. */
export type WhenInDoubt = 'ask' | Settlement;

/** The effects that are leaving. What changes here is on disk with the commit of its step; without one, `reload`. */
export class Dispatch {
  readonly doubts = new Map<string, Leaving>();
  readonly #lanes = new Lanes();
  readonly #limits: EngineLimits;
  readonly #isIdempotent: IsIdempotent;
  #seq = 0;

  constructor(limits: EngineLimits, isIdempotent: IsIdempotent) {
    this.#limits = limits;
    this.#isIdempotent = isIdempotent;
  }

  get ready(): number {
    return this.#lanes.ready;
  }
  get claimed(): number {
    return this.#lanes.claimed;
  }

  /** What is on disk, in order. */
  reload(all: readonly Leaving[]): void {
    this.#lanes.clear();
    this.doubts.clear();
    for (const leaving of all) {
      this.#seq = Math.max(this.#seq, leaving.seq);
      if (leaving.state === 'doubt') this.doubts.set(leaving.outgoing.key, leaving);
      else this.#lanes.put(leaving);
    }
  }

  /** After a start: what was claimed may have gone out. */
  recover(all: readonly Leaving[], now: number): Step {
    this.reload(all);
    const step = new Step();
    for (const leaving of all) if (leaving.state === 'claimed') this.#doubt(leaving, 'host.ended', now, step);
    return step;
  }

  /** Takes up an effect of a contact that leaves the host. */
  add(effect: Effect, contact: Contact, account: string, now: number, step: Step): void {
    if (!isLeaving(effect)) return;
    const outgoing: Outgoing = {
      ...{ key: effect.id, contact: contact.id, effect, account },
      ...{ answered: effect.type === 'message.send' ? contact.message : null, attempt: 1 },
    };
    this.#put({ outgoing, seq: ++this.#seq, state: 'ready', due: 0, since: now, why: '' }, step);
  }

  /** Claims what may be sent now. */
  claim(now: number, atOnce: number, step: Step): Outgoing[] {
    return this.#lanes.next(now, atOnce - this.#lanes.claimed).map((leaving) => {
      this.#put({ ...leaving, state: 'claimed', since: now }, step);
      return leaving.outgoing;
    });
  }

  /** When something that waits is to be sent. */
  nextDue(): number | undefined {
    return this.#lanes.nextDue();
  }

  /** When something is in doubt for long enough. */
  nextOverdue(): number | undefined {
    let due: number | undefined;
    for (const { since } of this.doubts.values()) due = Math.min(due ?? since, since);
    return due === undefined ? undefined : due + this.#limits.doubtWait;
  }

  /** What results say. */
  hear(results: readonly Result[], now: number, step: Step): void {
    for (const { key, sent } of results) {
      const leaving = this.#lanes.get(key);
      if (leaving) this.#became(leaving, sent, now, step);
    }
  }

  /** A provider that tells of an effect in doubt has it. */
  reported(key: string, step: Step): void {
    const leaving = this.doubts.get(key);
    if (leaving) this.#remove(leaving, step);
  }

  /** Answers whether it was in doubt. */
  settle(key: string, how: Settlement, now: number, step: Step): boolean {
    const leaving = this.doubts.get(key);
    if (!leaving) return false;
    if (how === 'resend') this.#put(again(leaving, 0, now, 'sent once more'), step);
    else this.#remove(leaving, step);
    if (how === 'drop') step.events.push(...failed(leaving.outgoing, 0, 'dropped', now));
    return true;
  }

  /** Settles those of which nothing was heard for long enough. */
  settleOverdue(how: Settlement, now: number, step: Step): void {
    for (const [key, { since }] of this.doubts)
      if (since + this.#limits.doubtWait <= now) this.settle(key, how, now, step);
  }

  #became(leaving: Leaving, sent: Sent, now: number, step: Step): void {
    const { outgoing } = leaving;
    const { key, contact, attempt } = outgoing;
    if (sent.is === 'unknown') return this.#doubt(leaving, sent.why, now, step);
    if (sent.is === 'later' && (sent.free || attempt < this.#limits.attempts))
      return this.#put(again(leaving, now + sent.after, now, sent.why, sent.free ? 0 : 1), step);
    this.#remove(leaving, step);
    if (sent.is === 'answered') {
      const { is: _, ...answer } = sent;
      step.events.push({ type: 'http.responded', at: now, contact, request: key, ...answer });
    } else if (sent.is === 'later') step.events.push(...failed(outgoing, 0, sent.why, now));
    else if (sent.is === 'refused') step.events.push(...failed(outgoing, sent.code, sent.title, now));
  }

  /** Where a repeat does no harm it is repeated. Whoever waits for an answer that nobody has goes on without one. */
  #doubt(leaving: Leaving, why: string, now: number, step: Step): void {
    const { outgoing } = leaving;
    if (this.#isIdempotent(outgoing.effect) && outgoing.attempt < this.#limits.attempts)
      return this.#put(again(leaving, 0, now, why), step);
    this.#put({ ...leaving, state: 'doubt', since: now, why }, step);
    if (outgoing.effect.type === 'http.request') step.events.push(...failed(outgoing, 0, why, now));
  }

  #put(leaving: Leaving, step: Step): void {
    const { key } = leaving.outgoing;
    step.put.set(key, leaving);
    if (leaving.state === 'doubt') {
      this.#lanes.remove(key);
      this.doubts.set(key, leaving);
      step.movesDoubts = true;
    } else {
      this.#settled(key, step);
      this.#lanes.put(leaving);
    }
  }

  #remove({ seq, outgoing: { key } }: Leaving, step: Step): void {
    step.put.delete(key);
    step.removed.add(seq);
    this.#lanes.remove(key);
    this.#settled(key, step);
  }

  #settled(key: string, step: Step): void {
    if (this.doubts.delete(key)) step.movesDoubts = true;
  }
}

const again = (leaving: Leaving, due: number, now: number, why: string, tries = 1): Leaving => ({
  ...leaving,
  outgoing: { ...leaving.outgoing, attempt: leaving.outgoing.attempt + tries },
  state: 'ready',
  due,
  since: now,
  why,
});

/** What a contact hears of an effect that will not go out. */
function failed({ key, contact, effect }: Outgoing, code: number, title: string, at: number): Event[] {
  if (effect.type === 'http.request')
    return [{ type: 'http.responded', at, contact, request: key, error: 'failed' }];
  if (effect.type !== 'message.send') return [];
  const { pointOfContact } = effect;
  const error = { code, title };
  return [
    { type: 'delivery.reported', at, pointOfContact, message: key, status: 'failed', effect: key, error },
  ];
}
