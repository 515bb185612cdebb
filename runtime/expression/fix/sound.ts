import type { Problem } from '../../model/problem.ts';
import type { Span } from '../codes.ts';
import type { Edit } from './edit.ts';
import { expressionAt, parsedAt } from './place.ts';

/** In a source with more problems none is mended by itself: what is left has to be read for each. */
const PROBLEMS_MAX = 40;

const isBracket = ({ code, params }: Problem): boolean =>
  code === 'expression.not-closed' && /^[([{]$/.test(String(params['opened']));

/** The problems of reading a source up to a place; brackets that are open there may still be closed behind it. */
const readingUpTo = (source: string, at: number, place: number): number =>
  parsedAt(source, expressionAt(source, at)).problems.filter(
    (problem) => !isBracket(problem) && (problem.where.from ?? 0) <= place,
  ).length;

/** Whether changes leave nothing of a problem of reading, up to where they end, and make no other. */
export function isSound(
  source: string,
  edits: readonly Edit[],
  mended: string,
  { from }: Span,
  closesBracket: boolean,
): boolean {
  const { problems } = parsedAt(source, expressionAt(source, from));
  if (problems.length > PROBLEMS_MAX) return false;
  const end = mended.length - source.length + Math.max(from, ...edits.map(({ to }) => to));
  const before = readingUpTo(source, from, from);
  return readingUpTo(mended, from, end - 1) <= before - (closesBracket ? 0 : 1);
}
