import { error } from '../../model/problem.ts';
import type { Result } from './dispatch.ts';
import type { Engine, Turned } from './engine.ts';
import type { Answered, Asked, FromEngine } from './messages.ts';
import { OnDisk } from './on-disk.ts';

/** How long a disk that refused is left alone, in milliseconds. */
const RETRY_MS = 1_000;
/** `setTimeout` counts to 24 days. */
const TIMEOUT_MAX = 2 ** 31 - 1;

/** Turns of an engine, one after the other: whatever came while one was written goes with the next. */
export class Loop {
  readonly #engine: Engine;
  readonly #tell: (message: FromEngine) => void;
  readonly #clock: () => number;
  #asked: Asked[] = [];
  #results: Result[] = [];
  readonly #onDisk: OnDisk;
  #alarm: NodeJS.Timeout | undefined;
  #isSoon: boolean;
  #now = 0;
  /** Why nothing new is taken; null: it is. */
  refusing: string | null = null;
  isStopping: boolean;

  constructor(engine: Engine, tell: (message: FromEngine) => void, clock: () => number = Date.now) {
    this.#engine = engine;
    this.#tell = tell;
    this.#clock = clock;
    this.#isSoon = false;
    this.isStopping = false;
    this.#onDisk = new OnDisk(engine.ledger.db, () => this.#goOn());
  }

  /** Time goes forward, whatever the machine's clock says. */
  now(): number {
    this.#now = Math.max(this.#now, this.#clock());
    return this.#now;
  }

  take(all: readonly Asked[], results: readonly Result[]): void {
    for (const one of results) this.#results.push(one);
    const room = this.#engine.limits.inputsWaiting - this.#asked.length;
    const code = this.isStopping ? 'host.stopping' : this.refusing !== null ? 'host.disk' : 'host.busy';
    const taken = this.isStopping || this.refusing !== null ? 0 : Math.max(room, 0);
    for (const one of all.slice(0, taken)) this.#asked.push(one);
    this.#refuse(all.slice(taken), code);
    this.soon();
  }

  soon(): void {
    if (this.#isSoon) return;
    this.#isSoon = true;
    setImmediate(() => this.#run());
  }

  /** Tells what a turn led to, once that is on the disk. */
  pass({ claimed, news }: Omit<Turned, 'receipts'>, receipts: readonly Answered[] = []): void {
    const isNews = news.contacts.length + news.agents.length > 0 || news.floor || news.doubts;
    if (isNews || claimed.length + receipts.length > 0)
      this.#onDisk.do(() =>
        this.#tell({ is: 'turned', receipts, send: claimed, news: isNews ? news : null }),
      );
  }

  /** All that happened until now is on the disk, and told. */
  onDisk(): Promise<void> {
    return new Promise((done) => this.#onDisk.do(done));
  }

  /** Whether nothing is on its way. */
  get isIdle(): boolean {
    return this.#asked.length + this.#results.length === 0 && this.#engine.dispatch.claimed === 0;
  }

  end(): void {
    clearTimeout(this.#alarm);
    this.#isSoon = true;
  }

  #run(): void {
    this.#isSoon = false;
    // One turn ahead of the disk, and no more: whatever comes meanwhile shares the next.
    if (this.#onDisk.isBehind) return;
    clearTimeout(this.#alarm);
    // With much to be sent nothing new is begun: results make room for it.
    const taken = this.#engine.isFull ? [] : this.#asked.splice(0, this.#engine.limits.inputsAtOnce);
    const results = this.#results.splice(0);
    try {
      const turned = this.#engine.turn(
        { happened: taken.map(({ happened }) => happened), results },
        this.now(),
      );
      this.refusing = null;
      const receipts = turned.receipts.flatMap((receipt, index) => {
        const one = taken[index];
        return one ? [{ number: one.number, receipt }] : [];
      });
      this.pass(turned, receipts);
      this.#engine.ledger.db.settle();
      this.#goOn();
    } catch (thrown) {
      this.#failed(taken, results, thrown);
    }
  }

  /** Nothing of the turn happened. What was sent already is told again, until it can be written. */
  #failed(taken: readonly Asked[], results: readonly Result[], thrown: unknown): void {
    this.refusing = thrown instanceof Error ? thrown.message : String(thrown);
    this.#results.unshift(...results);
    this.#refuse([...taken, ...this.#asked.splice(0)], 'host.disk');
    this.#alarm = setTimeout(() => this.soon(), RETRY_MS);
  }

  #goOn(): void {
    if (this.#isSoon) return;
    if ((this.#asked.length > 0 && !this.#engine.isFull) || this.#results.length > 0) return this.soon();
    const due = this.#engine.nextDue();
    if (due === undefined) return;
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.soon(), Math.min(Math.max(due - this.#clock(), 0), TIMEOUT_MAX));
  }

  #refuse(all: readonly Asked[], code: string): void {
    if (all.length === 0) return;
    const problem = error(code, {}, { why: this.refusing ?? '' });
    const receipts = all.map(({ number }) => ({ number, receipt: { is: 'refused', problem } as const }));
    this.#tell({ is: 'turned', receipts, send: [], news: null });
  }
}
