import type { Problem } from '../../model/problem.ts';
import { TEXT_MAX } from '../../model/text.ts';
import { problemAt, type Span } from '../codes.ts';
import { textAt } from '../lex/text.ts';

/** A text cut up: `texts[0]`, `holes[0]`, `texts[1]`, `holes[1]` … and one text more than holes. */
export interface Scanned {
  texts: string[];
  /** The expressions, without their braces. */
  holes: Span[];
  problems: Problem[];
}

/** So many holes may be looked through in vain; those after them end at the first braces that close. */
export const LOST_MAX = 10;

const OPEN = '{{';
const CLOSE = '}}';
/** What tells where a hole ends: braces, and texts, which may hold some. */
const SIGN = /\{\{|\}\}|[{}]|(?:(?<!\w)[rR])?["']/g;

/** Cuts a text at its `{{ }}`; `\{{` stands for the braces themselves. Never throws. */
export function scan(source: string): Scanned {
  const scanned = { texts: [''], holes: [], problems: [], lost: 0 };
  let at = 0;
  if (source.length > TEXT_MAX) {
    const whole = { from: 0, to: source.length };
    return { ...scanned, problems: [problemAt('expression.too-long', whole, { max: TEXT_MAX })] };
  }
  while (at < source.length) at = step(source, at, scanned);
  return scanned;
}

/** Takes the text up to the next braces, and what they hold; returns where to go on. */
function step(source: string, at: number, scanned: Scanned & { lost: number }): number {
  const { texts, holes, problems } = scanned;
  const open = source.indexOf(OPEN, at);
  const last = texts.length - 1;
  if (open < 0) {
    texts[last] += source.slice(at);
    return source.length;
  }
  if (source[open - 1] === '\\') {
    texts[last] += source.slice(at, open - 1) + OPEN;
    return open + OPEN.length;
  }
  texts[last] += source.slice(at, open);
  const from = open + OPEN.length;
  let to = scanned.lost < LOST_MAX ? endOfHole(source, from) : null;
  if (to === null) {
    scanned.lost++;
    to = source.indexOf(CLOSE, from);
  }
  if (to < 0) {
    problems.push(problemAt('expression.not-closed', { from: open, to: from }, { opened: OPEN }));
    return source.length;
  }
  holes.push({ from, to });
  texts.push('');
  return to + CLOSE.length;
}

/**
 * Where the braces close, but for those in texts and those of a map; -1 when they do not, or when others open before
 * that: no map is the key of a map. Null when a text or a map does not close.
 */
function endOfHole(source: string, from: number): number | null {
  let open = 0;
  SIGN.lastIndex = from;
  for (let found = SIGN.exec(source); found; found = SIGN.exec(source)) {
    const { 0: sign, index } = found;
    if (sign === CLOSE && open === 0) return index;
    if (sign === OPEN) return -1;
    if (sign === '{') open++;
    else if (sign.startsWith('}')) {
      open = Math.max(0, open - 1);
      SIGN.lastIndex = index + 1;
    } else {
      const { to } = textAt(source, index)!;
      if (to < 0) return null;
      SIGN.lastIndex = to;
    }
  }
  return open > 0 ? null : -1;
}
