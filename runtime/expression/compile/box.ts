import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { failure } from '../errors.ts';
import { durationInRange, timeInRange } from '../time/range.ts';
import { nameOf } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';

type Box = (value: unknown) => unknown;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Makes values of the language of what an environment gives; undefined when those are what they are. */
export function boxOf(type: ExprType, span: Span): Box | undefined {
  switch (type.kind) {
    case 'timestamp':
      return (value) => new Timestamp(milliseconds(value, timeInRange, type, span));
    case 'duration':
      return (value) => new Duration(milliseconds(value, durationInRange, type, span));
    case 'list': {
      const item = boxOf(type.of, span);
      return item && ((value) => (Array.isArray(value) ? value.map(item) : value));
    }
    case 'map': {
      const inner = boxOf(type.of, span);
      return inner && ((value) => (isObject(value) ? boxedMap(value, inner) : value));
    }
    default:
      return undefined;
  }
}

/** What a host gives is looked at: nothing later can tell that a moment is none. */
function milliseconds(
  value: unknown,
  inRange: (ms: number) => boolean,
  { kind }: ExprType,
  span: Span,
): number {
  if (typeof value !== 'number')
    throw failure('expression.wrong-type', span, { expected: kind, found: nameOf(value) });
  if (!inRange(value)) throw failure('expression.time-out-of-range', span, {});
  return Math.trunc(value);
}

function boxedMap(map: object, inner: Box): object {
  const boxed: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(map)) boxed[key] = inner(value);
  return boxed;
}
