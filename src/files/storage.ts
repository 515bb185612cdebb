import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Stored } from './stored.ts';

const NAME = 'routewright';
const VERSION = 1;

interface Schema extends DBSchema {
  /** One project per place: the id of the workspace that the studio was served with. */
  projects: { key: string; value: unknown };
  /** What was put aside: a project that could not be read, or one that another took the place of. */
  aside: { key: string; value: unknown };
}

/** Where projects are kept in this browser. */
export interface Storage {
  read(place: string): Promise<unknown>;
  /**
   * Saves, unless the project there is no longer of revision `after`: then another tab has saved, nothing is
   * written and the answer is false.
   */
  save(place: string, record: Stored, after: number): Promise<boolean>;
  /** Keeps something under another key, where nothing overwrites it; answers the key. */
  putAside(place: string, value: unknown): Promise<string>;
  readAside(key: string): Promise<unknown>;
  clear(place: string): Promise<void>;
  close(): void;
}

/** Opens the browser's storage. Rejects where there is none, as in some private windows. */
export async function openStorage(name = NAME): Promise<Storage> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(made) {
      made.createObjectStore('projects');
      made.createObjectStore('aside');
    },
    // Another tab wants a newer format: let it, rather than block it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return {
    read: (place) => database.get('projects', place),
    save: (place, record, after) => save(database, place, record, after),
    putAside: (place, value) => putAside(database, place, value),
    readAside: (key) => database.get('aside', key),
    clear: (place) => database.delete('projects', place),
    close: () => database.close(),
  };
}

/** Looks and writes in one transaction, so that no other tab comes in between. */
async function save(
  database: IDBPDatabase<Schema>,
  place: string,
  record: Stored,
  after: number,
): Promise<boolean> {
  const transaction = database.transaction('projects', 'readwrite');
  const isOurs = revisionOf(await transaction.store.get(place)) === after;
  if (isOurs) await transaction.store.put(record, place);
  await transaction.done;
  return isOurs;
}

async function putAside(database: IDBPDatabase<Schema>, place: string, value: unknown): Promise<string> {
  const transaction = database.transaction('aside', 'readwrite');
  const key = `${place} ${(await transaction.store.count()) + 1}`;
  await transaction.store.put(value, key);
  await transaction.done;
  return key;
}

/** The revision of whatever is stored; 0 where there is nothing, or nothing of ours. */
export function revisionOf(value: unknown): number {
  const revision = typeof value === 'object' && value !== null && 'revision' in value ? value.revision : 0;
  return typeof revision === 'number' ? revision : 0;
}
