import { get, remove, set, type Table } from './table.ts';

/** A table being changed: most things are looked at and changed several times in one input, and written once. */
export class Book<V> {
  readonly #table: Table<V>;
  readonly #now = new Map<string, V | undefined>();
  readonly #changed: string[] = [];

  constructor(table: Table<V>) {
    this.#table = table;
  }

  get(id: string): V | undefined {
    const known = this.#now.get(id);
    if (known !== undefined || this.#now.has(id)) return known;
    const found = get(this.#table, id);
    this.#now.set(id, found);
    return found;
  }

  /** As it was when the book was opened. */
  before(id: string): V | undefined {
    return get(this.#table, id);
  }

  set(id: string, value: V): V {
    this.#change(id, value);
    return value;
  }

  remove(id: string): void {
    this.#change(id, undefined);
  }

  #change(id: string, value: V | undefined): void {
    if (!this.#changed.includes(id)) this.#changed.push(id);
    this.#now.set(id, value);
  }

  /** What was changed since the book was opened. */
  changed(): readonly string[] {
    return this.#changed;
  }

  close(): Table<V> {
    let table = this.#table;
    for (const id of this.#changed) {
      const value = this.#now.get(id);
      table = value === undefined ? remove(table, id) : set(table, id, value);
    }
    return table;
  }
}
