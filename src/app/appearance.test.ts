import { describe, expect, test } from 'vitest';
import { AS_SYSTEM, appearance, attributesOf } from './appearance.ts';
import { isFirstVisit, remembered, rememberScreen } from './remember.ts';
import { createSession } from './session.ts';

/** A storage as a browser has one. */
function storageWith(given: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(given));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe('high contrast', () => {
  test.each([
    ['system', false, 'normal'],
    ['system', true, 'more'],
    ['more', false, 'more'],
  ] as const)('set to %s, wished %s: %s', (contrast, moreContrast, shown) => {
    expect(attributesOf({ ...AS_SYSTEM, contrast }, { moreContrast }).contrast).toBe(shown);
  });
});

test('how the studio looks is remembered', () => {
  const storage = storageWith();
  const session = createSession('flow', 'en', 'en');
  rememberScreen(session, storage);
  const looks = appearance.parse({ theme: 'dark', contrast: 'more', density: 'compact' });
  session.getState().set({ appearance: looks });
  expect(remembered(storage).appearance).toEqual(looks);
});

test('a browser is new once', () => {
  const storage = storageWith();
  expect(isFirstVisit(storage)).toBe(true);
  expect(isFirstVisit(storage)).toBe(false);
});

test('a browser that keeps nothing is never taken for a new one', () => {
  const forbidden = {
    getItem() {
      throw new Error('forbidden');
    },
  } as unknown as Storage;
  expect(isFirstVisit(forbidden)).toBe(false);
});
