import { expect, it } from 'vitest';
import { richMessage } from './rich-message.ts';

const choices = [{ id: 'a', title: 'A' }];
const fits = (message: object, channels: string[] = []) =>
  richMessage.safeParse({ name: 'Menu', channels, message }).success;

it.each<[what: string, message: object]>([
  ['a rich link', { kind: 'link', text: 'Look', title: 'Open', url: 'https://shop.example/' }],
  ['quick replies', { kind: 'buttons', text: 'Which?', buttons: choices }],
  ['a list of items', { kind: 'list', text: 'Which?', open: 'Choose', rows: choices }],
  [
    'a picker of time slots',
    { kind: 'slots', text: 'When?', open: 'Choose', slots: [{ id: 'a', start: 'now' }], length: 1_800 },
  ],
])('can be %s', (_what, message) => {
  expect(fits(message)).toBe(true);
});

it('is for several channels at once, or for all when it names none', () => {
  const message = { kind: 'buttons', text: 'Which?', buttons: choices };
  expect(fits(message, ['chat', 'sms'])).toBe(true);
  expect(richMessage.parse({ name: 'Menu', message }).channels).toEqual([]);
});

it('has choices that can be told apart', () => {
  expect(fits({ kind: 'buttons', text: 'Which?', buttons: [...choices, ...choices] })).toBe(false);
});
