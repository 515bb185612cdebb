import type { Worker } from 'node:worker_threads';
import type { Happened, HostPorts, News, Receipt } from '../contract/host.ts';
import type { Outgoing } from '../contract/outgoing.ts';
import type { Result } from './dispatch.ts';
import type { Asked, FromEngine, ToEngine } from './messages.ts';

interface Waiting {
  done: (value: unknown) => void;
  failed: (thrown: Error) => void;
}

/** So many go over at once: with more the engine would wait while they are gathered. */
const TOGETHER_MAX = 16;

/** The other end of an engine's thread. Whatever comes in one turn of the loop goes over together. */
export class Wire {
  readonly #worker: Worker;
  readonly #ports: HostPorts;
  readonly #receipts = new Map<number, (receipt: Receipt) => void>();
  readonly #answers = new Map<number, Waiting>();
  readonly #listeners = new Set<(news: News) => void>();
  readonly ended: Promise<void>;
  #number = 0;
  #asked: Asked[] = [];
  #results: Result[] = [];
  #isSoon = false as boolean;

  constructor(worker: Worker, ports: HostPorts) {
    this.#worker = worker;
    this.#ports = ports;
    worker.on('message', (message: FromEngine) => this.#hear(message));
    // Without its engine a host is nothing: whoever watches over the process starts it again.
    worker.on('error', (thrown) => {
      throw thrown;
    });
    this.ended = new Promise((done) => worker.once('exit', () => done()));
  }

  deliver(happened: Happened): Promise<Receipt> {
    return new Promise((done) => {
      this.#receipts.set(++this.#number, done);
      this.#asked.push({ number: this.#number, happened });
      this.#soon();
    });
  }

  call(name: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((done, failed) => {
      this.#answers.set(++this.#number, { done, failed });
      this.#post({ is: 'call', number: this.#number, name, args });
    });
  }

  onNews(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #post(message: ToEngine): void {
    this.#worker.postMessage(message);
  }

  #soon(): void {
    if (this.#asked.length + this.#results.length >= TOGETHER_MAX) return this.#pass();
    if (this.#isSoon) return;
    this.#isSoon = true;
    setImmediate(() => {
      this.#isSoon = false;
      this.#pass();
    });
  }

  #pass(): void {
    if (this.#asked.length + this.#results.length === 0) return;
    this.#post({ is: 'work', happened: this.#asked, results: this.#results });
    this.#asked = [];
    this.#results = [];
  }

  #hear(message: FromEngine): void {
    switch (message.is) {
      case 'turned':
        return this.#turned(message);
      case 'answer':
        return this.#answer(message);
      default:
        return;
    }
  }

  #turned({ receipts, send, news }: Extract<FromEngine, { is: 'turned' }>): void {
    for (const { number, receipt } of receipts) {
      this.#receipts.get(number)?.(receipt);
      this.#receipts.delete(number);
    }
    for (const outgoing of send) void this.#send(outgoing);
    if (news) for (const listener of this.#listeners) listener(news);
  }

  /** Whoever sends and fails has perhaps sent. */
  async #send(outgoing: Outgoing): Promise<void> {
    const sent = await this.#ports.send(outgoing).catch((thrown: unknown) => {
      return { is: 'unknown', why: String(thrown) } as const;
    });
    this.#results.push({ key: outgoing.key, sent });
    this.#soon();
  }

  #answer({ number, value, error }: Extract<FromEngine, { is: 'answer' }>): void {
    const waiting = this.#answers.get(number);
    this.#answers.delete(number);
    if (error === undefined) waiting?.done(value);
    else waiting?.failed(new Error(error));
  }
}
