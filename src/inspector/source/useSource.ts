import { useTranslations } from 'use-intl';
import {
  type CheckedExpression,
  checkExpression,
  checkTemplate,
  type ExpressionType,
  type Problem,
} from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import type { Assistant, Mark, SourceMode } from '#src/editor/assistant.ts';
import { type Editing, useEditing } from '../editing.ts';
import { assistantWith } from './assistant.ts';
import { type Fix, fixesOf } from './fixes.ts';
import { type Reading, type Tried, tryExpression, tryTemplate } from './tried.ts';

/** What a source is: where its problems are found, and how it is read. */
interface Kind {
  mode: SourceMode;
  /** The field that it is a text of, if it is one of several. */
  field?: string;
  expected?: ExpressionType;
  encode?: 'url' | undefined;
}

/** An expression or a text with `{{ }}` while it is typed. */
export interface SourceState {
  mode: SourceMode;
  assistant: Assistant;
  marks: readonly Mark[];
  fixes: readonly Fix[];
  /** What is wrong with it, with what the compiler says of the field besides; undefined when all is well. */
  error: string | undefined;
  /** What may go wrong with it. */
  warning: string | undefined;
  /** The type of what an expression gives. */
  gives: CheckedExpression['type'];
  /** What it gives for the contact that expressions are tried on; null when that cannot be said. */
  tried: Tried | null;
}

/**
 * Looks at a source as one types. `path` is where the compiler puts its problems of this text; problems with a place
 * in the text are the same ones again and are left out. An empty source is told by the compiler alone.
 */
export function useSource(source: string, path: string, kind: Kind): SourceState {
  const t = useTranslations('inspector');
  const editing = useEditing();
  const { environment, sample, docs, say } = editing;
  const { mode, expected, encode } = kind;
  // Anew each time: it takes less than a hundredth of a frame, and what it needs may have been loaded meanwhile.
  useSession((state) => state.patternsLoaded);
  const reading: Reading = { environment, expected, encode };
  const checked = check(source, mode, reading);
  const tried = sample && source.trim() !== '' ? tryOut(source, mode, reading, sample) : null;
  const own = checked.problems.map((problem) => ({
    ...problem,
    where: { ...problem.where, node: editing.id, field: path },
  }));
  return {
    mode,
    marks: own.map(markOf),
    fixes: fixesOf(errorsFirst(own), source),
    ...sentences([...own, ...elsewhere(editing, path, kind.field ?? path)], say),
    gives: source.trim() === '' ? undefined : checked.type,
    tried,
    assistant: assistantWith({
      mode,
      reading,
      docs,
      sample,
      problems: own,
      say,
      sayType: (type) => t(`type-${type}`),
      saySample: ({ from }) => t(from),
    }),
  };
}

/** What is there to say of a source that has something in it. */
function check(source: string, mode: SourceMode, { environment, expected }: Reading): CheckedExpression {
  if (source.trim() === '') return { problems: [], paths: [] };
  return mode === 'template'
    ? checkTemplate(source, environment)
    : checkExpression(source, environment, expected);
}

const tryOut = (
  source: string,
  mode: SourceMode,
  reading: Reading,
  sample: NonNullable<Editing['sample']>,
) => (mode === 'template' ? tryTemplate(source, reading, sample) : tryExpression(source, reading, sample));

const markOf = ({ where: { from = 0, to = 0 }, severity }: Problem): Mark => ({ from, to, severity });

/** The compiler's problems of the field as a whole, or of this one of its texts. */
const elsewhere = ({ problemsAt }: Editing, path: string, field: string): Problem[] =>
  problemsAt(field).filter((problem) => isAbout(problem, path) && !isInText(problem) && isError(problem));

const isError = ({ severity }: Problem) => severity === 'error';

const errorsFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((one, other) => Number(isError(other)) - Number(isError(one)));

/** Whether a problem has a place in a text: the field of that text shows it. */
export const isInText = ({ where, code }: Problem): boolean =>
  where.from !== undefined && code !== 'expression.empty';

const isAbout = ({ where }: Problem, path: string) => {
  const field = where.field ?? '';
  return field === path || path.startsWith(`${field}.`);
};

function sentences(problems: readonly Problem[], say: Editing['say']) {
  const said = (found: readonly Problem[]) =>
    found.length > 0 ? [...new Set(found.map(say))].join(' ') : undefined;
  return {
    error: said(problems.filter(isError)),
    warning: said(problems.filter((problem) => !isError(problem))),
  };
}
