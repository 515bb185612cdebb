import { type Flow, groupBy, hasErrors, type Problem, type UiLanguage } from '#runtime/index.ts';
import type { Teller } from '#src/document/sentences.ts';

/** The problems of one node, as its badge shows them. */
export interface NodeProblems {
  severity: Problem['severity'];
  /** A sentence each. */
  lines: readonly string[];
}

/** The problems of each node that has any. */
export function problemsByNode(
  problems: readonly Problem[],
  flow: Flow,
  tell: Teller,
  language: UiLanguage,
): ReadonlyMap<string, NodeProblems> {
  const byNode = groupBy(problems, ({ where }) => where.node);
  const marks = new Map<string, NodeProblems>();
  for (const [node, found] of byNode) {
    if (node === undefined) continue;
    marks.set(node, {
      severity: hasErrors(found) ? 'error' : 'warning',
      lines: found.map((problem) => tell(problem, language, flow)),
    });
  }
  return marks;
}
