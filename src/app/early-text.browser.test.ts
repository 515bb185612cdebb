import { afterEach, expect, test } from 'vitest';
import { dropText, holdsText, holdText, isHeld } from './early-text.ts';

afterEach(() => {
  dropText();
  document.body.replaceChildren();
});

function field(role: string): HTMLInputElement {
  const place = document.body.appendChild(document.createElement('div'));
  place.setAttribute('role', role);
  return place.appendChild(document.createElement('input'));
}

test('what is typed for a dialog on its way stands in its field, which hears of it', async () => {
  const heard: string[] = [];
  for (const letter of 'Wait') holdText(letter);
  const input = field('dialog');
  for (const kind of ['beforeinput', 'input'])
    input.addEventListener(kind, () => heard.push(`${kind} ${input.value}`));
  input.focus();
  expect(holdsText()).toBe(true);
  holdText('s');
  await expect.poll(() => input.value).toBe('Waits');
  expect(heard.slice(0, 3)).toEqual(['beforeinput ', 'input W', 'beforeinput W']);
  expect(holdsText()).toBe(false);
});

test('what is done with the text comes behind it, and needs text to come behind', async () => {
  expect(isHeld('Enter')).toBe(false);
  const heard: string[] = [];
  for (const key of ['W', 'o', 'Backspace', 'a', 'i', 't']) holdText(key);
  const input = field('dialog');
  input.addEventListener('keydown', ({ key }) => heard.push(`${key} ${input.value}`));
  input.focus();
  for (const key of ['ArrowDown', 'Enter']) {
    expect(isHeld(key)).toBe(true);
    holdText(key);
  }
  expect(isHeld('Escape')).toBe(false);
  await expect.poll(() => heard).toEqual(['ArrowDown Wait', 'Enter Wait']);
});

test('a field elsewhere gets nothing, and what a dialog never came for is dropped', async () => {
  holdText('Wait');
  const [other, late] = [field('main'), field('dialog')];
  other.focus();
  dropText();
  late.focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([other.value, late.value]).toEqual(['', '']);
});
