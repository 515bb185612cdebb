import { type Change, find, hashOf, type Table, written } from './table.ts';

interface Entry<V> extends Change<V> {
  readonly before: V | undefined;
  changed: boolean;
  readonly older: Entry<V> | undefined;
  /** The next in the same slot. */
  beside: Entry<V> | undefined;
}

type Slots<V> = (Entry<V> | undefined)[];

/** More entries than this are found by their hashes. */
const SCANNED_MAX = 8;

/** A table being changed: most things are looked at and changed several times, and written once, all together. */
export class Book<V> {
  readonly #table: Table<V>;
  #newest: Entry<V> | undefined;
  /** What was asked for last is mostly asked for again. */
  #latest: Entry<V> | undefined;
  #count = 0;
  #slots: Slots<V> | undefined;

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
    this.#latest = this.#slots ? this.#found(id, this.#slots) : this.#scanned(id);
    return this.#latest;
  }

  #scanned(id: string): Entry<V> {
    for (let entry = this.#newest; entry; entry = entry.older) if (entry.key === id) return entry;
    return this.#open(id, hashOf(id));
  }

  #found(id: string, slots: Slots<V>): Entry<V> {
    const hash = hashOf(id);
    for (let entry = slots[slotOf(hash, slots)]; entry; entry = entry.beside)
      if (entry.hash === hash && entry.key === id) return entry;
    return this.#open(id, hash);
  }

  #open(id: string, hash: number): Entry<V> {
    const before = find(this.#table, id, hash);
    const entry: Entry<V> = {
      key: id,
      hash,
      value: before,
      next: undefined,
      before,
      changed: false,
      older: this.#newest,
      beside: undefined,
    };
    this.#newest = entry;
    this.#count++;
    if (this.#count > (this.#slots?.length ?? SCANNED_MAX)) this.#slots = slotted(entry, 4 * this.#count);
    else if (this.#slots) put(entry, this.#slots);
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

/** With the digits of the hash by which ids differ that were counted up. */
const slotOf = (hash: number, { length }: readonly unknown[]): number =>
  (hash ^ (hash >>> 12)) & (length - 1);

function put<V>(entry: Entry<V>, slots: Slots<V>): void {
  const at = slotOf(entry.hash, slots);
  entry.beside = slots[at];
  slots[at] = entry;
}

/** All entries by their hashes, with room for as many as asked. */
function slotted<V>(newest: Entry<V>, room: number): Slots<V> {
  let size = 1;
  while (size < room) size *= 2;
  const slots: Slots<V> = new Array(size).fill(undefined);
  for (let entry: Entry<V> | undefined = newest; entry; entry = entry.older) put(entry, slots);
  return slots;
}
