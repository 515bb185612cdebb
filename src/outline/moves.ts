import { plain } from '#src/ui/rank.ts';
import { nodeKey, type OutlineRow } from './row.ts';

/** What an arrow key and its like mean on a line. */
export type Move = { to: string } | { fold: string } | { unfold: string } | 'inside' | null;

export interface Lines {
  /** Those to be seen. */
  rows: readonly OutlineRow[];
  folded: ReadonlySet<string>;
  /** How many lines a page is. */
  page: number;
}

const to = (row: OutlineRow | undefined): Move => (row ? { to: row.key } : null);

/** What a key means; null when it means nothing here. */
export function moveFor(key: string, current: string | null, { rows, folded, page }: Lines): Move {
  const at = rows.findIndex((row) => row.key === current);
  const last = rows.length - 1;
  const within = (index: number) => to(rows[Math.min(Math.max(index, 0), last)]);
  if (at < 0) return ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key) ? to(rows[0]) : null;
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows[last]);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'ArrowRight':
      return forward(rows, at, folded);
    case 'ArrowLeft':
      return back(rows, at, folded);
    default:
      return null;
  }
}

/** Unfolds, goes inside, or goes to what is referred to. */
function forward(rows: readonly OutlineRow[], at: number, folded: ReadonlySet<string>): Move {
  const row = rows[at];
  if (!row) return null;
  if (row.hasChildren) return folded.has(row.key) ? { unfold: row.key } : to(rows[at + 1]);
  if (row.kind === 'problem') return 'inside';
  return row.to === undefined ? null : { to: nodeKey(row.to) };
}

/** Folds, or goes to the line around it. */
function back(rows: readonly OutlineRow[], at: number, folded: ReadonlySet<string>): Move {
  const row = rows[at];
  if (!row) return null;
  if (row.hasChildren && !folded.has(row.key)) return { fold: row.key };
  return to(rows.find(({ key }) => key === row.parent));
}

/**
 * The line whose words begin with what was typed, from the current one on and around the end; a single letter goes on
 * to the next.
 */
export function typedTo(
  rows: readonly OutlineRow[],
  current: string | null,
  typed: string,
  wordsOf: (row: OutlineRow) => string,
): string | undefined {
  const at = rows.findIndex((row) => row.key === current);
  const from = Math.max(at, 0) + (typed.length === 1 ? 1 : 0);
  const around = [...rows.slice(from), ...rows.slice(0, from)];
  return around.find((row) => plain(wordsOf(row)).startsWith(plain(typed)))?.key;
}

/** The next line with a problem, or the one before, around the end. */
export function problemFrom(
  rows: readonly OutlineRow[],
  current: string | null,
  step: 1 | -1,
): string | undefined {
  const at = rows.findIndex((row) => row.key === current);
  const split = step > 0 ? at + 1 : Math.max(at, 0);
  const around = [...rows.slice(split), ...rows.slice(0, split)];
  const isProblem = ({ kind }: OutlineRow) => kind === 'problem';
  return (step > 0 ? around.find(isProblem) : around.findLast(isProblem))?.key;
}
