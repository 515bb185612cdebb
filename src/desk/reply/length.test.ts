import { describe, expect, test } from 'vitest';
import { lengthOf } from './length.ts';

describe('a reply against the longest that goes', () => {
  test.each([
    [0, { left: 4_096, isOver: false, isNear: false }],
    [3_686, { left: 410, isOver: false, isNear: false }],
    [3_687, { left: 409, isOver: false, isNear: true }],
    [4_096, { left: 0, isOver: false, isNear: true }],
    [4_099, { left: -3, isOver: true, isNear: true }],
  ])('%i characters of 4,096', (length, expected) => {
    expect(lengthOf('x'.repeat(length), 4_096)).toEqual(expected);
  });

  test('an emoji is one character', () => {
    expect(lengthOf('🚲🚲', 2)).toEqual({ left: 0, isOver: false, isNear: true });
  });
});
