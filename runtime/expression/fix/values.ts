import type { Node, NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import { parseDuration } from '../time/duration.ts';
import { parseTimestamp } from '../time/timestamp.ts';
import type { Edit } from './edit.ts';
import { nothingOf } from './missing.ts';
import { nodesAt, textOf } from './place.ts';

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const BRACKETS = /[()\s]/g;
const YES_OR_NO = /^(?:true|false)$/;

/** A value that is written out, as one of another type; null when it says nothing of that type. */
export function literalAs(source: string, node: Node, type: string): string | null {
  if (node.kind !== 'literal' || node.value === null) return null;
  const { value } = node;
  const written = textOf(source, node);
  if (typeof value !== 'string') return type === 'text' ? `"${written.replace(BRACKETS, '')}"` : null;
  switch (type) {
    case 'number':
      return NUMBER.test(value) ? value : null;
    case 'boolean':
      return YES_OR_NO.test(value) ? value : null;
    case 'timestamp':
      return parseTimestamp(value) === null ? null : `timestamp(${written})`;
    case 'duration':
      return parseDuration(value) === null ? null : `duration(${written})`;
    default:
      return null;
  }
}

const isComparison = (node: Node): node is NodeOf<'equality' | 'operation' | 'in'> =>
  node.kind === 'equality' || node.kind === 'operation' || node.kind === 'in';

/** Of two values that cannot be compared, the one that is written out becomes one of the other's type. */
export function alike(source: string, span: Span, left: string, right: string): Edit[] | null {
  const node = nodesAt(source, span)[0];
  if (!node || !isComparison(node)) return null;
  if (node.kind === 'in') return negatedIn(source, node);
  const [one, other] = node.parts;
  if (left.startsWith('optional')) return unwrapped(one, right);
  if (right.startsWith('optional')) return unwrapped(other, left);
  const asRight = literalAs(source, one, right);
  const asLeft = literalAs(source, other, left);
  if (asLeft !== null) return [{ from: other.from, to: other.to, insert: asLeft }];
  return asRight === null ? null : [{ from: one.from, to: one.to, insert: asRight }];
}

/** `!a in b` is read as `(!a) in b`, which nobody means. */
export function negatedIn(source: string, { parts: [item], from, to }: NodeOf<'in'>): Edit[] | null {
  if (item.kind !== 'not' || source[item.from] !== '!') return null;
  return [{ from, to, insert: `!(${source.slice(item.from + 1, to).trim()})` }];
}

const WRITTEN: ReadonlySet<string> = new Set(['number', 'boolean']);

/** A number or a boolean that is put behind a text is written as one. */
export function written(source: string, span: Span, left: string, right: string): Edit[] | null {
  const node = nodesAt(source, span)[0];
  if (node?.kind !== 'operation' || node.operator !== '+') return null;
  const [one, other] = node.parts;
  const part =
    left === 'text' && WRITTEN.has(right) ? other : right === 'text' && WRITTEN.has(left) ? one : null;
  return part && [{ from: part.from, to: part.to, insert: `string(${bare(source, part)})` }];
}

/** A piece without the brackets around it. */
const bare = (source: string, span: Span): string => {
  const text = textOf(source, span);
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text;
};

/** A value that may not be there, with what stands for it otherwise. */
export function unwrapped({ to }: Span, type: string): Edit[] | null {
  const otherwise = nothingOf(type);
  return otherwise === undefined ? null : [{ from: to, to, insert: `.orValue(${otherwise})` }];
}
