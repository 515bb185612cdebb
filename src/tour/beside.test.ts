import { describe, expect, test } from 'vitest';
import { beside } from './beside.ts';

const WINDOW = { width: 1440, height: 900 };
const CARD = { width: 300, height: 160 };

describe('a card', () => {
  test.each([
    ['right of what is on the left', { left: 48, top: 44, width: 232, height: 856 }, { left: 292, top: 392 }],
    ['below what is on top', { left: 300, top: 8, width: 100, height: 28 }, { left: 412, top: 12 }],
    ['below what is in the corner', { left: 1360, top: 8, width: 72, height: 28 }, { left: 1128, top: 48 }],
    [
      'left of what is on the right',
      { left: 1096, top: 44, width: 344, height: 856 },
      { left: 784, top: 392 },
    ],
    ['within what leaves no room', { left: 0, top: 0, width: 1440, height: 900 }, { left: 570, top: 370 }],
  ])('goes %s', (_, anchor, place) => {
    expect(beside(anchor, CARD, WINDOW)).toEqual(place);
  });

  test('stays in a window that is smaller than what it is about', () => {
    const { left, top } = beside({ left: -500, top: 700, width: 300, height: 900 }, CARD, WINDOW);
    expect(left).toBeGreaterThan(0);
    expect(top + CARD.height).toBeLessThan(WINDOW.height);
  });
});
