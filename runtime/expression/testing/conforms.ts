import type { ExprType } from '../environment.ts';
import { nameOf } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { Optional } from '../values/optional.ts';
import { Timestamp } from '../values/timestamp.ts';

/** Whether a value is one of the language, in all its parts, and of the type that was promised. */
export function conforms(value: unknown, type: ExprType): boolean {
  const inside: ExprType = 'of' in type ? type.of : { kind: 'any' };
  const kind = type.kind === 'record' ? 'map' : type.kind;
  if (kind !== 'any' && kind !== nameOf(value)) return false;
  if (Array.isArray(value)) return value.every((item) => conforms(item, inside));
  if (value instanceof Optional) return value.value === undefined || conforms(value.value, inside);
  if (value instanceof Timestamp || value instanceof Duration) return Number.isInteger(value.ms);
  if (typeof value === 'object' && value !== null)
    return isPlain(value) && Object.values(value).every((part) => conforms(part, inside));
  return typeof value === 'number'
    ? Number.isFinite(value)
    : value === null || /^(str|boo)/.test(typeof value);
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** The value, with everything in it frozen: who changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
