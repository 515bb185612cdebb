import { hasErrors } from '../../model/problem.ts';

import { compileExpression } from '../compile.ts';
import { type Declared, declaredEnvironment } from '../declared.ts';
import type { Environment, ExprType } from '../environment.ts';
import { ExpressionError, LimitError } from '../errors.ts';
import { analyse } from '../meaning/analyse.ts';
import { isSame } from '../testing/same.ts';
import { ANY } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { toJson } from '../values/json.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { ConformanceTest } from './data.ts';
import { saysSame } from './reasons.ts';

import { Inexpressible, ownType, ownValue, wordsOf } from './translate.ts';

/** What a test came to; `how` tells what was expected and what came instead. */
export type Verdict = { kind: 'passes' } | { kind: 'fails' | 'cannot be put'; how: string };

/** What an expression came to: a value, or the codes of what is wrong with it. */
type Outcome = { value: unknown } | { codes: readonly string[] };

const PASSES: Verdict = { kind: 'passes' };
const fails = (expected: string, found: string): Verdict => ({
  kind: 'fails',
  how: `expected ${expected}, found ${found}`,
});

/** Runs a test as we would have to pass it. Problems found while checking count as its error. */
export function judge(test: ConformanceTest): Verdict {
  try {
    const environment = environmentOf(test);
    const { typedResult } = test;
    const deduced = typedResult ? judgeType(test, environment) : PASSES;
    if (deduced.kind !== 'passes' || test.checkOnly) return deduced;
    const outcome = outcomeOf(test.expr, environment, scopeOf(test));
    return test.evalError ? judgeError(test, outcome) : judgeValue(test, outcome);
  } catch (thrown) {
    if (thrown instanceof Inexpressible) return { kind: 'cannot be put', how: thrown.message };
    return fails('an error of the language', String(thrown));
  }
}

/** Names without a declared type may be anything. */
function environmentOf({ typeEnv = [], bindings = {}, container }: ConformanceTest): Environment<Declared> {
  if (container) throw new Inexpressible(`the container ${container}`);
  const types: Record<string, ExprType> = {};
  for (const name of Object.keys(bindings)) types[name] = ANY;
  for (const { name, ident } of typeEnv) {
    if (!ident) throw new Inexpressible(`the declared function ${name}`);
    if (name.includes('.')) throw new Inexpressible(`the name ${name}`);
    types[name] = ownType(ident.type);
  }
  return declaredEnvironment(types);
}

/** Timestamps and durations come in as milliseconds. */
const scopeOf = ({ bindings = {} }: ConformanceTest): Declared =>
  Object.fromEntries(
    Object.entries(bindings).map(([name, { value }]) => {
      const own = ownValue(value);
      return [name, own instanceof Timestamp || own instanceof Duration ? own.ms : own];
    }),
  );

function outcomeOf(source: string, environment: Environment<Declared>, scope: Declared): Outcome {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) return { codes: compiled.problems.map(({ code }) => code) };
  try {
    return { value: compiled.evaluate(scope) };
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError) || thrown instanceof LimitError) throw thrown;
    return { codes: [thrown.code] };
  }
}

function judgeValue({ value, typedResult }: ConformanceTest, outcome: Outcome): Verdict {
  const expected = ownValue(value ?? typedResult?.result ?? { boolValue: true });
  if ('value' in outcome && isSame(outcome.value, expected)) return PASSES;
  return fails(wordsFor({ value: expected }), wordsFor(outcome));
}

const wordsFor = (outcome: Outcome): string =>
  'value' in outcome ? JSON.stringify(toJson(outcome.value)) : outcome.codes.join(' ');

function judgeError({ evalError }: ConformanceTest, outcome: Outcome): Verdict {
  const message = evalError?.errors[0]?.message ?? '';
  if ('codes' in outcome && saysSame(message, outcome.codes)) return PASSES;
  return fails(`an error (${message})`, wordsFor(outcome));
}

function judgeType({ expr, typedResult }: ConformanceTest, environment: Environment<Declared>): Verdict {
  const expected = wordsOf(ownType(typedResult!.deducedType));
  const { meaning, problems } = analyse(expr, environment);
  const type = meaning?.type;
  if (!type || hasErrors(problems)) return fails(expected, problems.map(({ code }) => code).join(' '));
  return wordsOf(type) === expected ? PASSES : fails(`the type ${expected}`, `the type ${wordsOf(type)}`);
}
