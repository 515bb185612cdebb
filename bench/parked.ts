import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { park } from './host/park.ts';
import { say, verdict } from './say.ts';

const PARKED = 1_000_000;
/** Milliseconds to open, microseconds of a tick that brings nothing, and MB of memory. */
const OPEN_MAX = 100;
const TICK_MAX = 10;
const MEMORY_MAX = 200;

/** Prints what it costs that contacts wait for months. It takes minutes to make them. */
export async function benchParked(): Promise<void> {
  say(`Parked contacts (load ${loadavg()[0]?.toFixed(1)})`);
  const folder = mkdtempSync(join(tmpdir(), 'routewright-bench-'));
  try {
    park(folder, PARKED);
    const child = fork(fileURLToPath(new URL('host/parked.ts', import.meta.url)), [folder]);
    const measured = await new Promise<{ open: number; tick: number; memory: number }>((done) =>
      child.once('message', done),
    );
    verdict(`${PARKED} parked contacts, opened, in ms`, measured.open, { most: OPEN_MAX });
    verdict('an idle tick, in µs', measured.tick, { most: TICK_MAX });
    verdict('memory, in MB', measured.memory, { most: MEMORY_MAX });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
