import type { Mark } from '#src/editor/assistant.ts';

/** A piece of a source as it is drawn behind the text. */
export interface Piece {
  text: string;
  /** How it is marked; null when it is fine. */
  marked: Mark['severity'] | null;
  /** Where it begins in the source. */
  at: number;
}

/** An empty place is marked by the character before it, so that there is something to see. */
function visible({ from, to, severity }: Mark, length: number): Mark {
  const start = Math.max(0, Math.min(from, length));
  const end = Math.max(start, Math.min(to, length));
  return { from: start === end ? Math.max(0, start - 1) : start, to: end, severity };
}

/** Cuts a source into pieces that are marked and pieces that are not; together they are the source. */
export function piecesOf(source: string, marks: readonly Mark[]): Piece[] {
  const sorted = marks.map((mark) => visible(mark, source.length)).sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  const take = (to: number, marked: Piece['marked']) => {
    if (to > at) pieces.push({ text: source.slice(at, to), marked, at });
    at = Math.max(at, to);
  };
  for (const { from, to, severity } of sorted) {
    take(from, null);
    take(to, severity);
  }
  take(source.length, null);
  return pieces;
}
