import { LIST, MAP, NUMBER } from '../types.ts';
import { type Call, type ExpressionFunction, method, plain } from './define.ts';

const listSize = (_: Call, list: readonly unknown[]): number => list.length;

/** So many keys are counted for a unit of fuel. */
const KEYS_SHIFT = 4;

function mapSize(call: Call, map: object): number {
  const { length } = Object.keys(map);
  call.charge(length >> KEYS_SHIFT);
  return length;
}

export const LIST_FUNCTIONS: readonly ExpressionFunction[] = [
  method(LIST, 'size', [], NUMBER, listSize),
  method(MAP, 'size', [], NUMBER, mapSize),
  plain('size', [LIST], NUMBER, listSize),
  plain('size', [MAP], NUMBER, mapSize),
];
