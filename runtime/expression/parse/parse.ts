import type { Problem } from '../../model/problem.ts';
import { EXPRESSION_MAX } from '../../model/text.ts';
import type { Node } from '../ast.ts';
import { problemAt } from '../codes.ts';
import { lex } from '../lex/lex.ts';
import { Cursor } from './cursor.ts';
import { or } from './operators.ts';

/** The tree, which holds `broken` nodes where the source could not be read; null when there is none to speak of. */
export interface Parsed {
  tree: Node | null;
  problems: Problem[];
}

/** Reads an expression, which begins at `from` and ends with the source. Never throws. */
export function parse(source: string, from = 0): Parsed {
  const whole = { from, to: source.length };
  if (source.length - from > EXPRESSION_MAX)
    return { tree: null, problems: [problemAt('expression.too-long', whole, { max: EXPRESSION_MAX })] };
  const lexed = lex(source, from);
  if (lexed.tokens.length === 1 && lexed.complete)
    return { tree: null, problems: [problemAt('expression.empty', whole, {})] };
  const cursor = new Cursor(lexed, expression);
  const tree = cursor.nested();
  if (cursor.token.kind !== 'end' && !cursor.lost) cursor.unexpected();
  return { tree: cursor.tooDeep ? null : tree, problems: [...lexed.problems, ...cursor.problems] };
}

/** `when ? then : otherwise`, or what is above it. */
function expression(cursor: Cursor): Node {
  const when = or(cursor);
  if (!cursor.accept('?')) return when;
  const then = cursor.nested();
  if (!cursor.accept(':')) return cursor.unexpected();
  const otherwise = cursor.nested();
  return cursor.node({ kind: 'choose', parts: [when, then, otherwise] }, when.from, otherwise.to);
}
