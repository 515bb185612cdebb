import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Happened, Receipt } from '#runtime/hosts/contract/host.ts';
import { BUNDLED } from '#test/bundle-command.ts';
import type { ToChild } from './child.ts';

type CallName = Extract<ToChild, { is: 'call' }>['name'];

/** A host in a process of its own, that can be killed. */
export class Running {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  #number = 0;
  readonly ended: Promise<void>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = new Promise((done) => child.once('exit', () => done()));
    child.on('message', ({ number, value }: { number: number; value: unknown }) => {
      this.#waiting.get(number)?.(value);
      this.#waiting.delete(number);
    });
    // Whoever waits is told nothing: the answer died with the process.
    child.once('exit', () => {
      for (const done of this.#waiting.values()) done(undefined);
      this.#waiting.clear();
    });
  }

  static async start(folder: string, provider: string): Promise<Running> {
    const child = fork(resolve(BUNDLED, 'host.js'), [folder, provider], { serialization: 'advanced' });
    await new Promise<void>((done, failed) => {
      child.once('message', () => done());
      child.once('exit', (code) => failed(new Error(`the host ended with ${code}`)));
    });
    return new Running(child);
  }

  /** Undefined: the process died, and nobody knows. */
  deliver(happened: Happened): Promise<Receipt | undefined> {
    return this.#ask({ is: 'deliver', number: ++this.#number, happened }) as Promise<Receipt | undefined>;
  }
  call<T>(name: CallName, ...args: unknown[]): Promise<T> {
    return this.#ask({ is: 'call', number: ++this.#number, name, args }) as Promise<T>;
  }

  async end(): Promise<void> {
    await this.call('stop');
    this.#child.disconnect();
    await this.ended;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  #ask(message: ToChild): Promise<unknown> {
    return new Promise((done) => {
      if (!this.#child.connected) return done(undefined);
      this.#waiting.set(message.number, done);
      this.#child.send(message, (failed) => {
        if (failed) this.#waiting.delete(message.number) && done(undefined);
      });
    });
  }
}
