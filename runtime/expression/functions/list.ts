import { LIST, MAP, NUMBER } from '../types.ts';
import { keysOf } from '../values/keys.ts';
import { type Call, type ExpressionFunction, method, plain } from './define.ts';

const listSize = (_: Call, list: readonly unknown[]): number => list.length;

const mapSize = (call: Call, map: object): number => keysOf(map, (fuel) => call.charge(fuel)).length;

export const LIST_FUNCTIONS: readonly ExpressionFunction[] = [
  method(LIST, 'size', [], NUMBER, listSize),
  method(MAP, 'size', [], NUMBER, mapSize),
  plain('size', [LIST], NUMBER, listSize),
  plain('size', [MAP], NUMBER, mapSize),
];
