import { afterEach, expect, test } from 'vitest';
import { holdKeys, releaseKeys } from './early-keys.ts';

afterEach(() => {
  releaseKeys();
  document.body.replaceChildren();
});

/** Answers whether the browser is kept from doing its own. */
const press = (key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body): boolean =>
  !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));

const keys = (): string[] => releaseKeys().map(({ key }) => key);

test('keys that come too early are held in order, and the browser saves no page meanwhile', () => {
  holdKeys();
  expect(press('s', { ctrlKey: true })).toBe(true);
  expect(press('j', { metaKey: true })).toBe(true);
  expect(press('r', { ctrlKey: true })).toBe(false);
  expect(press('o')).toBe(false);
  expect(keys()).toEqual(['s', 'j', 'r', 'o']);
});

test('once they are taken up nothing is held any more', () => {
  holdKeys();
  releaseKeys();
  expect(press('s', { ctrlKey: true })).toBe(false);
  expect(keys()).toEqual([]);
});

test('what is typed into a field is not held, and of keys without end only the first twenty', () => {
  holdKeys();
  const field = document.body.appendChild(document.createElement('input'));
  expect(press('o', {}, field)).toBe(false);
  for (let count = 0; count < 30; count++) press('f2');
  expect(keys()).toHaveLength(20);
});
