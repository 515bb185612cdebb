import { z } from 'zod';
import type { ExpectedType } from '../../expression/check.ts';
import { compileExpression } from '../../expression/compile.ts';
import { type Declared, jsonEnvironment } from '../../expression/declared.ts';
import type { Environment } from '../../expression/environment.ts';
import { ExpressionError } from '../../expression/errors.ts';
import type { Leaf } from '../../expression/explain.ts';
import { TIMESTAMP } from '../../expression/types.ts';
import { toJson } from '../../expression/values/json.ts';
import { type Instant, instant } from '../../model/instant.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { error, type Problem } from '../../model/problem.ts';
import { informed } from './informed.ts';
import type { Question } from './question.ts';

export interface Asking {
  /** What `now` is where the values have none of that name; without it there is no `now`. */
  now?: Instant | undefined;
  /** What the expression has to give. */
  type?: ExpectedType | undefined;
  explain?: boolean | undefined;
}

/** A value or what is wrong; and why, where that was asked and the expression could be evaluated at all. */
export interface Answer {
  value?: Json;
  problems?: Problem[];
  because?: readonly Leaf[];
}

/** Evaluates once. What is wrong with the expression, or happens in it, is answered and not thrown. */
export function evaluate({ expr, vars }: Question, { now, type, explain }: Asking): Answer {
  const compiled = compileExpression(expr, environmentOf(vars, now), type);
  if ('problems' in compiled) return { problems: compiled.problems.map((one) => informed(one, vars)) };
  if (explain) {
    const { value, error: thrown, because } = compiled.explain(vars);
    return thrown ? { problems: [problemOf(thrown, vars)], because } : { value: toJson(value), because };
  }
  try {
    return { value: toJson(compiled.evaluate(vars)) };
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return { problems: [problemOf(thrown, vars)] };
    throw thrown;
  }
}

const problemOf = ({ code, from, to, params }: ExpressionError, vars: JsonObject): Problem =>
  informed(error(code, { from, to }, params), vars);

/** JSON has no timestamps, so `now` is read as one when it is written as one. */
function environmentOf(vars: JsonObject, now: Instant | undefined): Environment<Declared> {
  const environment = jsonEnvironment(vars);
  const at = Object.hasOwn(vars, 'now') ? readInstant(vars['now']) : now;
  if (at === undefined) return environment;
  return { variables: new Map([...environment.variables, ['now', { type: TIMESTAMP, read: () => at }]]) };
}

/** A moment in RFC 3339; undefined when it is not written so. */
export const readInstant = (value: unknown): Instant | undefined =>
  typeof value === 'string' ? z.safeDecode(instant, value).data : undefined;
