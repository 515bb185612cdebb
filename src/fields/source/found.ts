import type { Problem, Severity } from '#runtime/index.ts';
import type { Mark, Range } from '#src/editor/assistant.ts';
import { type Fix, fixOfProblem } from './fixes.ts';

/** A problem of a source, as its field shows it. */
export interface Found {
  code: string;
  severity: Severity;
  sentence: string;
  /** Where in the source it is; null when it is about the field as a whole. */
  at: Range | null;
  fix: Fix | null;
}

/** Problems in the order of the source, what is about all of it first; each thing said and offered once. */
export function foundIn(
  problems: readonly Problem[],
  source: string,
  say: (problem: Problem) => string,
): Found[] {
  const found = problems.map((problem) => asFound(problem, source, say));
  const sorted = found.sort((one, other) => startOf(one) - startOf(other));
  return [...new Map(sorted.map((one) => [`${one.sentence} ${one.fix?.mended ?? ''}`, one])).values()];
}

const startOf = ({ at }: Found): number => at?.from ?? -1;

function asFound(problem: Problem, source: string, say: (problem: Problem) => string): Found {
  const { code, severity, where } = problem;
  const { from, to = from } = where;
  return {
    code,
    severity,
    sentence: say(problem),
    at: from === undefined || to === undefined ? null : { from, to },
    fix: fixOfProblem(problem, source),
  };
}

export const isError = ({ severity }: { severity: Severity }): boolean => severity === 'error';

/** The marks of problems that have a place. */
export const marksOf = (found: readonly Found[]): Mark[] =>
  found.flatMap(({ at, severity }) => (at ? [{ ...at, severity }] : []));
