import { describe, expect, it } from 'vitest';
import type { Params } from '../../model/problem.ts';
import { apply, faultsOf } from '../testing/form.ts';
import { Timestamp } from '../values/timestamp.ts';
import { FORMAT_FUNCTIONS } from './format.ts';

const run = (name: string, ...values: unknown[]): unknown => apply(FORMAT_FUNCTIONS, name, values);

const evening = new Timestamp(Date.UTC(2026, 10, 23, 23, 5));

it.each([
  ['formatNumber', [1234.5, 2, 'nl-BE'], '1.234,50'],
  ['formatNumber', [1234.5, 0, 'de'], '1,235'],
  ['formatNumber', [1234.5, 6, 'nl'], '1.234,500000'],
  ['formatNumber', [1234.5, 'nl'], '1.234,5'],
  ['formatMoney', [1234.5, 'EUR', 'nl'], '€\u00a01.234,50'],
  ['formatDate', [evening, 'short', 'UTC', 'nl'], '23-11-2026'],
  ['formatDate', [evening, 'short', 'Europe/Amsterdam', 'nl'], '24-11-2026'],
  ['formatDate', [evening, 'long', '+01:00', 'fr'], '24 novembre 2026'],
  ['formatDate', [evening, 'full', 'America/New_York', 'en'], 'Monday 23 November 2026'],
  ['formatTime', [evening, 'Europe/Amsterdam', 'nl'], '00:05'],
  ['formatTime', [evening, 'UTC', 'en'], '23:05'],
])('%s of %j', (name, values, text) => {
  expect(run(name, ...values)).toBe(text);
});

describe('what is wrong is said while it is typed and when it runs', () => {
  const expected = 'short, long, full';
  it.each<[string, unknown[], number, string, Params]>([
    ['formatNumber', [1, 7, 'nl'], 1, 'expression.bad-decimals', { found: 7, max: 6 }],
    ['formatNumber', [1, -1, 'nl'], 1, 'expression.bad-decimals', { found: -1, max: 6 }],
    ['formatNumber', [1, 0.5, 'nl'], 1, 'expression.bad-decimals', { found: 0.5, max: 6 }],
    ['formatMoney', [1, 'euro', 'nl'], 1, 'expression.bad-currency', { found: 'euro' }],
    ['formatDate', [evening, 'Short', 'UTC', 'nl'], 1, 'expression.bad-style', { found: 'Short', expected }],
    ['formatDate', [evening, '', 'UTC', 'nl'], 1, 'expression.bad-style', { found: '', expected }],
    ['formatDate', [evening, 'long', 'CET', 'nl'], 2, 'expression.bad-zone', { found: 'CET' }],
    ['formatTime', [evening, 'GMT+1', 'nl'], 1, 'expression.bad-zone', { found: 'GMT+1' }],
  ])('%s of %j', (name, values, at, code, params) => {
    expect(faultsOf(FORMAT_FUNCTIONS, name, values)[at]).toEqual({ code, params });
    expect(() => run(name, ...values)).toThrow(
      expect.objectContaining({ name: 'ExpressionError', code, params, from: at }),
    );
  });

  it.each([
    ['formatNumber', [1, 0, 'nl']],
    ['formatNumber', [1, 6, 'nl']],
    ['formatMoney', [1, 'EUR', 'nl']],
    ['formatDate', [evening, 'full', 'UTC', 'nl']],
    ['formatTime', [evening, '+01:00', 'nl']],
  ])('and nothing of %s of %j', (name, values) => {
    expect(faultsOf(FORMAT_FUNCTIONS, name, values).filter(Boolean)).toEqual([]);
  });
});
