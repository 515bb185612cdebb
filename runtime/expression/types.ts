import type { ExprType } from './environment.ts';

export type TypeName = ExprType['kind'];

export const TEXT: ExprType = { kind: 'text' };
export const NUMBER: ExprType = { kind: 'number' };
export const BOOLEAN: ExprType = { kind: 'boolean' };
export const NULL: ExprType = { kind: 'null' };
export const ANY: ExprType = { kind: 'any' };
export const LIST: ExprType = { kind: 'list', of: ANY };

/** Whether a value of one type may stand where the other is asked. `any` always may: it is looked at when it is there. */
export function fits(type: ExprType, asked: ExprType): boolean {
  if (type.kind === 'any' || asked.kind === 'any') return true;
  if (type.kind === 'list' && asked.kind === 'list') return fits(type.of, asked.of);
  return type.kind === asked.kind;
}

/** Whether values of the two types can ever be equal. Anything may be compared with null. */
export const canEqual = (left: ExprType, right: ExprType): boolean =>
  left.kind === 'null' || right.kind === 'null' || fits(left, right);

const ORDERED: ReadonlySet<TypeName> = new Set(['text', 'number', 'boolean', 'any']);

/** Whether one can be less than the other. */
export const canOrder = (left: ExprType, right: ExprType): boolean =>
  ORDERED.has(left.kind) && ORDERED.has(right.kind) && fits(left, right);

/** The narrowest type that holds values of both. */
export function join(left: ExprType, right: ExprType): ExprType {
  if (left.kind === 'list' && right.kind === 'list') return { kind: 'list', of: join(left.of, right.of) };
  return left.kind === right.kind && left.kind !== 'record' ? left : ANY;
}

/** Whether both are of one type without parts, so that `===` tells all. */
export const isPlainPair = (left: ExprType, right: ExprType): boolean =>
  left.kind === right.kind && left.kind !== 'any' && left.kind !== 'list' && left.kind !== 'record';

/** The type of a value that is there. */
export function nameOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'record';
    default:
      return 'any';
  }
}
