import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { wrongType } from '../errors.ts';
import { durationOf, timestampAt } from '../time/range.ts';
import { nameOf } from '../types.ts';

type Box = (value: unknown) => unknown;

/** Makes values of the language of what an environment gives; undefined when those are what they are. */
export function boxOf(type: ExprType, span: Span): Box | undefined {
  const { kind } = type;
  if (kind === 'timestamp' || kind === 'duration') {
    const make = kind === 'timestamp' ? timestampAt : durationOf;
    // What a host gives is looked at: nothing later can tell that a moment is none.
    return (value) => {
      if (typeof value !== 'number') throw wrongType(span, kind, value);
      return make(Math.trunc(value), span);
    };
  }
  const inner = kind === 'list' || kind === 'map' ? boxOf(type.of, span) : undefined;
  return inner && ((value) => boxedInside(value, inner));
}

function boxedInside(value: unknown, inner: Box): unknown {
  if (Array.isArray(value)) return value.map(inner);
  if (nameOf(value) !== 'map') return value;
  const boxed: Record<string, unknown> = Object.create(null);
  for (const [key, one] of Object.entries(value as object)) boxed[key] = inner(one);
  return boxed;
}
