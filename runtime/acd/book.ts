import { type Change, find, hashOf, type Table, written } from './table.ts';

interface Entry<V> extends Change<V> {
  readonly before: V | undefined;
  changed: boolean;
  readonly older: Entry<V> | undefined;
}

/** More entries than this are found by a map. */
const SCANNED_MAX = 8;

/** A table being changed: most things are looked at and changed several times, and written once, all together. */
export class Book<V> {
  readonly #table: Table<V>;
  #newest: Entry<V> | undefined;
  #count = 0;
  #index: Map<string, Entry<V>> | undefined;

  constructor(table: Table<V>) {
    this.#table = table;
  }

  get(id: string): V | undefined {
    return this.#entry(id).value;
  }

  /** What it was when the book was opened. */
  before(id: string): V | undefined {
    return this.#entry(id).before;
  }

  set(id: string, value: V): V {
    this.#change(id, value);
    return value;
  }

  remove(id: string): void {
    this.#change(id, undefined);
  }

  #change(id: string, value: V | undefined): void {
    const entry = this.#entry(id);
    entry.value = value;
    entry.changed = true;
  }

  #entry(id: string): Entry<V> {
    if (this.#index) return this.#index.get(id) ?? this.#open(id);
    for (let entry = this.#newest; entry; entry = entry.older) if (entry.key === id) return entry;
    return this.#open(id);
  }

  #open(id: string): Entry<V> {
    const hash = hashOf(id);
    const before = find(this.#table, id, hash);
    const older = this.#newest;
    const entry: Entry<V> = { key: id, hash, value: before, next: undefined, before, changed: false, older };
    this.#newest = entry;
    this.#count++;
    if (this.#index) this.#index.set(id, entry);
    else if (this.#count > SCANNED_MAX) this.#index = indexOf(entry);
    return entry;
  }

  /** The table with all that was changed. Nothing is changed after that. */
  close(): Table<V> {
    let chain: Change<V> | undefined;
    for (let entry = this.#newest; entry; entry = entry.older)
      if (entry.changed && entry.value !== entry.before) {
        entry.next = chain;
        chain = entry;
      }
    return written(this.#table, chain);
  }
}

function indexOf<V>(newest: Entry<V>): Map<string, Entry<V>> {
  const index = new Map<string, Entry<V>>();
  for (let entry: Entry<V> | undefined = newest; entry; entry = entry.older) index.set(entry.key, entry);
  return index;
}
