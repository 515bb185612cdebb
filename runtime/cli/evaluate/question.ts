import { type Read, readJson } from '../../compile/1-read/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { error, type Problem } from '../../model/problem.ts';

/** An expression, and the values it speaks about. */
export interface Question {
  expr: string;
  vars: JsonObject;
}

/** Reads a JSON object of values by their names. */
export function readVars(text: string): Read<JsonObject> {
  const json = readJson(text);
  return json.problems ? json : asObject(json.value, 'vars');
}

/** Reads `{ "expr", "vars"? }`. Whatever else is in it belongs to whoever wrote it, and is passed over. */
export function readQuestion(text: string): Read<Question> {
  const json = readJson(text);
  const line = json.problems ? json : asObject(json.value, '');
  if (line.problems) return line;
  const { expr, vars: given = {} } = line.value;
  if (expr === undefined) return { problems: [error('file.missing', { path: 'expr' })] };
  if (typeof expr !== 'string') return { problems: [wrongType('expr', 'text')] };
  const vars = asObject(given, 'vars');
  return vars.problems ? vars : { value: { expr, vars: vars.value } };
}

const asObject = (value: Json, path: string): Read<JsonObject> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { value }
    : { problems: [wrongType(path, 'object')] };

const wrongType = (path: string, expected: string): Problem =>
  error('file.wrong-type', { path }, { expected });
