import { useMemo } from 'react';
import {
  type CheckedExpression,
  checkExpression,
  checkTemplate,
  type ExpressionType,
  type Problem,
} from '#runtime/index.ts';
import { useEditing } from '../editing.ts';
import type { Range } from '../source/marks.ts';

/** What an expression or a text with `{{ }}` looks like while it is typed. */
export interface SourceCheck {
  wrong: readonly Range[];
  /** What is wrong with it, with what the compiler says of the field besides; undefined when all is well. */
  error: string | undefined;
  /** The type of what an expression gives. */
  gives: CheckedExpression['type'];
}

/**
 * Checks a source as one types. `path` is where the compiler puts its problems of this text, `field` the field that
 * it is a text of; problems with a place in the text are the same ones again and are left out. An empty source is
 * told by the compiler alone.
 */
export function useSourceCheck(
  source: string,
  path: string,
  { field = path, expected }: { field?: string; expected?: ExpressionType } = {},
): SourceCheck {
  const { environment, problemsAt, say, id } = useEditing();
  const checked = useMemo<CheckedExpression>(
    () => (expected ? checkExpression(source, environment, expected) : checkTemplate(source, environment)),
    [source, environment, expected],
  );
  const own = source.trim() === '' ? [] : checked.problems;
  const others = problemsAt(field).filter((problem) => isAbout(problem, path) && !isInText(problem));
  const placed = own.map((problem) => ({ ...problem, where: { ...problem.where, node: id, field: path } }));
  const sentences = [...placed, ...others.filter(({ severity }) => severity === 'error')].map(say);
  return {
    wrong: own.map(({ where }) => ({ from: where.from ?? 0, to: where.to ?? source.length })),
    error: sentences.length > 0 ? [...new Set(sentences)].join(' ') : undefined,
    gives: source.trim() === '' ? undefined : checked.type,
  };
}

const isInText = ({ where, code }: Problem) => where.from !== undefined && code !== 'expression.empty';

/** Of the field as a whole, or of this one of its texts. */
const isAbout = ({ where }: Problem, path: string) => {
  const field = where.field ?? '';
  return field === path || path.startsWith(`${field}.`);
};
