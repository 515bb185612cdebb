import { overlaps, type Span } from './span.ts';

/** Spaces of all widths and dashes of all lengths, for between brackets in a pattern. */
export const SPACES = ' \\t\\u00a0\\u2007\\u2009\\u202f';
export const DASHES = '\\-\\u2010-\\u2015';

/** How many separators may stand between two groups of one number. */
const GAP_MAX = 3;

/** Groups of digits in a row, such as 06 12 34 56 78: those of a run from one up to, not with, another. */
export interface Row {
  readonly run: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** The groups of digits of a text, in runs that nothing but a few separators holds together. */
export function runsOf(text: string, separators: RegExp): Span[][] {
  const runs: Span[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
    const group = { from: index, to: index + digits.length };
    const joins = index - end <= GAP_MAX && separators.test(text.slice(end, index));
    if (joins) runs.at(-1)?.push(group);
    else runs.push([group]);
    end = group.to;
  }
  return runs;
}

/** The rows that begin at one group and have so many digits in so many groups, the longest first. */
export function rowsAt(
  text: string,
  run: readonly Span[],
  start: number,
  size: { min: number; max: number; groups: number; taken: readonly Span[] },
): Row[] {
  const rows: Row[] = [];
  let digits = '';
  for (let end = start; end < Math.min(run.length, start + size.groups); end += 1) {
    const group = run[end];
    if (!group || digits.length + group.to - group.from > size.max || overlaps(size.taken, group)) break;
    digits += text.slice(group.from, group.to);
    if (digits.length >= size.min) rows.push({ run, start, end: end + 1, digits });
  }
  return rows.reverse();
}

export const groupsOf = ({ run, start, end }: Row): Span[] => run.slice(start, end);

export const spanOf = ({ run, start, end }: Row): Span => ({
  from: run[start]?.from ?? 0,
  to: run[end - 1]?.to ?? 0,
});

/** What stands between the groups. */
export const gapsOf = (text: string, { run, start, end }: Row): string[] =>
  run.slice(start + 1, end).map(({ from }, index) => text.slice(run[start + index]?.to ?? from, from));
