import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { STORE_FILE } from './database.ts';
import { type Gate, makeWhenAsked } from './gate.ts';

/** Pages that came meanwhile and may be left to the thread that writes, and how often it is tried to have so few. */
const LEFT_MAX = 250;
const PASSES_MAX = 3;

/** Brings the log of changes into the file whenever that is asked, beside the thread that writes. */
export function runCheckpoints(folder: string, gate: Gate): void {
  const db = new DatabaseSync(join(folder, STORE_FILE));
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  makeWhenAsked(gate, () => {
    for (let pass = 0, left = Number.POSITIVE_INFINITY; pass < PASSES_MAX && left > LEFT_MAX; pass++)
      left = pagesOf(checkpoint);
  });
  db.close();
}

/** Makes one; the pages it wrote. On a disk that refuses nothing is lost: all of it stays in the log. */
function pagesOf(checkpoint: { get(): unknown }): number {
  try {
    const { checkpointed } = checkpoint.get() as { checkpointed: number };
    return checkpointed;
  } catch {
    return 0;
  }
}
