import {
  compileExpression,
  compileTemplate,
  type Environment,
  ExpressionError,
  type ExpressionType,
  type Problem,
  type Situation,
  shownValue,
} from '#runtime/index.ts';

/** A value that an expression looked at; `value` is undefined where there is none. */
export interface Reason {
  path: string;
  value: string | undefined;
}

/** What a source gives for one contact: a value and why, or why there is none. */
export type Tried = { shown: string; reasons: readonly Reason[] } | { failed: Problem };

/** How a source is read. */
export interface Reading {
  environment: Environment<Situation>;
  /** What an expression is to give. */
  expected?: Exclude<ExpressionType, 'any'> | undefined;
  /** How the values of a text are written. */
  encode?: 'url' | undefined;
}

/** Evaluates an expression; null while it has errors. */
export function tryExpression(source: string, reading: Reading, situation: Situation): Tried | null {
  const compiled = compileExpression(source, reading.environment, reading.expected);
  if ('problems' in compiled) return null;
  const { value, error: thrown, because } = compiled.explain(situation);
  if (thrown) return { failed: asProblem(thrown) };
  const reads = because.flatMap((leaf) => leaf.reads).filter(({ path }) => path !== source.trim());
  const reasons = new Map(reads.map((read) => [read.path, read.value]));
  return {
    shown: shownValue(value),
    reasons: [...reasons].map(([path, read]) => ({
      path,
      value: read === undefined ? undefined : shownValue(read),
    })),
  };
}

/** Fills in a text; null while it has errors, and when nothing in it is to be filled in. */
export function tryTemplate(source: string, reading: Reading, situation: Situation): Tried | null {
  if (!source.includes('{{')) return null;
  const { environment, encode } = reading;
  const compiled = compileTemplate(source, environment, encode ? { encode } : {});
  if ('problems' in compiled) return null;
  try {
    return { shown: compiled.render(situation), reasons: [] };
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return { failed: asProblem(thrown) };
    throw thrown;
  }
}

/** The value of a path for a contact, as it is shown; undefined when it has none, or is no value. */
export function valueAt(path: string, { environment }: Reading, situation: Situation): string | undefined {
  const tried = tryExpression(path, { environment }, situation);
  return tried && 'shown' in tried ? tried.shown : undefined;
}

const asProblem = ({ code, params }: ExpressionError): Problem => ({
  code,
  severity: 'error',
  where: {},
  params,
});
