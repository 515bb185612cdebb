import type { Problem, Severity } from '#runtime/index.ts';

/** Problems of one severity, with a key of their own each. */
export interface ProblemGroup {
  severity: Severity;
  problems: readonly KeyedProblem[];
}

export interface KeyedProblem {
  key: string;
  problem: Problem;
}

/** The errors first: they stop the export. */
const SEVERITIES: readonly Severity[] = ['error', 'warning'];

const placeOf = ({ code, where }: Problem) =>
  [code, where.node, where.field, where.port, where.path, where.from].join(' ');

/** Problems by severity, in the compiler's own order; a key stays the same while the problem does. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const seen = new Map<string, number>();
  const keyed = problems.map((problem) => {
    const place = placeOf(problem);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return { key: before === 0 ? place : `${place} ${before}`, problem };
  });
  return SEVERITIES.map((severity) => ({
    severity,
    problems: keyed.filter(({ problem }) => problem.severity === severity),
  })).filter((group) => group.problems.length > 0);
}
