import { eventLine, type Input } from '../../model/event.ts';
import type { Where } from '../../model/problem.ts';
import { readValue } from './file.ts';
import { type Read, readJson } from './json.ts';

/**
 * Reads one line of an events file; `line` is its number, from 1. The path of a problem is `LINE` or `LINE:PATH`,
 * as in `3:message.text`.
 */
export function readEventLine(text: string, line: number): Read<Input> {
  const place = (path: string): Where => ({ path: path ? `${line}:${path}` : String(line) });
  const json = readJson(text);
  if (!json.problems) return readValue(json.value, eventLine, (path) => place(path.join('.')));
  return {
    problems: json.problems.map((found) => ({
      ...found,
      where: place(found.where.path ?? ''),
      params: 'line' in found.params ? { ...found.params, line } : found.params,
    })),
  };
}
