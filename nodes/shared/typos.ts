/**
 * How many typing mistakes are between two words: letters left out, put in, mistaken or swapped with their neighbour
 * (optimal string alignment). More than `max` are not counted on: the answer is then some number above it. Letters are
 * UTF-16 units.
 */
export function typosBetween(one: string, other: string, max: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++)
      current.push(typosAt(one, other, row, column, { before, last, current }));
    if (Math.min(...current) > max) return max + 1;
    before = last;
    last = current;
  }
  return last[other.length] ?? max + 1;
}

/** The rows of the table that a cell is worked out from: two above, one above, its own so far. */
interface Rows {
  before: readonly number[];
  last: readonly number[];
  current: readonly number[];
}

function typosAt(one: string, other: string, row: number, column: number, rows: Rows): number {
  const same = one[row - 1] === other[column - 1];
  const at = (cells: readonly number[], index: number) => cells[index] ?? Number.POSITIVE_INFINITY;
  const swapped =
    row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return Math.min(
    at(rows.last, column) + 1,
    at(rows.current, column - 1) + 1,
    at(rows.last, column - 1) + (same ? 0 : 1),
    swapped ? at(rows.before, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
