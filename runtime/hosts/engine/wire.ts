import type { Worker } from 'node:worker_threads';
import type { Happened, HostPorts, News, Receipt } from '../contract/host.ts';
import type { Outgoing } from '../contract/outgoing.ts';
import type { Result } from './dispatch.ts';
import type { Asked, FromEngine, ToEngine } from './messages.ts';

interface Waiting {
  done: (value: unknown) => void;
  failed: (thrown: Error) => void;
}

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
    if (this.#isSoon) return;
    this.#isSoon = true;
    setImmediate(() => {
      this.#isSoon = false;
      if (this.#results.length > 0) this.#post({ is: 'results', all: this.#results });
      if (this.#asked.length > 0) this.#post({ is: 'happened', all: this.#asked });
      this.#asked = [];
      this.#results = [];
    });
  }

  #hear(message: FromEngine): void {
    switch (message.is) {
      case 'receipts':
        for (const { number, receipt } of message.all) this.#receive(number, receipt);
        return;
      case 'send':
        for (const outgoing of message.all) void this.#send(outgoing);
        return;
      case 'news':
        for (const listener of this.#listeners) listener(message.news);
        return;
      case 'answer':
        return this.#answer(message);
      default:
        return;
    }
  }

  #receive(number: number, receipt: Receipt): void {
    this.#receipts.get(number)?.(receipt);
    this.#receipts.delete(number);
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
