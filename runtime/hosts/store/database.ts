import { closeSync, fdatasync, fdatasyncSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { askFor, type Gate, isMaking } from './gate.ts';
import { STORE_VERSION, UPGRADES } from './schema.ts';

export const STORE_FILE = 'routewright.db';
/** Is held for as long as a store is open: it keeps everybody else out. */
const LOCK_FILE = 'routewright.lock';

/** Pages of 4 KiB that the log of changes may have before it goes into the file: fewer cost a third of the speed. */
const CHECKPOINT_PAGES = 4_000;
/** Rows that may be written before another thread is asked to bring them into the file: of most a page is in the log. */
const CHECKPOINT_ROWS = 6_000;
const CACHE_KIB = 32_000;

const datasync = promisify(fdatasync);

/** Why a store cannot be used; the code is one of the host's. */
export class StoreError extends Error {
  readonly code: 'store.in-use' | 'store.newer' | 'store.damaged' | 'store.not-writable';
  constructor(code: StoreError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The file of one host. What was committed is in its order, and whole, whenever the host or the machine ends; after `sync` it
 * is on the disk as well (`synchronous = NORMAL`: SQLite's own wait would hold up the thread at each commit). Only one process
 * may have it.
 */
export class Database {
  readonly folder: string;
  readonly #lock: DatabaseSync;
  readonly #db: DatabaseSync;
  /** The log of changes, to wait for; null: closed. */
  #log: number | null;
  /** The row up to which all is on the disk. */
  #synced = 0;
  readonly #statements = new Map<string, StatementSync>();
  /** The other thread, and up to which row it was asked; null: not since the last time. */
  #gate: Gate | undefined;
  #asked: number | null = null;
  #settled = 0;

  constructor(folder: string) {
    this.folder = folder;
    [this.#lock, this.#db] = open(folder);
    this.#log = openSync(join(folder, `${STORE_FILE}-wal`), 'a');
    try {
      this.#upgrade();
    } catch (thrown) {
      this.close();
      throw thrown;
    }
  }

  /** All that is committed by now is on the disk. @throws when the disk cannot keep it. */
  async sync(): Promise<void> {
    if (this.#log === null) return;
    const rows = this.#rows;
    if (rows === this.#synced) return;
    await datasync(this.#log);
    this.#synced = rows;
  }

  /** The same, and holds up the thread. */
  syncNow(): void {
    if (this.#log !== null) fdatasyncSync(this.#log);
  }

  /** A statement, prepared once. */
  sql(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#db.prepare(text);
    this.#statements.set(text, made);
    return made;
  }

  /** All of it, or nothing when it throws. */
  transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const made = work();
      this.#db.exec('COMMIT');
      return made;
    } catch (thrown) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw thrown;
    }
  }

  number(text: string, ...values: SQLInputValue[]): number {
    const row = this.sql(text).get(...values);
    return row ? Number(Object.values(row)[0] ?? 0) : 0;
  }

  /** What is wrong with the file; empty: nothing. */
  check(): string[] {
    return this.#db
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(Object.values(row)[0]))
      .filter((line) => line !== 'ok');
  }

  compact(): void {
    this.#db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.#db.close();
    if (this.#log !== null) closeSync(this.#log);
    this.#log = null;
    this.#lock.close();
  }

  /** Rows written since it was opened. */
  get #rows(): number {
    return this.number('SELECT total_changes()');
  }

  /** From now on another thread makes the checkpoints. */
  shareCheckpoints(gate: Gate): void {
    this.#db.exec('PRAGMA wal_autocheckpoint = 0');
    this.#gate = gate;
  }

  /**
   * Asks for a checkpoint when much was written. When one was made, the few pages that were written meanwhile follow at once:
   * with all of it in the file the log begins anew, else it would grow for as long as anything is written.
   */
  settle(): void {
    if (!this.#gate || isMaking(this.#gate)) return;
    const rows = this.#rows;
    if (this.#asked !== null) {
      this.#settled = this.#asked;
      this.#asked = null;
      this.#checkpoint();
    } else if (rows - this.#settled >= CHECKPOINT_ROWS) {
      this.#asked = rows;
      askFor(this.#gate);
    }
  }

  /** A disk that refuses takes nothing away: all of it stays in the log. */
  #checkpoint(): void {
    try {
      this.sql('PRAGMA wal_checkpoint(PASSIVE)').get();
    } catch {}
  }

  #upgrade(): void {
    const version = this.number('PRAGMA user_version');
    if (version > STORE_VERSION)
      throw new StoreError('store.newer', `version ${version}, of which ${STORE_VERSION} are known`);
    if (version === STORE_VERSION) return;
    this.transaction(() => {
      for (const statements of UPGRADES.slice(version)) this.#db.exec(statements);
      this.#db.exec(`PRAGMA user_version = ${STORE_VERSION}`);
    });
  }
}

function open(folder: string): [lock: DatabaseSync, db: DatabaseSync] {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new DatabaseSync(join(folder, LOCK_FILE));
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const db = new DatabaseSync(join(folder, STORE_FILE));
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
      PRAGMA cache_size = -${CACHE_KIB};
      PRAGMA temp_store = MEMORY;
    `);
    return [lock, db];
  } catch (thrown) {
    lock?.close();
    throw storeError(thrown);
  }
}

/** https://www.sqlite.org/rescode.html */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

export function storeError(thrown: unknown): StoreError {
  const code = Number((thrown as { errcode?: unknown }).errcode ?? 0) & 0xff;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (code === BUSY) return new StoreError('store.in-use', message);
  if (code === CORRUPT || code === NOT_A_DATABASE) return new StoreError('store.damaged', message);
  return new StoreError('store.not-writable', message);
}
