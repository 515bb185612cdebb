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
  /** What was asked for last is mostly asked for again. */
  #latest: Entry<V> | undefined;
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

  /** What may be changed in place: nobody else has it, since it was made after the book was opened. */
  own(id: string, copy: (value: V) => V): V | undefined {
    const entry = this.#entry(id);
    if (entry.value === undefined || entry.value !== entry.before) return entry.value;
    entry.value = copy(entry.value);
    entry.changed = true;
    return entry.value;
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
    const latest = this.#latest;
    if (latest !== undefined && latest.key === id) return latest;
    const entry = this.#index ? this.#index.get(id) : this.#scan(id);
    this.#latest = entry ?? this.#open(id);
    return this.#latest;
  }

  #scan(id: string): Entry<V> | undefined {
    let entry = this.#newest;
    while (entry && entry.key !== id) entry = entry.older;
    return entry;
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
