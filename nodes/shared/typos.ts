/**
 * How many typing mistakes are between two words: letters left out, put in, mistaken or swapped with their neighbour
 * (optimal string alignment). More than `max` are not counted on: the answer is then some number above it. Letters are
 * UTF-16 units.
 */
export function typosBetween(one: string, other: string, max: number): number {
  if (one === other) return 0;
  if (max <= 0 || Math.abs(one.length - other.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, row, before, last);
    if (Math.min(...current) > max) return max + 1;
    before = last;
    last = current;
  }
  return last[other.length] ?? max + 1;
}

/** The mistakes between the first `row` letters of the one and each beginning of the other. */
function nextRow(
  one: string,
  other: string,
  row: number,
  before: readonly number[],
  last: readonly number[],
): number[] {
  const current = [row];
  const letter = one[row - 1];
  for (let column = 1; column <= other.length; column++) {
    const put = Math.min(last[column] as number, current[column - 1] as number) + 1;
    const kept = (last[column - 1] as number) + (letter === other[column - 1] ? 0 : 1);
    const swaps = row > 1 && letter === other[column - 2] && one[row - 2] === other[column - 1];
    const least = put < kept ? put : kept;
    current.push(swaps ? Math.min(least, (before[column - 2] as number) + 1) : least);
  }
  return current;
}
