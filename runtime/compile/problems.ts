import {
  error as anyError,
  warning as anyWarning,
  type Params,
  type Problem,
  type Where,
} from '../model/problem.ts';
import type { CompileCode } from './codes.ts';

/** `error` of the model, for codes that have words. */
export const error: (code: CompileCode, at?: Where, params?: Params) => Problem = anyError;

/** `warning` of the model, for codes that have words. */
export const warning: (code: CompileCode, at?: Where, params?: Params) => Problem = anyWarning;

/**
 * Sorts problems as one reads the flow: those of the whole flow first, then by node in drawing order, by field,
 * port and place. The same problems come out in the same order, whatever order they were found in.
 */
export function inDrawingOrder(problems: readonly Problem[], nodeIds: Iterable<string>): Problem[] {
  const rank = new Map([...nodeIds].map((id, index) => [id, index]));
  const rankOf = ({ where }: Problem) =>
    where.node === undefined ? -1 : (rank.get(where.node) ?? rank.size);
  return problems
    .map((problem) => ({ problem, rank: rankOf(problem), key: JSON.stringify(problem.params) }))
    .sort((a, b) => a.rank - b.rank || byPlace(a.problem, b.problem) || compare(a.key, b.key))
    .map(({ problem }) => problem);
}

function byPlace(a: Problem, b: Problem): number {
  return (
    comparePaths(a.where.path ?? '', b.where.path ?? '') ||
    comparePaths(a.where.field ?? '', b.where.field ?? '') ||
    compare(a.where.port ?? '', b.where.port ?? '') ||
    (a.where.from ?? -1) - (b.where.from ?? -1) ||
    compare(a.code, b.code)
  );
}

/** Order by code unit: the same on every machine, which `localeCompare` is not. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isIndex = (segment: string) => /^\d+$/.test(segment);

/** Compares dotted paths, indices as numbers: `buttons.2` comes before `buttons.10`. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const at = left.findIndex((segment, index) => segment !== right[index]);
  if (at === -1) return left.length - right.length;
  const [one = '', other = ''] = [left[at], right[at]];
  return isIndex(one) && isIndex(other) ? Number(one) - Number(other) : compare(one, other);
}
