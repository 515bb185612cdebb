import { LIST, MAP, NUMBER } from '../types.ts';
import { keysOf } from '../values/keys.ts';
import type { Call, ExpressionFunction } from './define.ts';

const listSize = (_: Call, list: readonly unknown[]): number => list.length;

const mapSize = (call: Call, map: object): number => keysOf(map, (fuel) => call.charge(fuel)).length;

export const LIST_FUNCTIONS: readonly ExpressionFunction[] = [
  { name: 'size', receiver: LIST, args: [], result: NUMBER, apply: listSize },
  { name: 'size', receiver: MAP, args: [], result: NUMBER, apply: mapSize },
  { name: 'size', args: [LIST], result: NUMBER, apply: listSize },
  { name: 'size', args: [MAP], result: NUMBER, apply: mapSize },
];
