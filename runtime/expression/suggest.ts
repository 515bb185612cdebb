/** At most so many characters may be wrong, missing or too many. */
const MISTAKES_MAX = 2;
/** Pairs of characters that are compared for all suggestions of one source together: some milliseconds of work. */
export const SUGGESTION_WORK_MAX = 1_000_000;

/** The name that was probably meant, as the `suggestion` of a problem; no param when none comes near. */
export const suggestion = (written: string, names: Iterable<string>): { suggestion?: string } =>
  new Guesses().suggestion(written, names);

/** The suggestions for one source. Past the limit there are none: many names must not make many mistakes slow to tell. */
export class Guesses {
  #work = SUGGESTION_WORK_MAX;

  suggestion(written: string, names: Iterable<string>): { suggestion?: string } {
    let best: string | null = null;
    let least = Math.min(MISTAKES_MAX, Math.floor(written.length / 3)) + 1;
    for (const name of names) {
      const near = Math.abs(written.length - name.length) < least;
      this.#work -= near ? written.length * name.length : 1;
      if (this.#work < 0) return {};
      const mistakes = near ? distance(written.toLowerCase(), name.toLowerCase()) : least;
      if (mistakes < least) {
        least = mistakes;
        best = name;
      }
    }
    return best === null ? {} : { suggestion: best };
  }
}

/** How many characters to put in, leave out, change or swap with their neighbour to make one word of the other. */
function distance(one: string, other: string): number {
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
