import type { Span } from '../codes.ts';
import { LimitError } from '../errors.ts';
import { DEPTH_MAX } from '../limits.ts';

/** Whether two values are the same: lists item by item, records field by field, anything else as `===` says. */
export function equal(left: unknown, right: unknown, span: Span, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (depth === DEPTH_MAX) throw new LimitError('expression.too-deep', span, { max: DEPTH_MAX });
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const fields = Object.entries(left);
  return (
    fields.length === Object.keys(right).length &&
    fields.every(
      ([key, value]) =>
        Object.hasOwn(right, key) && equal(value, (right as Record<string, unknown>)[key], span, depth + 1),
    )
  );
}
