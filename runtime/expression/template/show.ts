import type { Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import { LimitError, wrongType } from '../errors.ts';
import { RESULT_TEXT_MAX } from '../limits.ts';
import type { Known } from '../meaning/known.ts';
import { wellFormed } from '../texts.ts';

/** A value as a text shows it. */
export type Show = (scope: never) => string;

/** A hole's value as text: numbers and booleans plainly, null as nothing. */
export function shown({ type, evaluate }: Known, node: Node): Show {
  // The check knows it is a text: nothing is left to do.
  return type.kind === 'text' ? (evaluate as Show) : (scope) => plain(evaluate(scope), node);
}

function plain(value: unknown, span: Span): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw wrongType(span, 'text', value);
}

/** Percent-encoded, for use in an address. The length is looked at first: encoding makes it longer. */
export const encoded =
  (show: Show, span: Span): Show =>
  (scope) =>
    encode(bounded(show(scope), span));

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
