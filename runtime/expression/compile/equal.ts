import type { Span } from '../codes.ts';
import { LimitError } from '../errors.ts';
import { DEPTH_MAX } from '../limits.ts';
import { Duration } from '../values/duration.ts';
import { keysOf } from '../values/keys.ts';
import { Optional } from '../values/optional.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { Frame } from './frame.ts';

/** Whether two values are the same: lists item by item, maps key by key, moments by their time, others as `===` says. */
export function equal(left: unknown, right: unknown, span: Span, frame: Frame, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (depth === DEPTH_MAX) throw new LimitError('expression.too-deep', span, { max: DEPTH_MAX });
  const inner = (one: unknown, other: unknown) => equal(one, other, span, frame, depth + 1);
  if (Array.isArray(left)) return Array.isArray(right) && equalLists(left, right, inner, span, frame);
  if (left instanceof Timestamp) return right instanceof Timestamp && left.ms === right.ms;
  if (left instanceof Duration) return right instanceof Duration && left.ms === right.ms;
  if (left instanceof Optional) return right instanceof Optional && inner(left.value, right.value);
  return !isOther(right) && equalMaps(left, right, inner, span, frame);
}

type Same = (one: unknown, other: unknown) => boolean;

const isOther = (value: object): boolean =>
  Array.isArray(value) ||
  value instanceof Timestamp ||
  value instanceof Duration ||
  value instanceof Optional;

function equalLists(
  left: readonly unknown[],
  right: readonly unknown[],
  same: Same,
  span: Span,
  frame: Frame,
): boolean {
  if (left.length !== right.length) return false;
  frame.charge(left.length, span);
  return left.every((item, i) => same(item, right[i]));
}

function equalMaps(left: object, right: object, same: Same, span: Span, frame: Frame): boolean {
  const charge = (fuel: number) => frame.charge(fuel, span);
  const keys = keysOf(left, charge);
  if (keys.length !== keysOf(right, charge).length) return false;
  frame.charge(keys.length, span);
  return keys.every(
    (key) =>
      Object.hasOwn(right, key) &&
      same((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  );
}
