import { Duration } from '../values/duration.ts';
import { Optional } from '../values/optional.ts';
import { Timestamp } from '../values/timestamp.ts';

/** Whether two values are the same in type and in every part. Zeros are equal, whatever their sign. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one === other;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]))
    );
  if (!isObject(one) || !isObject(other)) return one === other;
  const kind = boxOf(one);
  return kind === boxOf(other) && (kind ? isSameBox(one, other) : isSameMap(one, other));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const BOXES = [Timestamp, Duration, Optional];
const boxOf = (value: object) => BOXES.find((box) => value instanceof box);

const isSameBox = (one: object, other: object): boolean => {
  const [content] = Object.values(one);
  return isSame(content, Object.values(other)[0]);
};

function isSameMap(one: object, other: object): boolean {
  const entries = Object.entries(one);
  return (
    !Array.isArray(other) &&
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => Object.hasOwn(other, key) && isSame(value, Reflect.get(other, key)))
  );
}
