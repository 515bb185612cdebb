import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { wrongType } from '../errors.ts';
import { durationOf, timestampAt } from '../time/range.ts';
import { nameOf, type TypeName } from '../types.ts';

/** Makes a value of the language of what an environment gives. */
export type Box = (value: unknown) => unknown;

/** What a type needs to be one of the language; undefined when its values are what they are. */
export function boxOf(type: ExprType, span: Span): Box | undefined {
  const { kind } = type;
  // What a host gives is looked at: nothing later can tell that a moment is none.
  if (kind === 'timestamp') return (value) => timestampAt(milliseconds(value, kind, span), span);
  if (kind === 'duration') return (value) => durationOf(milliseconds(value, kind, span), span);
  const inner = kind === 'list' || kind === 'map' ? boxOf(type.of, span) : undefined;
  return inner && ((value) => boxedInside(value, inner));
}

function milliseconds(value: unknown, kind: TypeName, span: Span): number {
  if (typeof value !== 'number') throw wrongType(span, kind, value);
  return Math.trunc(value);
}

function boxedInside(value: unknown, inner: Box): unknown {
  if (Array.isArray(value)) return value.map(inner);
  if (nameOf(value) !== 'map') return value;
  const boxed: Record<string, unknown> = Object.create(null);
  for (const [key, one] of Object.entries(value as object)) boxed[key] = inner(one);
  return boxed;
}
