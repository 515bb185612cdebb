import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Limits } from '../../config/limits.ts';
import { PEOPLE_FILE } from '../../folder.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Bytes of chance in a token. */
const TOKEN_BYTES = 32;
/** Sessions at once; the longest silent end first. */
export const SESSIONS_MAX = 5_000;
/** Invitations at once that nobody has taken up. */
export const INVITATIONS_MAX = 1_000;

const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS invitations (hash TEXT PRIMARY KEY, agent TEXT NOT NULL, until INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sessions
    (hash TEXT PRIMARY KEY, since INTEGER NOT NULL, seen INTEGER NOT NULL, value TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS silent ON sessions (seen, hash);
`;

/**
 * Who can log in and who has: a small file of its own beside the host's, that only its owner may read. Tokens and ids of
 * sessions are kept as hashes, so that who reads it cannot log in with it.
 */
export class Book {
  readonly #file: DatabaseSync;
  readonly #limits: Limits;
  readonly #now: () => number;

  /** Without a folder it is forgotten when the host ends. */
  constructor(folder: string | undefined, limits: Limits, now: () => number = Date.now) {
    this.#file = new DatabaseSync(folder === undefined ? ':memory:' : ownFile(join(folder, PEOPLE_FILE)));
    this.#file.exec(TABLES);
    this.#limits = limits;
    this.#now = now;
  }

  close(): void {
    this.#file.close();
  }

  /** What the cookies of this host are signed with; made once. */
  signingKey(): string {
    const kept = this.#kept('signing-key');
    if (kept !== undefined) return kept;
    this.#keep('signing-key', token());
    return this.signingKey();
  }

  hasAdministratorToken(): boolean {
    return this.#kept('administrator') !== undefined;
  }

  /** Makes the administrator's token anew: the earlier one is good no more, and who is logged in with it is out. */
  newAdministratorToken(): string {
    const made = token();
    this.#keep('administrator', hashOf(made));
    this.#file.exec('DELETE FROM sessions');
    return made;
  }

  isAdministratorToken(given: string): boolean {
    const kept = this.#kept('administrator');
    return kept !== undefined && timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(kept));
  }

  /** A token that logs somebody in as an agent, once. Undefined: too many wait already. */
  invite(agent: string): string | undefined {
    const now = this.#now();
    this.#file.prepare('DELETE FROM invitations WHERE until <= ?').run(now);
    const { waiting } = this.#file.prepare('SELECT count(*) AS waiting FROM invitations').get() as {
      waiting: number;
    };
    if (waiting >= INVITATIONS_MAX) return undefined;
    const made = token();
    const until = now + this.#limits.invitationHours * HOUR;
    this.#file.prepare('INSERT INTO invitations VALUES (?, ?, ?)').run(hashOf(made), agent, until);
    return made;
  }

  /** The agent of an invitation, which is taken up with it. */
  takeUp(given: string): string | undefined {
    const taken = this.#file
      .prepare('DELETE FROM invitations WHERE hash = ? RETURNING agent, until')
      .get(hashOf(given)) as { agent: string; until: number } | undefined;
    return taken && taken.until > this.#now() ? taken.agent : undefined;
  }

  keepSession(id: string, value: object): void {
    const now = this.#now();
    this.#file
      .prepare(
        `INSERT INTO sessions VALUES (?1, ?2, ?2, ?3)
         ON CONFLICT (hash) DO UPDATE SET value = excluded.value, seen = excluded.seen`,
      )
      .run(hashOf(id), now, JSON.stringify(value));
    this.#file
      .prepare(
        'DELETE FROM sessions WHERE hash IN (SELECT hash FROM sessions ORDER BY seen DESC LIMIT -1 OFFSET ?)',
      )
      .run(SESSIONS_MAX);
  }

  /** What a session holds; undefined once it was idle or has lasted for too long. Whoever asks is not idle. */
  session(id: string): object | undefined {
    const found = this.#file
      .prepare('SELECT since, seen, value FROM sessions WHERE hash = ?')
      .get(hashOf(id)) as { since: number; seen: number; value: string } | undefined;
    if (!found) return undefined;
    const now = this.#now();
    const { sessionIdleMinutes, sessionHours } = this.#limits;
    if (now - found.seen >= sessionIdleMinutes * MINUTE || now - found.since >= sessionHours * HOUR) {
      this.endSession(id);
      return undefined;
    }
    // Not at every request: the disk has other things to do.
    if (now - found.seen >= MINUTE)
      this.#file.prepare('UPDATE sessions SET seen = ? WHERE hash = ?').run(now, hashOf(id));
    return JSON.parse(found.value);
  }

  endSession(id: string): void {
    this.#file.prepare('DELETE FROM sessions WHERE hash = ?').run(hashOf(id));
  }

  #kept(name: string): string | undefined {
    const row = this.#file.prepare('SELECT value FROM kept WHERE name = ?').get(name) as
      | { value: string }
      | undefined;
    return row?.value;
  }

  #keep(name: string, value: string): void {
    this.#file.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)').run(name, value);
  }
}

const token = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

const hashOf = (given: string): string => createHash('sha256').update(given).digest('hex');

/** A file that only its owner may read, also when it is made just now. */
function ownFile(path: string): string {
  closeSync(openSync(path, 'a', 0o600));
  return path;
}
