import { nextDueOf } from '../../acd/agenda.ts';
import { openAcd, restaffed } from '../../acd/open.ts';
import { route } from '../../acd/route.ts';
import type { PlayRecord } from '../../centre/record.ts';
import { routeContact } from '../../centre/routing.ts';
import { settle } from '../../centre/settle.ts';
import type { Event } from '../../model/event.ts';
import { error, type Problem } from '../../model/problem.ts';
import type { Happened, News, Receipt } from '../contract/host.ts';
import type { IsIdempotent, Outgoing, Settlement } from '../contract/outgoing.ts';
import type { Database } from '../store/database.ts';
import { Changes } from './changes.ts';
import { dayIn } from './clock.ts';
import { Counting } from './counting.ts';
import { Desks } from './desks.ts';
import { DiskStage, type Ground } from './disk-stage.ts';
import { Dispatch, type Result, Step, type WhenInDoubt } from './dispatch.ts';
import { Ledger } from './ledger.ts';
import type { EngineLimits } from './limits.ts';
import { Programs, type Registries } from './programs.ts';

export interface EngineSetup {
  registries: Registries;
  limits: EngineLimits;
  isIdempotent: IsIdempotent;
  whenInDoubt: WhenInDoubt;
  now: number;
  /** Hears of what should not be possible: nothing of that event has happened. */
  onFailure?(thrown: unknown): void;
}

/** What is done with one commit. */
export interface Work {
  happened: readonly Happened[];
  results: readonly Result[];
}

export interface Turned {
  /** One for each that happened, in order. */
  receipts: Receipt[];
  /** What is to be sent now. */
  claimed: Outgoing[];
  news: News;
}

/** What one turn collects until it is on disk. */
interface Draft {
  ground: Ground;
  changes: Changes;
  counting: Counting;
  step: Step;
  records: PlayRecord[];
  day: string;
}

/**
 * A host without a clock, a thread or a socket: what it is told happens, and is written when `turn` returns. It is on the disk
 * after `ledger.db.sync`, and nothing of it may be told or done before. When the disk refuses, nothing has happened.
 */
export class Engine {
  readonly ledger: Ledger;
  readonly programs: Programs;
  readonly dispatch: Dispatch;
  readonly desks = new Desks();
  readonly limits: EngineLimits;
  ground: Ground;
  readonly #whenInDoubt: WhenInDoubt;
  readonly #onFailure: EngineSetup['onFailure'];
  #day: (at: number) => string;
  #nextTimer: number | undefined;

  constructor(db: Database, { registries, limits, isIdempotent, whenInDoubt, now, onFailure }: EngineSetup) {
    this.ledger = new Ledger(db);
    this.programs = new Programs(registries, this.ledger.scripts);
    this.dispatch = new Dispatch(limits, isIdempotent);
    this.limits = limits;
    this.#whenInDoubt = whenInDoubt;
    this.#onFailure = onFailure;
    this.#day = dayIn(this.programs.universe.workspace);
    this.ground = { acd: this.#readAcd(now), opened: this.ledger.facts.number('opened') };
    this.#nextTimer = this.ledger.facts.nextDue();
    this.#recover(now);
  }

  /** When something happens by itself. */
  nextDue(): number | undefined {
    const doubts = this.#whenInDoubt === 'ask' ? undefined : this.dispatch.nextOverdue();
    const due = [this.#nextTimer, nextDueOf(this.ground.acd), this.dispatch.nextDue(), doubts].filter(
      (at) => at !== undefined,
    );
    return due.length > 0 ? Math.min(...due) : undefined;
  }

  /** Whether so much waits to be sent that nothing new should begin. */
  get isFull(): boolean {
    return this.dispatch.ready >= this.limits.effectsWaiting;
  }

  /** Everything that happened, whatever is due by now, and what is to be sent, with one commit. @throws when the disk refuses. */
  turn({ happened, results }: Work, now: number): Turned {
    return this.#written(() => {
      const draft = this.#draft(now);
      this.dispatch.hear(results, now, draft.step);
      if (this.#whenInDoubt !== 'ask') this.dispatch.settleOverdue(this.#whenInDoubt, now, draft.step);
      for (const event of draft.step.events) this.#happen(draft, event, now);
      this.#fire(draft, now);
      const receipts = happened.map((one) => this.#receive(draft, one, now));
      return { receipts, ...this.#commit(draft, now) };
    });
  }

  /** Somebody says what became of an effect in doubt; answers whether it was. */
  settle(key: string, how: Settlement, now: number): { found: boolean; claimed: Outgoing[]; news: News } {
    return this.#written(() => {
      const draft = this.#draft(now);
      const found = this.dispatch.settle(key, how, now, draft.step);
      for (const event of draft.step.events) this.#happen(draft, event, now);
      return { found, ...this.#commit(draft, now) };
    });
  }

  /** After something was published. */
  republished(now: number): void {
    this.programs.reload();
    this.#day = dayIn(this.programs.universe.workspace);
    this.ground = { ...this.ground, acd: restaffed(this.ground.acd, this.programs.universe, now) };
    this.ledger.db.transaction(() => this.ledger.writeAcd(this.ground.acd, true));
  }

  close(): void {
    this.ledger.db.transaction(() => this.ledger.writeAcd(this.ground.acd, true));
    this.ledger.db.close();
  }

  today(now: number): string {
    return this.#day(now);
  }

  /** What was on its way when the host ended. Nothing is sent before the first turn. */
  #recover(now: number): void {
    const draft = this.#draft(now, this.dispatch.recover(this.ledger.outbox.all(), now));
    for (const event of draft.step.events) this.#happen(draft, event, now);
    this.#commit(draft, now, 0);
  }

