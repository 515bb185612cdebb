import type { Json } from '../../model/json.ts';
import type { Params, Problem, Where } from '../../model/problem.ts';
import type { CompileCode } from '../codes.ts';
import { error } from '../problems.ts';
import { JSON_DEPTH_MAX, type Stop, scan } from './scan.ts';

/** No file we read is larger: 5 MB of UTF-8, well above the largest flow. */
export const FILE_BYTES_MAX = 5_000_000;

/** Keys that reach into an object instead of into the data. No file of ours needs them. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A file's content, or why it cannot be read. */
export type Read<T> = { value: T; problems?: undefined } | { value?: undefined; problems: Problem[] };

/** Reads a JSON text of any origin: never throws, whatever its size, depth, keys or syntax. */
export function readJson(text: string): Read<Json> {
  if (isTooLarge(text)) return refused('file.too-large', {}, { max: FILE_BYTES_MAX / 1_000_000 });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refused('file.empty');
  const stop = scan(body);
  if (stop) return refused(...reasonOf(body, stop));
  const value: Json = JSON.parse(body);
  const problems = reservedKeys(value);
  return problems.length > 0 ? { problems } : { value };
}

export const refused = (code: CompileCode, at: Where = {}, params: Params = {}): { problems: Problem[] } => ({
  problems: [error(code, at, params)],
});

/** Looks at the characters only when their number does not settle it, and never past the limit. */
function isTooLarge(text: string): boolean {
  if (text.length > FILE_BYTES_MAX) return true;
  if (text.length * 3 <= FILE_BYTES_MAX) return false;
  return new TextEncoder().encode(text).length > FILE_BYTES_MAX;
}

function reasonOf(text: string, { why, at }: Stop): [CompileCode, Where, Params] {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const place = { line, column: at - before.lastIndexOf('\n') };
  return why === 'depth'
    ? ['file.too-deep', {}, { ...place, max: JSON_DEPTH_MAX }]
    : ['file.not-json', {}, place];
}

/** Every reserved key, with its path. The depth is bounded by now, so that recursion is too. */
function reservedKeys(value: Json, path: readonly (string | number)[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [
    ...(RESERVED_KEYS.has(String(key))
      ? [error('file.reserved-key', { path: [...path, key].join('.') }, { key })]
      : []),
    ...reservedKeys(inner, [...path, key]),
  ]);
}
