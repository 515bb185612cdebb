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

const OPEN = '{{';
const CLOSE = '}}';
const QUOTED = /["']/;
const RAW = /(?:^|\W)[rR]$/;

/** Cuts a text at its `{{ }}`; `\{{` stands for the braces themselves. Never throws. */
export function scan(source: string): Scanned {
  const scanned: Scanned = { texts: [''], holes: [], problems: [] };
  let at = 0;
  if (source.length > TEXT_MAX) {
    const whole = { from: 0, to: source.length };
    return { ...scanned, problems: [problemAt('expression.too-long', whole, { max: TEXT_MAX })] };
  }
  while (at < source.length) at = step(source, at, scanned);
  return scanned;
}

/** Takes the text up to the next braces, and what they hold; returns where to go on. */
function step(source: string, at: number, { texts, holes, problems }: Scanned): number {
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
  const to = endOfHole(source, from);
  if (to < 0) {
    problems.push(problemAt('expression.not-closed', { from: open, to: from }, { opened: OPEN }));
    return source.length;
  }
  holes.push({ from, to });
  texts.push('');
  return to + CLOSE.length;
}

/**
 * Where the braces close: those within quotes, and those of a map, are passed over; -1 when they do not. Others cannot
 * open before that: no map is the key of a map.
 */
function endOfHole(source: string, from: number): number {
  let open = 0;
  for (let at = from; at < source.length; at++) {
    const character = source[at]!;
    if (QUOTED.test(character)) {
      const to = textAt(source, opens(source, at))?.to ?? -1;
      if (to < 0) return source.indexOf(CLOSE, from);
      at = to - 1;
    } else if (open === 0 && source.startsWith(CLOSE, at)) return at;
    else if (source.startsWith(OPEN, at)) return -1;
    else if (character === '{') open++;
    else if (character === '}' && open > 0) open--;
  }
  return open > 0 ? source.indexOf(CLOSE, from) : -1;
}

/** Where the text begins whose quote stands at `at`: before it may be a letter that says how it is read. */
const opens = (source: string, at: number): number =>
  RAW.test(source.slice(Math.max(0, at - 2), at)) ? at - 1 : at;
