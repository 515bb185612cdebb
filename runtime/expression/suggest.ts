/** At most so many characters may be wrong, missing or too many. */
const MISTAKES_MAX = 2;

/** The name that was probably meant, as the `suggestion` of a problem; no param when none comes near. */
export function suggestion(written: string, names: Iterable<string>): { suggestion?: string } {
  let best: string | null = null;
  let least = Math.min(MISTAKES_MAX, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    const mistakes = distance(written.toLowerCase(), name.toLowerCase());
    if (mistakes < least) {
      least = mistakes;
      best = name;
    }
  }
  return best === null ? {} : { suggestion: best };
}

/** How many characters to put in, leave out, change or swap with their neighbour to make one word of the other. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MISTAKES_MAX) return MISTAKES_MAX + 1;
  let previous: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const change = above[j]! + (one[i] === other[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      const swap = swapped ? previous[j - 1]! + 1 : change;
      row.push(Math.min(change, swap, above[j + 1]! + 1, row[j]! + 1));
    }
    previous = above;
    above = row;
  }
  return above[other.length]!;
}
