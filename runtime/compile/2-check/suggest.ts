/** How many typing errors apart a suggestion may be. */
const DISTANCE_MAX = 3;
const LENGTH_MAX = 64;
/** Past this many names none is looked at: a large workspace must not make every mistake slow. */
const NAMES_MAX = 500;

/** The name most like a mistyped one, as a param; no param when none is close. The first of equals wins. */
export function suggestion(
  wrong: string,
  names: readonly string[],
): { suggestion?: never } | { suggestion: string } {
  if (wrong.length > LENGTH_MAX || names.length > NAMES_MAX) return {};
  let best: string | undefined;
  let least = Math.min(DISTANCE_MAX, Math.ceil(wrong.length / 2)) + 1;
  for (const name of names) {
    const distance = distanceBetween(wrong.toLowerCase(), name.toLowerCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best === undefined ? {} : { suggestion: best };
}

/** Letters to add, remove or replace to turn one word into the other; `limit` when it is that or more. */
function distanceBetween(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const line = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? limit;
}
