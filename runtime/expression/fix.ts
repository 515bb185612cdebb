import type { Problem } from '../model/problem.ts';
import type { Span } from './codes.ts';
import { closed } from './fix/close.ts';
import type { Edit } from './fix/edit.ts';
import { unescaped } from './fix/escape.ts';
import { withDefault } from './fix/missing.ts';
import { named, renamed } from './fix/name.ts';
import { straightened } from './fix/quotes.ts';
import { chosen, rewritten } from './fix/rewrite.ts';
import { reshaped } from './fix/shape.ts';
import { stranger } from './fix/sign.ts';
import { isSound } from './fix/sound.ts';
import { alike, written } from './fix/values.ts';
import { hintOf } from './hints.ts';

type Fix = (span: Span, params: Problem['params'], source: string) => Edit[] | null;

const replaced: Fix = (span, { use }) => (use === undefined ? null : [{ ...span, insert: String(use) }]);

const compared: Fix = (span, { left, right }, source) => alike(source, span, String(left), String(right));
const rewording: Fix = (span, { found }, source) => rewritten(source, span, String(found));

/** One that stands behind a comparison is too many. */
const comparing = (source: string, from: number): string =>
  /[=!<>]\s*$/.test(source.slice(0, from)) ? '' : '==';

/** A value that is written out becomes what was probably meant. */
const meant =
  (code: string): Fix =>
  ({ from, to }, params, source) => {
    const { suggestion } = hintOf(code, params);
    const quote = source[from] ?? '';
    return suggestion !== undefined && /["']/.test(quote) && source[to - 1] === quote
      ? [{ from: from + 1, to: to - 1, insert: suggestion }]
      : null;
  };

/** What mends each problem that can be mended without asking. A `suggestion` mends whatever has one. */
const FIXES: ReadonlyMap<string, Fix> = new Map<string, Fix>([
  [
    'expression.unknown-function',
    (span, params, source) => renamed('expression.unknown-function', source, span, params),
  ],
  ['expression.no-field', (span, params, source) => renamed('expression.no-field', source, span, params)],
  ['expression.unknown-name', (span, params, source) => named(source, span, params)],
  [
    'expression.not-a-value',
    (span, _, source) =>
      source.slice(span.from, span.to) === 'message' ? [{ ...span, insert: 'message.text' }] : null,
  ],
  ['expression.assignment', (span, _, source) => [{ ...span, insert: comparing(source, span.from) }]],
  [
    'expression.reserved-word',
    ({ from }, { found }, source) => (found === 'if' ? chosen(source, from) : null),
  ],
  ['expression.other-operator', replaced],
  ['expression.no-unsigned', replaced],
  ['expression.unexpected-token', rewording],
  ['expression.unexpected-character', (span, { found }, source) => stranger(source, span, String(found))],
  ['expression.curly-quote', ({ from }, _, source) => straightened(source, from)],
  ['expression.not-closed', (span, { opened }, source) => closed(source, span, String(opened))],
  ['expression.bad-escape', (span, _, source) => unescaped(source, span)],
  ['expression.maybe-missing', (span, { type }, source) => withDefault(source, span, String(type))],
  ['expression.never-equal', compared],
  ['expression.not-comparable', compared],
  [
    'expression.wrong-operands',
    (span, { left, right }, source) => written(source, span, String(left), String(right)),
  ],
  [
    'expression.wrong-type',
    (span, { expected, found }, source) => reshaped(source, span, String(expected), String(found)),
  ],
  ...['duration', 'timestamp', 'zone', 'currency']
    .map((kind) => `expression.bad-${kind}`)
    .map((code): [string, Fix] => [code, meant(code)]),
]);

/** The problems of reading, whose fix must leave something that can be read. */
const READING: ReadonlySet<string> = new Set([
  'expression.unexpected-token',
  'expression.unexpected-character',
  'expression.not-closed',
]);

/**
 * The changes that mend a problem of an expression, or of a text with `{{ }}`, in the order of the source; null when
 * somebody must choose. `source` is the text that the problem's offsets are in.
 */
export function fixOf({ code, params, where }: Problem, source: string): Edit[] | null {
  const { from, to } = where;
  if (from === undefined || to === undefined || to > source.length) return null;
  const span = { from, to };
  if (Object.hasOwn(params, 'suggestion') && hintOf(code, params).use === undefined)
    return [{ from, to, insert: String(params['suggestion']) }];
  const fix = FIXES.get(code);
  const edits = fix ? fix(span, params, source) : null;
  if (edits === null || !READING.has(code) || params['opened'] === '{{') return edits;
  const closesBracket = /^[([{]$/.test(String(params['opened']));
  return isSound(source, edits, applyEdits(source, edits), span, closesBracket) ? edits : null;
}

/** The source with the changes made. They are in order and don't overlap. */
export const applyEdits = (source: string, edits: readonly Edit[]): string =>
  edits.reduceRight((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), source);
