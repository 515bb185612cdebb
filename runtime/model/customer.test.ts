import { expect, it } from 'vitest';
import { customer, readFact } from './customer.ts';

it.each<[type: Parameters<typeof readFact>[0]['type'], fact: unknown, kept: unknown]>([
  ['text', 'x'.repeat(1_024), 'x'.repeat(1_024)],
  ['text', 'x'.repeat(1_025), undefined],
  ['number', -0.5, -0.5],
  ['number', '3', undefined],
  ['boolean', false, false],
  ['timestamp', '2026-01-05T09:00:00+01:00', Date.UTC(2026, 0, 5, 8)],
  ['timestamp', '2026-01-05', undefined],
])('a fact of type %s', (type, fact, kept) => {
  expect(readFact({ type }, fact)).toBe(kept);
});

it('a customer agreed on each channel apart', () => {
  const fits = (consent: object) =>
    customer.safeParse({ name: 'Ann', addresses: { chat: 'ann', sms: '+31' }, consent }).success;
  expect(fits({ chat: 'opted-in', sms: 'opted-out', email: 'wrote-before', voice: 'unknown' })).toBe(true);
  expect(fits({ chat: 'perhaps' })).toBe(false);
});
