import { get, remove, set, type Table } from './table.ts';

interface Entry<V> {
  readonly id: string;
  readonly before: V | undefined;
  now: V | undefined;
  changed: boolean;
}

/** More entries than this are found by a map. */
const SCANNED_MAX = 8;

/** A table being changed: most things are looked at and changed several times in one input, and written once. */
export class Book<V> {
  readonly #table: Table<V>;
  readonly #entries: Entry<V>[] = [];
  #index: Map<string, Entry<V>> | undefined;
  readonly #changed: string[] = [];

  constructor(table: Table<V>) {
    this.#table = table;
  }

  get(id: string): V | undefined {
    return this.#entry(id).now;
  }

  /** As it was when the book was opened. */
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
    entry.now = value;
    if (entry.changed) return;
    entry.changed = true;
    this.#changed.push(id);
  }

  #entry(id: string): Entry<V> {
    return this.#found(id) ?? this.#opened(id);
  }

  #found(id: string): Entry<V> | undefined {
    if (this.#index) return this.#index.get(id);
    const entries = this.#entries;
    for (let at = 0; at < entries.length; at++) if (entries[at]!.id === id) return entries[at];
    return undefined;
  }

  #opened(id: string): Entry<V> {
    const before = get(this.#table, id);
    const entry: Entry<V> = { id, before, now: before, changed: false };
    const count = this.#entries.push(entry);
    if (this.#index) this.#index.set(id, entry);
    else if (count > SCANNED_MAX) this.#index = new Map(this.#entries.map((one) => [one.id, one]));
    return entry;
  }

  /** What was changed since the book was opened, in the order of the first change. */
  changed(): readonly string[] {
    return this.#changed;
  }

  close(): Table<V> {
    let table = this.#table;
    for (const id of this.#changed) {
      const value = this.#entry(id).now;
      table = value === undefined ? remove(table, id) : set(table, id, value);
    }
    return table;
  }
}
