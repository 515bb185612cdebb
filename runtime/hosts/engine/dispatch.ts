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
import type { EngineLimits } from './limits.ts';

/** What became of an effect. */
export interface Result {
  key: string;
  sent: Sent;
}

/** How the outbox changes, and what contacts hear because of it. */
export interface Step {
  put: Leaving[];
  remove: string[];
  events: Event[];
}

/** What to do about an effect in doubt of which nothing is heard. */
export type WhenInDoubt = 'ask' | Settlement;

/** The effects that are leaving. Nothing here changes until a step is on disk and applied. */
export class Dispatch {
  readonly entries = new Map<string, Leaving>();
  readonly #limits: EngineLimits;
  readonly #isIdempotent: IsIdempotent;
  #seq = 0;

  constructor(limits: EngineLimits, isIdempotent: IsIdempotent) {
    this.#limits = limits;
    this.#isIdempotent = isIdempotent;
  }

  /** After a start: what was claimed may have gone out. */
  recover(all: readonly Leaving[], now: number): Step {
    const step: Step = { put: [], remove: [], events: [] };
    this.entries.clear();
    for (const leaving of all) {
      this.#seq = Math.max(this.#seq, leaving.seq);
      this.entries.set(leaving.outgoing.key, leaving);
      if (leaving.state === 'claimed')
        this.#doubt(leaving, 'the host ended while it was being sent', now, step);
    }
    return step;
  }

  apply({ put, remove }: Step): void {
    for (const leaving of put) this.entries.set(leaving.outgoing.key, leaving);
    for (const key of remove) this.entries.delete(key);
  }

  count(state: Leaving['state']): number {
    let count = 0;
    for (const one of this.entries.values()) if (one.state === state) count += 1;
    return count;
  }

  /** An effect of a contact that leaves the host. */
  leaving(effect: Effect, contact: Contact, account: string, now: number): Leaving | undefined {
    if (!isLeaving(effect)) return undefined;
    const outgoing: Outgoing = {
      ...{ key: effect.id, contact: contact.id, effect, account },
      ...{ answered: effect.type === 'message.send' ? contact.message : null, attempt: 1 },
    };
    return { outgoing, seq: ++this.#seq, state: 'ready', due: 0, since: now, why: '' };
  }

  /** Claims what may be sent now, of what waits and of what is new: of one contact one message at a time, in order. */
  claim(
    fresh: readonly Leaving[],
    step: Step,
    now: number,
    atOnce: number,
  ): { claimed: Leaving[]; waiting: Leaving[] } {
    const changed = new Map(step.put.map((one) => [one.outgoing.key, one]));
    const gone = new Set(step.remove);
    const busy = new Set<string>();
    const claimed: Leaving[] = [];
    const waiting: Leaving[] = [];
    let room = atOnce;
    const standing = [...this.entries.values()].filter(
      ({ outgoing: { key } }) => !gone.has(key) && !changed.has(key),
    );
    for (const one of [...standing, ...changed.values()]) {
      if (one.state !== 'claimed') continue;
      room -= 1;
      if (one.outgoing.effect.type === 'message.send') busy.add(one.outgoing.contact);
    }
    const ready = [...standing, ...changed.values()].filter(({ state }) => state === 'ready');
    ready.sort((a, b) => a.seq - b.seq);
    for (const one of [...ready, ...fresh]) {
      const { contact, effect } = one.outgoing;
      const isMessage = effect.type === 'message.send';
      const may = room > 0 && one.due <= now && !(isMessage && busy.has(contact));
      if (isMessage) busy.add(contact);
      if (may) {
        room -= 1;
        claimed.push({ ...one, state: 'claimed', since: now });
      } else waiting.push(one);
    }
    return { claimed, waiting };
  }

  /** When something that waits is to be sent. */
  nextDue(): number | undefined {
    let due = Number.POSITIVE_INFINITY;
    for (const one of this.entries.values()) {
      if (one.state === 'ready' && one.due > 0) due = Math.min(due, one.due);
      if (one.state === 'doubt') due = Math.min(due, one.since + this.#limits.doubtWait);
    }
    return Number.isFinite(due) ? due : undefined;
  }

  /** What results say. */
  hear(results: readonly Result[], now: number): Step {
    const step: Step = { put: [], remove: [], events: [] };
    for (const { key, sent } of results) {
      const leaving = this.entries.get(key);
      if (leaving) this.#became(leaving, sent, now, step);
    }
    return step;
  }

  /** A provider that tells of an effect in doubt has it. */
  reported(key: string): boolean {
    return this.entries.get(key)?.state === 'doubt';
  }

  settle(key: string, how: Settlement, now: number, step: Step): boolean {
    const leaving = this.entries.get(key);
    if (leaving?.state !== 'doubt') return false;
    if (how === 'resend') step.put.push(again(leaving, 0, now, 'sent once more'));
    else step.remove.push(key);
    if (how === 'drop') step.events.push(...failed(leaving.outgoing, 0, 'dropped', now));
    return true;
  }

  /** Those in doubt of which nothing was heard for long enough. */
  overdue(now: number): Leaving[] {
    return [...this.entries.values()].filter(
      ({ state, since }) => state === 'doubt' && since + this.#limits.doubtWait <= now,
    );
  }

  #became(leaving: Leaving, sent: Sent, now: number, step: Step): void {
    const { outgoing } = leaving;
    const { key, attempt } = outgoing;
    switch (sent.is) {
      case 'sent':
        return void step.remove.push(key);
      case 'answered': {
        const { is: _, ...answer } = sent;
        step.remove.push(key);
        step.events.push({
          type: 'http.responded',
          at: now,
          contact: outgoing.contact,
          request: key,
          ...answer,
        });
        return;
      }
      case 'later':
        if (sent.free)
          return void step.put.push({ ...leaving, state: 'ready', due: now + sent.after, why: sent.why });
        if (attempt < this.#limits.attempts)
          return void step.put.push(again(leaving, now + sent.after, now, sent.why));
        step.remove.push(key);
        step.events.push(...failed(outgoing, 0, sent.why, now));
        return;
      case 'refused':
        step.remove.push(key);
        step.events.push(...failed(outgoing, sent.code, sent.title, now));
        return;
      default:
        return this.#doubt(leaving, sent.why, now, step);
    }
  }

  /** Where a repeat does no harm it is repeated. Whoever waits for an answer that nobody has goes on without one. */
  #doubt(leaving: Leaving, why: string, now: number, step: Step): void {
    const { outgoing } = leaving;
    if (this.#isIdempotent(outgoing.effect) && outgoing.attempt < this.#limits.attempts)
      return void step.put.push(again(leaving, 0, now, why));
    step.put.push({ ...leaving, state: 'doubt', since: now, why });
    if (outgoing.effect.type === 'http.request') step.events.push(...failed(outgoing, 0, why, now));
  }
}

const again = (leaving: Leaving, due: number, now: number, why: string): Leaving => ({
  ...leaving,
  outgoing: { ...leaving.outgoing, attempt: leaving.outgoing.attempt + 1 },
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
