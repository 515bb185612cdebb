import { isStep, type Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Edit } from './edit.ts';
import { nodesAt } from './place.ts';

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

/** What stands for a value of a type that is not there, as it is written; undefined where nothing does. */
export const nothingOf = (type: string): string | undefined => DEFAULTS.get(type);

/** `a.b` as `a.?b.orValue(…)`; null when the path ends in neither field nor index. */
export function withFallback(path: string, otherwise: string): string | null {
  const last = LAST_FIELD.exec(path) ?? LAST_INDEX.exec(path);
  if (!last) return null;
  const at = last.index + 1;
  return `${path.slice(0, at)}?${path.slice(at)}.orValue(${otherwise})`;
}

/** How a path is read with a default of its type; undefined where there is none. */
export function defaultOf(path: string, type: string): string | undefined {
  const otherwise = DEFAULTS.get(type);
  return otherwise === undefined ? undefined : (withFallback(path, otherwise) ?? undefined);
}

/**
 * Reads a path that may be missing with a default of its type, or asks for it first where there is none. What is compared
 * with nothing is only asked for: a contact has no nulls, so that the comparison would never hold.
 */
export function withDefault(source: string, span: Span, type: string): Edit[] | null {
  const [node, parent] = nodesAt(source, span);
  const path = source.slice(span.from, span.to);
  if (!node || !isStep(node)) return null;
  if (parent?.kind === 'equality' && parent.parts.some(isNothing))
    return [
      { from: parent.from, to: parent.to, insert: `${parent.operator === '==' ? '!' : ''}has(${path})` },
    ];
  const read = defaultOf(path, type);
  return read === undefined ? asked(source, span, path) : [{ ...span, insert: read }];
}

const NOTHING: ReadonlySet<string> = new Set(['undefined', 'nil', 'none', 'null']);

/** What stands for nothing here, or in another language. */
export const isNothing = (node: Node): boolean =>
  (node.kind === 'literal' && node.value === null) ||
  (node.kind === 'name' && NOTHING.has(node.name.toLowerCase()));

/** The comparison that a path is in, with a question before it. */
function asked(source: string, span: Span, path: string): Edit[] | null {
  const around = nodesAt(source, span);
  const at = around.findIndex(({ kind, ...node }) =>
    kind === 'operation'
      ? 'operator' in node && /[<>]/.test(String(node.operator))
      : kind === 'equality' || kind === 'in',
  );
  const comparison = around[at];
  if (!comparison) return null;
  const outer = around[at + 1];
  const alone = !outer || outer.kind === 'logic';
  const { from, to } = comparison;
  const insert = `has(${path}) && ${source.slice(from, to)}`;
  return [{ from, to, insert: alone ? insert : `(${insert})` }];
}
