import type { Problem } from '../../model/problem.ts';
import { problemAt, type Span } from '../codes.ts';
import { endOfText } from '../lex/text.ts';
import { TEMPLATE_MAX } from '../limits.ts';

/** An expression in a text, without its braces. */
export interface Hole extends Span {
  readonly source: string;
}

/** A text cut up: `texts[0]`, `holes[0]`, `texts[1]`, `holes[1]` … and one text more than holes. */
export interface Scanned {
  texts: string[];
  holes: Hole[];
  problems: Problem[];
}

const OPEN = '{{';
const CLOSE = '}}';

/** Cuts a text at its `{{ }}`; `\{{` stands for the braces themselves. Never throws. */
export function scan(source: string): Scanned {
  if (source.length > TEMPLATE_MAX) {
    const whole = { from: 0, to: source.length };
    return {
      texts: [''],
      holes: [],
      problems: [problemAt('expression.too-long', whole, { max: TEMPLATE_MAX })],
    };
  }
  const scanned: Scanned = { texts: [''], holes: [], problems: [] };
  let at = 0;
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
  if (source[open - 1] === '\\' && open > at) {
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
  holes.push({ source: source.slice(from, to), from, to });
  texts.push('');
  return to + CLOSE.length;
}

/**
 * Where the braces close; -1 when they do not. Those within quotes and those in pairs are passed over, unless that
 * leaves nothing to close with.
 */
function endOfHole(source: string, from: number): number {
  let braces = 0;
  for (let i = from; i < source.length; i++) {
    const character = source[i];
    if (character === '"' || character === "'") {
      const end = endOfText(source, i);
      if (end < 0) return source.indexOf(CLOSE, from);
      i = end - 1;
    } else if (character === '{') braces++;
    else if (character === '}') {
      if (braces === 0 && source[i + 1] === '}') return i;
      if (braces > 0) braces--;
    }
  }
  return source.indexOf(CLOSE, from);
}
