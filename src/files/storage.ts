import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { NumberedText } from './changes.ts';
import type { Stored } from './stored.ts';

const NAME = 'routewright';
const VERSION = 2;

interface Schema extends DBSchema {
  /** One project per place: the id of the workspace that the studio was served with. */
  projects: { key: string; value: unknown };
  /** The history of each project: its changes as text, by place and number. */
  changes: { key: [place: string, number: number]; value: unknown };
  /** What was put aside: a project that could not be read, or one that another took the place of. */
  aside: { key: string; value: unknown };
}

/** A project with the changes of its history in order, as they were stored. */
export interface Kept {
  record: unknown;
  changes: readonly unknown[];
}

/** Where projects are kept in this browser. */
export interface Storage {
  read(place: string): Promise<unknown>;
  readWithChanges(place: string): Promise<Kept>;
  /**
   * Saves, with what is new of the history, unless the project there is no longer of revision `after`: then another
   * tab has saved, nothing is written and the answer is false.
   */
  save(place: string, record: Stored, after: number, changes?: readonly NumberedText[]): Promise<boolean>;
  /** Keeps something under another key, where nothing overwrites it; answers the key. */
  putAside(place: string, value: unknown): Promise<string>;
  readAside(key: string): Promise<unknown>;
  clear(place: string): Promise<void>;
  close(): void;
}

type Database = IDBPDatabase<Schema>;

/** Opens the browser's storage. Rejects where there is none, as in some private windows. */
export async function openStorage(name = NAME): Promise<Storage> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(made, before) {
      if (before < 1) {
        made.createObjectStore('projects');
        made.createObjectStore('aside');
      }
      made.createObjectStore('changes');
    },
    // Another tab wants a newer format: let it, rather than block it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return {
    read: (place) => database.get('projects', place),
    readWithChanges: (place) => readWithChanges(database, place),
    save: (place, record, after, changes = []) => save(database, place, record, after, changes),
    putAside: (place, value) => putAside(database, place, value),
    readAside: (key) => database.get('aside', key),
    clear: (place) => clear(database, place),
    close: () => database.close(),
  };
}

/** The keys of a place's changes, from one number up to another; without them, all. */
const changesOf = (place: string, from?: number, before?: number): IDBKeyRange =>
  // Among keys, a list comes after every number, and what is missing before.
  IDBKeyRange.bound(from === undefined ? [place] : [place, from], [place, before ?? []], false, true);

async function readWithChanges(database: Database, place: string): Promise<Kept> {
  const transaction = database.transaction(['projects', 'changes']);
  const [record, found] = await Promise.all([
    transaction.objectStore('projects').get(place),
    transaction.objectStore('changes').getAll(changesOf(place)),
  ]);
  return { record, changes: found };
}

/** Looks and writes in one transaction, so that no other tab comes in between, and history and project fit. */
async function save(
  database: Database,
  place: string,
  record: Stored,
  after: number,
  put: readonly NumberedText[],
): Promise<boolean> {
  const transaction = database.transaction(['projects', 'changes'], 'readwrite');
  const projects = transaction.objectStore('projects');
  const changes = transaction.objectStore('changes');
  const isOurs = revisionOf(await projects.get(place)) === after;
  if (isOurs) {
    const { first, end } = record.changes ?? { first: 0, end: 0 };
    await Promise.all([
      projects.put(record, place),
      changes.delete(changesOf(place, undefined, first)),
      changes.delete(changesOf(place, end)),
      ...put.map(([number, text]) => changes.put(text, [place, number])),
    ]);
  }
  await transaction.done;
  return isOurs;
}

async function clear(database: Database, place: string): Promise<void> {
  const transaction = database.transaction(['projects', 'changes'], 'readwrite');
  await transaction.objectStore('projects').delete(place);
  await transaction.objectStore('changes').delete(changesOf(place));
  await transaction.done;
}

async function putAside(database: Database, place: string, value: unknown): Promise<string> {
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
