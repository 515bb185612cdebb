import { get, remove, set, type Table } from './table.ts';

interface Entry<V> {
  readonly id: string;
  readonly before: V | undefined;
  now: V | undefined;
  changed: boolean;
  readonly older: Entry<V> | undefined;
}

/** More entries than this are found by a map. */
const SCANNED_MAX = 8;

/** A table being changed: most things are looked at and changed several times in one input, and written once. */
export class Book<V> {
  readonly #table: Table<V>;
  #newest: Entry<V> | undefined;
  #count = 0;
  #index: Map<string, Entry<V>> | undefined;

  constructor(table: Table<V>) {
    this.#table = table;
  }

  get(id: string): V | undefined {
    return this.#entry(id).now;
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
    entry.changed = true;
  }

  #entry(id: string): Entry<V> {
    if (this.#index) return this.#index.get(id) ?? this.#open(id);
    for (let entry = this.#newest; entry; entry = entry.older) if (entry.id === id) return entry;
    return this.#open(id);
  }

  #open(id: string): Entry<V> {
    const before = get(this.#table, id);
    const entry: Entry<V> = { id, before, now: before, changed: false, older: this.#newest };
    this.#newest = entry;
    this.#count++;
    if (this.#index) this.#index.set(id, entry);
    else if (this.#count > SCANNED_MAX) this.#index = indexOf(entry);
    return entry;
  }

  /** Tells what was changed since the book was opened, with what it was then. */
  eachChange(tell: (id: string, now: V | undefined, before: V | undefined) => void): void {
    for (let entry = this.#newest; entry; entry = entry.older)
      if (entry.changed) tell(entry.id, entry.now, entry.before);
  }

  close(): Table<V> {
    let table = this.#table;
    this.eachChange((id, now) => {
      table = now === undefined ? remove(table, id) : set(table, id, now);
    });
    return table;
  }
}

function indexOf<V>(newest: Entry<V>): Map<string, Entry<V>> {
  const index = new Map<string, Entry<V>>();
  for (let entry: Entry<V> | undefined = newest; entry; entry = entry.older) index.set(entry.id, entry);
  return index;
}
