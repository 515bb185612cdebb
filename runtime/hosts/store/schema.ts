/** The statements that bring a store from one version to the next: what is here stays as it is, and is added to. */
export const UPGRADES: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE contact (
    num INTEGER PRIMARY KEY, script TEXT NOT NULL, revision TEXT NOT NULL, step TEXT, open INTEGER NOT NULL,
    since INTEGER NOT NULL, changed INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE INDEX contact_at ON contact (script, step) WHERE open = 1;
  CREATE TABLE conversation (key TEXT PRIMARY KEY, contact INTEGER NOT NULL, open INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE seen (name BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE timer (due INTEGER, contact INTEGER, timer TEXT, PRIMARY KEY (due, contact, timer)) WITHOUT ROWID;
  CREATE INDEX timer_of ON timer (contact, timer);
  CREATE TABLE event (seq INTEGER PRIMARY KEY, contact INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE INDEX event_of ON event (contact);
  CREATE TABLE outbox (
    key TEXT PRIMARY KEY, seq INTEGER NOT NULL, contact TEXT NOT NULL, state INTEGER NOT NULL, attempt INTEGER NOT NULL,
    due INTEGER NOT NULL, since INTEGER NOT NULL, why TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE kept (customer TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE removed (point TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE tally (
    day TEXT, script TEXT, name TEXT, count INTEGER NOT NULL, ms INTEGER NOT NULL,
    PRIMARY KEY (day, script, name)) WITHOUT ROWID;
  CREATE TABLE script (
    script TEXT, revision TEXT, published INTEGER NOT NULL, by TEXT NOT NULL, share INTEGER NOT NULL,
    calls TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (script, revision));
  CREATE TABLE workspace (version INTEGER PRIMARY KEY, at INTEGER NOT NULL, by TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE acd (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE TABLE acd_input (seq INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, by TEXT NOT NULL, what TEXT NOT NULL, of TEXT NOT NULL,
    detail TEXT NOT NULL);
  `,
  // What leaves is found by its number alone: an index of keys cost two pages an event.
  `
  ALTER TABLE outbox RENAME TO outbox_1;
  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY, key TEXT NOT NULL, contact TEXT NOT NULL, state INTEGER NOT NULL, attempt INTEGER NOT NULL,
    due INTEGER NOT NULL, since INTEGER NOT NULL, why TEXT NOT NULL, body TEXT NOT NULL);
  INSERT INTO outbox SELECT seq, key, contact, state, attempt, due, since, why, body FROM outbox_1;
  DROP TABLE outbox_1;
  `,
];

/** The version of the stores that are written. An older one is upgraded when it is opened; a newer one is refused. */
export const STORE_VERSION = UPGRADES.length;
