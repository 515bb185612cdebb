import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { nodes } from '../../nodes/index.ts';
import { channels } from '../../runtime/channels/registry.ts';
import { openEngine } from '../../runtime/hosts/engine/thread.ts';
import { echoOrder } from './echo.ts';
import { eventOf, written } from './message.ts';

const PAGE = Buffer.alloc(4_096, 'x');

/** Milliseconds that each write of a page takes until it is on the disk: what no store can do better. */
export function syncs(folder: string, count: number): number[] {
  const file = join(folder, 'bare');
  const handle = openSync(file, 'a');
  const taken: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    writeSync(handle, PAGE);
    fdatasyncSync(handle);
    taken.push(performance.now() - start);
  }
  closeSync(handle);
  rmSync(file);
  return taken;
}

/** An engine in this thread: milliseconds that each event takes with a commit of its own. */
export function openCommits(folder: string): {
  commits(count: number): number[];
  bytes(): number;
  close(): void;
} {
  const engine = openEngine(echoOrder(folder), { nodes, channels });
  let number = 0;
  let results: { key: string; sent: { is: 'sent' } }[] = [];
  return {
    commits(count) {
      const taken: number[] = [];
      for (let index = 0; index < count; index++) {
        const happened = [{ event: eventOf(written(number++, 'one')) }];
        const start = performance.now();
        const { claimed } = engine.turn({ happened, results }, Date.now());
        engine.ledger.db.syncNow();
        taken.push(performance.now() - start);
        results = claimed.map(({ key }) => ({ key, sent: { is: 'sent' } }));
      }
      return taken;
    },
    /** Of the log: what happened, and the names it is known by. */
    bytes: () =>
      engine.ledger.db.number(
        "SELECT sum(pgsize) FROM dbstat WHERE name IN ('event', 'event_of', 'seen') AND aggregate = TRUE",
      ) / Math.max(number, 1),
    close: () => engine.close(),
  };
}
