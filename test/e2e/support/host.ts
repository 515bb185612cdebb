import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A host as `npm start` runs it, in a folder of its own. */
export class HostProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), 'routewright-e2e-host-'));
  #child: ChildProcess | undefined;
  address = '';
  /** How an administrator logs in. */
  login = '';

  async start(): Promise<void> {
    const args = ['serve', '--workspace', 'examples/bicycle-shop/workspace.json', '--always-open'];
    const child = spawn(
      process.execPath,
      ['runtime/cli/main.ts', ...args, '--data', join(this.#folder, 'data'), '--port', '0'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#child = child;
    for await (const line of createInterface({ input: child.stderr })) {
      this.address ||= /^Routewright: (\S+)/.exec(line)?.[1] ?? '';
      this.login ||= /^Log in as administrator: (\S+)/.exec(line)?.[1] ?? '';
      if (this.login !== '') return;
    }
    throw new Error('the host did not start');
  }

  async stop(): Promise<number | null> {
    const child = this.#child;
    const ended = new Promise<number | null>((done) => child?.once('exit', done));
    child?.kill('SIGTERM');
    const code = await ended;
    rmSync(this.#folder, { recursive: true, force: true });
    return code;
  }
}
