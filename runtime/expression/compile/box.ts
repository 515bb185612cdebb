import type { ExprType } from '../environment.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';

type Box = (value: unknown) => unknown;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Makes values of the language of what an environment gives; undefined when those are what they are. */
export function boxOf(type: ExprType): Box | undefined {
  switch (type.kind) {
    case 'timestamp':
      return (value) => (typeof value === 'number' ? new Timestamp(value) : value);
    case 'duration':
      return (value) => (typeof value === 'number' ? new Duration(value) : value);
    case 'list': {
      const item = boxOf(type.of);
      return item && ((value) => (Array.isArray(value) ? value.map(item) : value));
    }
    case 'map': {
      const inner = boxOf(type.of);
      return inner && ((value) => (isObject(value) ? boxedMap(value, inner) : value));
    }
    default:
      return undefined;
  }
}

function boxedMap(map: object, inner: Box): object {
  const boxed: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(map)) boxed[key] = inner(value);
  return boxed;
}