  /** What is not on disk has not happened: what was counted on it is taken back. */
  #written<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      this.ledger.acd.rolledBack();
      this.dispatch.reload(this.ledger.outbox.all());
      throw thrown;
    }
  }

  #draft(now: number, step = new Step()): Draft {
    return {
      ground: this.ground,
      changes: new Changes(this.ledger),
      counting: new Counting(this.programs),
      step,
      records: [],
      day: this.#day(now),
    };
  }

  #readAcd(now: number): Ground['acd'] {
    const { universe } = this.programs;
    const { state, inputs } = this.ledger.acd.read();
    let acd = state ?? openAcd(universe, now, 'offline');
    for (const input of inputs) acd = route(acd, universe, input).acd;
    return restaffed(acd, universe, now);
  }

  #receive(draft: Draft, { event, id }: Happened, now: number): Receipt {
    if (id !== undefined && draft.changes.isKnown(id)) return { is: 'duplicate' };
    if (event.type === 'message.received') {
      const name = `${event.pointOfContact} ${event.message.id}`;
      if (draft.changes.isKnown(name)) return { is: 'duplicate' };
    }
    if (event.type === 'delivery.reported' && event.effect !== undefined)
      this.dispatch.reported(event.effect, draft.step);
    const problems = this.#happen(draft, { ...event, at: now }, now);
    if (!problems) return { is: 'refused', problem: error('host.failed') };
    if (id !== undefined) draft.changes.names.set(id, now);
    return { is: 'accepted', problems };
  }

  /** One event and all that comes of it; undefined, and nothing of it has happened, when it cannot be. */
  #happen(draft: Draft, event: Event, now: number): Problem[] | undefined {
    return this.#play(draft, now, (stage) => settle(stage, event));
  }

  #play(draft: Draft, now: number, act: (stage: DiskStage) => void): Problem[] | undefined {
    const changes = new Changes(draft.changes);
    const stage = new DiskStage(this.programs, draft.ground, changes, now);
    try {
      act(stage);
    } catch (thrown) {
      this.#onFailure?.(thrown);
      return undefined;
    }
    this.#count(draft, changes, stage.records);
    draft.changes.take(changes);
    draft.ground = stage.ground;
    draft.records.push(...stage.records);
    this.#collect(draft, stage, now);
    return stage.records.flatMap((record) => (record.kind === 'problem' ? [record.problem] : []));
  }

  #count({ changes: under, counting, day }: Draft, changes: Changes, records: readonly PlayRecord[]): void {
    for (const [id, contact] of changes.contacts) counting.moved(under.contact(id), contact, day);
    counting.passed(records, (id) => (under.contact(id) ?? changes.contact(id))?.contact, day);
  }

  #collect(draft: Draft, stage: DiskStage, now: number): void {
    const { workspace } = this.programs.universe;
    for (const record of stage.records) {
      const contact = record.kind === 'effect' ? stage.contactOf(record.contact) : undefined;
      if (record.kind !== 'effect' || !contact) continue;
      const { account, address = '' } = workspace.pointsOfContact[contact.pointOfContact] ?? {};
      this.dispatch.add(record.effect, contact, account ?? address, now, draft.step);
    }
  }

  /** Timers first, then what the ACD's own clock brings. After an outage many are due: so many with one commit. */
  #fire(draft: Draft, now: number): void {
    if (this.#nextTimer !== undefined && this.#nextTimer <= now)
      for (const { contact, timer } of this.ledger.facts.due(now, this.limits.timersAtOnce)) {
        draft.changes.timers.push({ contact, drop: timer });
        this.#happen(draft, { type: 'timer.fired', at: now, contact, timer }, now);
      }
    const due = nextDueOf(draft.ground.acd);
    if (due === undefined || due > now) return;
    this.#play(draft, now, (stage) => {
      routeContact(stage, { type: 'time.passed', at: now });
      settle(stage);
    });
  }

  #commit(draft: Draft, now: number, atOnce = this.limits.effectsAtOnce): Omit<Turned, 'receipts'> {
    const { changes, ground, counting, step } = draft;
    const claimed = this.dispatch.claim(now, atOnce, step);
    // Most that wakes a host at rest changes nothing.
    if (!changes.isEmpty || !step.isEmpty || counting.added.size > 0) this.#write(draft, now);
    this.ground = ground;
    return { claimed, news: this.#newsOf(draft) };
  }

  #write({ changes, ground, counting, step }: Draft, now: number): void {
    const { ledger } = this;
    ledger.db.transaction(() => {
      ledger.write(changes, now);
      ledger.writeCounts(counting);
      ledger.writeStep(step);
      if (ground.opened !== this.ground.opened) ledger.facts.setNumber('opened', ground.opened);
      ledger.writeAcd(ground.acd);
    });
    ledger.written(changes);
    if (changes.timers.length > 0) this.#nextTimer = ledger.facts.nextDue();
  }

  #newsOf({ records, changes, ground, step }: Draft): News {
    const agents = this.desks.hear(records, ground.acd);
    return {
      agents: [...agents],
      contacts: [...changes.contacts.keys()],
      floor: changes.acdInputs.length > 0,
      doubts: step.movesDoubts,
    };
  }
}
