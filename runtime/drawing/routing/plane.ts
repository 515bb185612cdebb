/** A box that edges keep out of. In px of the flow. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A straight piece of an edge, along one of the axes: a box without width or without height. */
export type Piece = Box;

/** How wide the cells are in which boxes are looked up. In px of the flow. */
const CELL = 256;
/** Cells in a row of the numbering. */
const ROW = 1 << 16;

interface Entry<T extends Box> {
  box: T;
  /** The last search that found it: a box lies in several cells and counts once. */
  seen: number;
}

/** Boxes by where they are, so that what is near is found without looking at all of them. */
export class Plane<T extends Box> {
  readonly #cells = new Map<number, Entry<T>[]>();
  #search = 0;

  add(box: T): void {
    const entry = { box, seen: 0 };
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there) there.push(entry);
      else this.#cells.set(cell, [entry]);
    }
  }

  /** What shares a cell with the area: more than what touches it, never less. */
  near(area: Box): T[] {
    this.#search += 1;
    const found: T[] = [];
    for (const cell of cellsOf(area)) {
      for (const entry of this.#cells.get(cell) ?? []) {
        if (entry.seen === this.#search) continue;
        entry.seen = this.#search;
        found.push(entry.box);
      }
    }
    return found;
  }
}

/** The numbers of the cells a box lies in. Far apart cells may share a number, which only costs time. */
function cellsOf({ left, right, top, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(x * ROW + y);
  return cells;
}
