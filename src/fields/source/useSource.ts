import { useTranslations } from 'use-intl';
import {
  type CheckedExpression,
  checkExpression,
  checkTemplate,
  type Problem,
  typeInWords,
} from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import type { Assistant, SourceMode } from '#src/editor/assistant.ts';
import { type FieldHost, useHost } from '../host.ts';
import { assistantWith } from './assistant.ts';
import { type Found, foundIn, isError } from './found.ts';
import { type Reading, type Tried, tryExpression, tryTemplate } from './tried.ts';

/** What a source is: where its problems are found, and how it is read. */
interface Kind {
  mode: SourceMode;
  /** The field that it is a text of, if it is one of several. */
  field?: string;
  expected?: Reading['expected'];
  encode?: 'url' | undefined;
}

/** An expression or a text with `{{ }}` while it is typed. */
export interface SourceState {
  mode: SourceMode;
  assistant: Assistant;
  /** What is or may go wrong with it, with what the compiler says of the field besides. */
  found: readonly Found[];
  /** What the type is called of what an expression gives; undefined when nothing is known of it. */
  gives: string | undefined;
  /** What it gives for the contact that expressions are tried on; null when that cannot be said. */
  tried: Tried | null;
}

/**
 * Looks at a source as one types. `path` is where the compiler puts its problems of this text; problems with a place
 * in the text are the same ones again and are left out. An empty source is told by the compiler alone.
 */
export function useSource(source: string, path: string, kind: Kind): SourceState {
  const t = useTranslations('fields');
  const host = useHost();
  const { environment, sample, docs, say, language } = host;
  const { mode, expected, encode } = kind;
  // Anew each time: it takes less than a hundredth of a frame, and what it needs may have been loaded meanwhile.
  useSession((state) => state.patternsLoaded);
  const reading: Reading = { environment, expected, encode };
  const checked = check(source, mode, reading);
  const tried = sample && source.trim() !== '' ? tryOut(source, mode, reading, sample) : null;
  const own = checked.problems.map((problem) => ({
    ...problem,
    where: { ...problem.where, ...host.where, field: path },
  }));
  return {
    mode,
    found: foundIn([...own, ...elsewhere(host, path, kind.field ?? path)], source, say),
    gives: givesOf(checked, language),
    tried,
    assistant: assistantWith({
      mode,
      reading,
      docs,
      sample,
      problems: own,
      say,
      sayType: (type) => typeInWords(type, language),
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
  sample: NonNullable<FieldHost['sample']>,
) => (mode === 'template' ? tryTemplate(source, reading, sample) : tryExpression(source, reading, sample));

/** Of what is wrong, often nothing is known. */
function givesOf({ type, problems }: CheckedExpression, language: FieldHost['language']): string | undefined {
  const isGuess = type === 'any' && problems.some(isError);
  return type === undefined || isGuess ? undefined : typeInWords(type, language);
}

/** The compiler's problems of the field as a whole, or of this one of its texts. */
const elsewhere = ({ problemsAt }: FieldHost, path: string, field: string): Problem[] =>
  problemsAt(field).filter((problem) => isAbout(problem, path) && !isInText(problem) && isError(problem));

/** Whether a problem has a place in a text: the field of that text shows it. */
export const isInText = ({ where, code }: Problem): boolean =>
  where.from !== undefined && code !== 'expression.empty';

const isAbout = ({ where }: Problem, path: string) => {
  const field = where.field ?? '';
  return field === path || path.startsWith(`${field}.`);
};
