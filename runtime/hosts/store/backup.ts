import { closeSync, cpSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PEOPLE_FILE, RECEIVED_FOLDER } from '../folder.ts';
import { STORE_FILE, storeError } from './database.ts';

/** How long whoever writes is waited for. */
const BUSY_MS = 10_000;

/**
 * Copies a host's folder into one that is not there yet, whether the host runs or not: what happened as it was at one moment,
 * then who can log in, then the files that were received. @throws a `StoreError`, and then there is no copy.
 */
export function backUp(folder: string, to: string): void {
  try {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    copyStore(folder, to, STORE_FILE);
    if (existsSync(join(folder, PEOPLE_FILE))) copyStore(folder, to, PEOPLE_FILE);
    const files = join(folder, RECEIVED_FOLDER);
    if (existsSync(files)) cpSync(files, join(to, RECEIVED_FOLDER), { recursive: true });
  } catch (thrown) {
    rmSync(to, { recursive: true, force: true });
    throw storeError(thrown);
  }
}

function copyStore(folder: string, to: string, name: string): void {
  const copy = openSync(join(to, name), 'a', 0o600);
  const db = new DatabaseSync(join(folder, name), { timeout: BUSY_MS });
  try {
    db.prepare('VACUUM INTO ?').run(join(to, name));
    fsyncSync(copy);
  } finally {
    db.close();
    closeSync(copy);
  }
}
