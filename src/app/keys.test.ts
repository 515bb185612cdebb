import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { countsAt, type Pressed, presses, shownKeys } from './keys.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('shortcuts', () => {
  it.each([
    ['mod+z', press('z', { ctrlKey: true }), false, true],
    ['mod+z', press('z', { metaKey: true }), true, true],
    ['mod+z', press('z', { metaKey: true }), false, false],
    ['mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false, false],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), false, true],
    ['c', press('c'), false, true],
    ['c', press('c', { ctrlKey: true }), false, false],
    ['c', press('c', { altKey: true }), false, false],
    ['+', press('+', { shiftKey: true }), false, true],
    ['delete', press('Delete'), false, true],
  ])('%s of %o (Mac: %s) is %s', (keys, event, mac, expected) => {
    expect(presses(event, keys, mac)).toBe(expected);
  });

  it('are written as people know them, the first of several', () => {
    expect(shownKeys('mod+shift+z mod+y', false)).toBe('Ctrl+Shift+Z');
    expect(shownKeys('mod+z', true)).toBe('⌘Z');
    expect(shownKeys('+', false)).toBe('+');
  });

  it('count without mod in the rooms of their command, on the canvas when nothing else is said', () => {
    const act: Command = { id: 'act', group: 'edit', words: 'act', when: () => true, run: () => undefined };
    const own: Command = { ...act, rooms: ['outline'] };
    expect([countsAt(act, 'a', null), countsAt(own, 'a', null), countsAt(own, 'mod+a', null)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
