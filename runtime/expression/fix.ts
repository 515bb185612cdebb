import type { Problem } from '../model/problem.ts';
import type { Span } from './codes.ts';
import { closed } from './fix/close.ts';
import type { Edit } from './fix/edit.ts';
import { withDefault } from './fix/missing.ts';
import { straightened } from './fix/quotes.ts';
import { idiomOf } from './idioms.ts';

type Fix = (span: Span, params: Problem['params'], source: string) => Edit[] | null;

const replaced: Fix = (span, { use }) => (use === undefined ? null : [{ ...span, insert: String(use) }]);

/** A function by the name that other languages give it; what they read like a field is called here. */
function renamed(code: string, span: Span, params: Problem['params'], call: string): Edit[] | null {
  const idiom = idiomOf(code, params);
  return idiom?.renamed ? [{ ...span, insert: idiom.use + call }] : null;
}

/** What mends each problem that can be mended without asking. A `suggestion` mends whatever has one. */
const FIXES: ReadonlyMap<string, Fix> = new Map<string, Fix>([
  ['expression.unknown-function', (span, params) => renamed('expression.unknown-function', span, params, '')],
  ['expression.no-field', (span, params) => renamed('expression.no-field', span, params, '()')],
  ['expression.assignment', (span) => [{ ...span, insert: '==' }]],
  ['expression.other-operator', replaced],
  ['expression.no-unsigned', replaced],
  ['expression.curly-quote', ({ from }, _, source) => straightened(source, from)],
  [
    'expression.not-closed',
    ({ from, to }, { opened }, source) => closed(source, { from, to }, String(opened)),
  ],
  ['expression.bad-escape', ({ from }) => [{ from, to: from, insert: '\\' }]],
  ['expression.maybe-missing', (span, { type }, source) => withDefault(source, span, String(type))],
]);

/**
 * The changes that mend a problem of an expression, or of a text with `{{ }}`, in the order of the source; null when
 * somebody must choose. `source` is the text that the problem's offsets are in.
 */
export function fixOf({ code, params, where }: Problem, source: string): Edit[] | null {
  const { from, to } = where;
  if (from === undefined || to === undefined || to > source.length) return null;
  if (Object.hasOwn(params, 'suggestion')) return [{ from, to, insert: String(params['suggestion']) }];
  return FIXES.get(code)?.({ from, to }, params, source) ?? null;
}

/** The source with the changes made. They are in order and don't overlap. */
export const applyEdits = (source: string, edits: readonly Edit[]): string =>
  edits.reduceRight((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), source);
