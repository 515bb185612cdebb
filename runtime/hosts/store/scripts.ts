import type { AuditEntry } from '../contract/views.ts';
import type { Database } from './database.ts';

/** A revision of a script as it was published, with the revisions of the scripts it calls. */
export interface KeptScript {
  script: string;
  revision: string;
  published: number;
  by: string;
  share: number;
  calls: Readonly<Record<string, string>>;
}

/** Scripts and workspaces that were published, and who did what. */
export class Scripts {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  all(): KeptScript[] {
    return this.#db
      .sql('SELECT script, revision, published, by, share, calls FROM script ORDER BY published, rowid')
      .all()
      .map((row) => ({
        script: String(row['script']),
        revision: String(row['revision']),
        published: Number(row['published']),
        by: String(row['by']),
        share: Number(row['share']),
        calls: JSON.parse(String(row['calls'])) as Record<string, string>,
      }));
  }
  text(script: string, revision: string): string | undefined {
    const row = this.#db
      .sql('SELECT body FROM script WHERE script = ? AND revision = ?')
      .get(script, revision);
    return row && String(row['body']);
  }
  put({ script, revision, published, by, share, calls }: KeptScript, body: string): void {
    this.#db
      .sql(
        `INSERT INTO script (script, revision, published, by, share, calls, body) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (script, revision) DO UPDATE SET published = excluded.published, by = excluded.by,
           calls = excluded.calls`,
      )
      .run(script, revision, published, by, share, JSON.stringify(calls), body);
  }
  setShare(script: string, revision: string, share: number): void {
    this.#db
      .sql('UPDATE script SET share = ? WHERE script = ? AND revision = ?')
      .run(share, script, revision);
  }

  /** The workspace that counts, or that counted at an instant; 0: none. */
  workspaceVersion(at = Number.MAX_SAFE_INTEGER): number {
    return this.#db.number('SELECT max(version) FROM workspace WHERE at <= ?', at);
  }
  workspaceText(version: number): string | undefined {
    const row = this.#db.sql('SELECT body FROM workspace WHERE version = ?').get(version);
    return row && String(row['body']);
  }
  putWorkspace(at: number, by: string, body: string): void {
    this.#db.sql('INSERT INTO workspace (at, by, body) VALUES (?, ?, ?)').run(at, by, body);
  }

  note(at: number, { by, what, of, detail }: Omit<AuditEntry, 'seq' | 'at'>): void {
    this.#db
      .sql('INSERT INTO audit (at, by, what, of, detail) VALUES (?, ?, ?, ?, ?)')
      .run(at, by, what, of, detail);
  }
  notes(before: number, limit: number): AuditEntry[] {
    return this.#db
      .sql('SELECT seq, at, by, what, of, detail FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?')
      .all(before, limit)
      .map((row) => ({
        seq: Number(row['seq']),
        at: Number(row['at']),
        by: String(row['by']),
        what: String(row['what']),
        of: String(row['of']),
        detail: String(row['detail']),
      }));
  }
}
