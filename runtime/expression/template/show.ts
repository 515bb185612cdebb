import type { Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Evaluate } from '../compile/context.ts';
import { failure, LimitError } from '../errors.ts';
import { RESULT_TEXT_MAX } from '../limits.ts';
import { wellFormed } from '../texts.ts';
import { nameOf, type TypeName } from '../types.ts';

/** A value as a text shows it. */
type Show<S> = (scope: S) => string;

/** A hole's value as text: numbers and booleans plainly, null as nothing. */
export function show<S>(evaluate: Evaluate<S>, type: TypeName, node: Node): Show<S> {
  // The check knows it is a text: nothing is left to do.
  if (type === 'text') return evaluate as Show<S>;
  return (scope) => plain(evaluate(scope), node);
}

function plain(value: unknown, span: Span): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw failure('expression.wrong-type', span, { expected: 'text', found: nameOf(value) });
}

/** Percent-encoded, for use in an address. The length is looked at first: encoding makes it longer. */
export const encoded =
  <S>(shown: Show<S>, span: Span): Show<S> =>
  (scope) =>
    encode(bounded(shown(scope), span));

/** Encoding refuses half a surrogate pair and nothing else, so only then is the text mended. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(wellFormed(text));
  }
}

/** A text that is not too long to come out. */
export function bounded(text: string, span: Span): string {
  if (text.length > RESULT_TEXT_MAX)
    throw new LimitError('expression.text-too-long', span, { max: RESULT_TEXT_MAX });
  return text;
}
