import { LIST, MAP, NUMBER } from '../types.ts';
import type { Call, ExpressionFunction } from './define.ts';

const listSize = (_: Call, list: readonly unknown[]): number => list.length;

/** So many keys are counted for a unit of fuel. */
const KEYS_SHIFT = 4;

function mapSize(call: Call, map: object): number {
  const { length } = Object.keys(map);
  call.charge(length >> KEYS_SHIFT);
  return length;
}

export const LIST_FUNCTIONS: readonly ExpressionFunction[] = [
  { name: 'size', receiver: LIST, args: [], result: NUMBER, apply: listSize },
  { name: 'size', receiver: MAP, args: [], result: NUMBER, apply: mapSize },
  { name: 'size', args: [LIST], result: NUMBER, apply: listSize },
  { name: 'size', args: [MAP], result: NUMBER, apply: mapSize },
];
