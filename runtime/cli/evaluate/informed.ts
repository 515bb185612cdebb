import { suggestion } from '../../expression/suggest.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { error, type Problem } from '../../model/problem.ts';

/**
 * A problem with what this command knows besides: that `now` comes from `--at`, and which names the values have where
 * one is asked that is not there. The language knows of an object among the values only that it may have more fields.
 */
export function informed(problem: Problem, vars: JsonObject): Problem {
  const { code, where, params } = problem;
  if (code === 'expression.unknown-name' && params['name'] === 'now') return error('eval.no-now', where);
  if (code !== 'expression.missing-value') return problem;
  return { ...problem, params: { ...params, ...suggested(String(params['path']), vars) } };
}

/** The whole path with its last name mended. A path through a list or a calculated key cannot be followed. */
function suggested(path: string, vars: JsonObject): { suggestion?: string } {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce<Json | undefined>(inside, vars);
  if (names.length === 0 || !isObject(owner)) return {};
  const { suggestion: name } = suggestion(last, Object.keys(owner));
  return name === undefined ? {} : { suggestion: [...names, name].join('.') };
}

const inside = (owner: Json | undefined, name: string): Json | undefined =>
  isObject(owner) && Object.hasOwn(owner, name) ? owner[name] : undefined;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
