import type { z } from 'zod';
import type { Json } from '../model/json.ts';
import type { Params } from '../model/problem.ts';
import type { ValueFinding } from './codes.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, in our own words: zod's are English sentences. */
export interface ValueProblem {
  finding: ValueFinding;
  path: readonly string[];
  params: Params;
}

/** Findings that a schema of ours may name in a `refine({ error: … })`. */
const NAMED = ['too-long', 'ends-before-it-starts', 'unknown-time-zone'] as const;

/** Translates the issues of a schema that refused `input`. */
export const valueProblems = (issues: readonly Issue[], input: unknown): ValueProblem[] =>
  issues.flatMap((issue) => translate(issue, input, []));

function translate(issue: Issue, input: unknown, above: readonly string[]): ValueProblem[] {
  const path = [...above, ...issue.path.map(String)];
  const found = (finding: ValueProblem['finding'], params: Params = {}) => [{ finding, path, params }];
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(input, path) ? found('missing') : found('wrong-type', { expected: issue.expected });
    case 'invalid_value':
      return isMissing(input, path) ? found('missing') : found('not-a-choice', choices(issue.values));
    case 'too_big':
      return found(...tooBig(issue));
    case 'too_small':
      return found(...tooSmall(issue));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ finding: 'unknown-key', path: [...path, key], params: { key } }));
    case 'invalid_key':
      return found('bad-key', { key: path.at(-1) ?? '' });
    case 'invalid_union':
      return ofUnion(issue, input, path);
    case 'invalid_format':
      return found(issue.format === 'datetime' ? 'not-an-instant' : 'bad-value');
    case 'custom':
      return found(...named(issue));
    default:
      return found('bad-value');
  }
}

type Named = [ValueProblem['finding'], Params];

const choices = (values: readonly unknown[]): Params => ({ choices: values.map(String).join(', ') });

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Named {
  const params = { max: Number(maximum) };
  if (origin === 'string') return ['too-long', params];
  return [origin === 'array' ? 'too-many' : 'too-big', params];
}

/** An empty string where one is needed counts as missing: to an admin both are an empty field. */
function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Named {
  const params = { min: Number(minimum) };
  if (origin === 'string') return params.min === 1 ? ['missing', {}] : ['too-short', params];
  return [origin === 'array' ? 'too-few' : 'too-small', params];
}

function named({ message, params }: z.core.$ZodIssueCustom): Named {
  const finding = NAMED.find((name) => name === message) ?? 'bad-value';
  const max: unknown = params?.['max'];
  return [finding, typeof max === 'number' ? { max } : {}];
}

/** The case that was meant is the one that fits at its top and fails only further in. */
function ofUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  input: unknown,
  path: readonly string[],
): ValueProblem[] {
  if (isMissing(input, path)) return [{ finding: 'missing', path, params: {} }];
  if ('discriminator' in issue) return [{ finding: 'not-a-choice', path, params: choices(optionsOf(issue)) }];
  const meant = issue.errors.find((errors) => errors.every((one) => one.path.length > 0));
  if (meant) return meant.flatMap((one) => translate(one, input, path));
  const [only] = issue.errors.filter((errors) => errors.every((one) => one.code !== 'invalid_type'));
  if (only) return only.flatMap((one) => translate(one, input, path));
  return [{ finding: 'wrong-type', path, params: { expected: expectedOf(issue.errors) } }];
}

/** The values that would have told the cases apart; zod gives them, its types do not. */
const optionsOf = (issue: object): readonly unknown[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options : [];

const expectedOf = (errors: readonly (readonly Issue[])[]): string =>
  [...new Set(errors.flat().map((one) => (one.code === 'invalid_type' ? one.expected : '')))]
    .filter((one) => one !== '')
    .join(', ');

function isMissing(input: unknown, path: readonly string[]): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = (value as Record<string, Json>)[key];
  }
  return value === undefined;
}
