import type { Span } from '../codes.ts';
import type { Edit } from './edit.ts';

/** What stands for a value that is not there, by its type. A moment has none. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['text', '""'],
  ['number', '0'],
  ['boolean', 'false'],
  ['list', '[]'],
  ['map', '{}'],
  ['duration', 'duration("0s")'],
]);

const LAST_FIELD = /\.(?!\?)(?=(?:[A-Za-z_][A-Za-z0-9_]*|`[^`]*`)$)/;
const LAST_INDEX = /\[(?!\?)(?=[^[\]]*\]$)/;

/** `a.b` becomes `a.?b.orValue(…)` with a default of its type; null when the path ends in neither field nor index. */
export function withDefault(source: string, { from, to }: Span, type: string): Edit[] | null {
  const otherwise = DEFAULTS.get(type);
  const path = source.slice(from, to);
  const last = LAST_FIELD.exec(path) ?? LAST_INDEX.exec(path);
  if (otherwise === undefined || !last) return null;
  const asks = from + last.index + 1;
  return [
    { from: asks, to: asks, insert: '?' },
    { from: to, to, insert: `.orValue(${otherwise})` },
  ];
}
