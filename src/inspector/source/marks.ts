/** A piece of a source that is wrong, in characters; `to` is the first one after it. */
export interface Range {
  from: number;
  to: number;
}

/** A piece of a source as it is drawn behind the text. */
export interface Piece {
  text: string;
  wrong: boolean;
  /** Where it begins in the source. */
  at: number;
}

/** An empty place is marked by the character before it, so that there is something to see. */
function visible({ from, to }: Range, length: number): Range {
  const start = Math.max(0, Math.min(from, length));
  const end = Math.max(start, Math.min(to, length));
  return start === end ? { from: Math.max(0, start - 1), to: end } : { from: start, to: end };
}

/** Cuts a source into pieces that are wrong and pieces that are not; together they are the source. */
export function piecesOf(source: string, ranges: readonly Range[]): Piece[] {
  const sorted = ranges.map((range) => visible(range, source.length)).sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  const take = (to: number, wrong: boolean) => {
    if (to > at) pieces.push({ text: source.slice(at, to), wrong, at });
    at = Math.max(at, to);
  };
  for (const { from, to } of sorted) {
    take(from, false);
    take(to, true);
  }
  take(source.length, false);
  return pieces;
}
