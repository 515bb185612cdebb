import type { ExprType } from './environment.ts';
import { Duration } from './values/duration.ts';
import { Optional } from './values/optional.ts';
import { Timestamp } from './values/timestamp.ts';

export type TypeName = ExprType['kind'];

export const TEXT: ExprType = { kind: 'text' };
export const NUMBER: ExprType = { kind: 'number' };
export const BOOLEAN: ExprType = { kind: 'boolean' };
export const NULL: ExprType = { kind: 'null' };
export const TIMESTAMP: ExprType = { kind: 'timestamp' };
export const DURATION: ExprType = { kind: 'duration' };
export const ANY: ExprType = { kind: 'any' };
export const LIST: ExprType = { kind: 'list', of: ANY };
export const MAP: ExprType = { kind: 'map', of: ANY };
export const OPTIONAL: ExprType = { kind: 'optional', of: ANY };

/** An open record is a map of whatever it holds; any other type is itself. */
export const asValue = (type: ExprType): ExprType => (type.kind === 'record' && type.open ? MAP : type);

/** What is in a list, a map or an optional. */
export const insideOf = (type: ExprType): ExprType => ('of' in type ? type.of : ANY);

/** Whether a value of one type may stand where the other is asked. `any` always may: it is looked at when it is there. */
export function fits(type: ExprType, asked: ExprType): boolean {
  if (type.kind === 'any' || asked.kind === 'any') return true;
  const [one, other] = [asValue(type), asValue(asked)];
  if (one.kind !== other.kind) return false;
  return !('of' in one && 'of' in other) || fits(one.of, other.of);
}

/** Whether values of the two types can ever be equal. Anything may be compared with null. */
export const canEqual = (left: ExprType, right: ExprType): boolean =>
  left.kind === 'null' || right.kind === 'null' || fits(left, right);

/** The narrowest type that holds values of both. */
export function join(left: ExprType, right: ExprType): ExprType {
  if (left === right) return left;
  const [one, other] = [asValue(left), asValue(right)];
  if (one.kind !== other.kind || one.kind === 'record') return ANY;
  return 'of' in one && 'of' in other ? { kind: one.kind, of: join(one.of, other.of) } : one;
}

/** The narrowest type that holds values of all; `any` where there are none. */
export const joined = (types: readonly ExprType[]): ExprType => (types.length > 0 ? types.reduce(join) : ANY);

/** A type as a problem tells it, such as `number` or `list<text>`. */
export const typeText = (type: ExprType): string =>
  'of' in type && type.of.kind !== 'any' ? `${type.kind}<${typeText(type.of)}>` : type.kind;

/** The types of JavaScript that are the language's own. */
const PLAIN_NAMES: ReadonlyMap<string, TypeName> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['boolean', 'boolean'],
] as const);
const PLAIN: ReadonlySet<TypeName> = new Set([...PLAIN_NAMES.values(), 'null']);

/** Whether both are of one type without parts, so that `===` tells all. */
export const isPlainPair = (left: ExprType, right: ExprType): boolean =>
  left.kind === right.kind && PLAIN.has(left.kind);

/** The type of a value that is there. What is none of the language's values is `any`. */
export function nameOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (typeof value !== 'object') return PLAIN_NAMES.get(typeof value) ?? 'any';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Timestamp) return 'timestamp';
  if (value instanceof Duration) return 'duration';
  return value instanceof Optional ? 'optional' : 'map';
}
