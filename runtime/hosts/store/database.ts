import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { STORE_VERSION, UPGRADES } from './schema.ts';

export const STORE_FILE = 'routewright.db';

/** Pages of 4 KiB that the log of changes may have before it goes into the file: fewer cost a third of the speed. */
const CHECKPOINT_PAGES = 4_000;
const CACHE_KIB = 32_000;

/** Why a store cannot be used; the code is one of the host's. */
export class StoreError extends Error {
  readonly code: 'store.in-use' | 'store.newer' | 'store.damaged' | 'store.not-writable';
  constructor(code: StoreError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The file of one host. Every commit is on the disk when it returns (`synchronous = FULL`): less would lose the last ones with
 * the power. Only one process may have it.
 */
export class Database {
  readonly folder: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(folder: string) {
    this.folder = folder;
    this.#db = open(folder);
    this.#upgrade();
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

  /** A copy, taken while it is used. */
  async backUp(folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await backup(this.#db, join(folder, STORE_FILE));
  }

  close(): void {
    this.#db.close();
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

function open(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const db = new DatabaseSync(join(folder, STORE_FILE));
    db.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
      PRAGMA cache_size = -${CACHE_KIB};
      PRAGMA temp_store = MEMORY;
    `);
    return db;
  } catch (thrown) {
    throw storeError(thrown);
  }
}

/** https://www.sqlite.org/rescode.html */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

function storeError(thrown: unknown): unknown {
  const code = Number((thrown as { errcode?: unknown }).errcode ?? 0) & 0xff;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (code === BUSY) return new StoreError('store.in-use', message);
  if (code === CORRUPT || code === NOT_A_DATABASE) return new StoreError('store.damaged', message);
  return new StoreError('store.not-writable', message);
}
