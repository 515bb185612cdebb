import { expect, test } from 'vitest';
import { Duration } from './duration.ts';
import { toJson } from './json.ts';
import { ABSENT, Optional } from './optional.ts';
import { Timestamp } from './timestamp.ts';

const at = (text: string) => new Timestamp(Date.parse(text));

test.each<[unknown, unknown]>([
  ['a', 'a'],
  [1.5, 1.5],
  [true, true],
  [null, null],
  [at('2026-03-29T08:30:00+02:00'), '2026-03-29T06:30:00Z'],
  [at('2026-03-29T06:30:00.050Z'), '2026-03-29T06:30:00.050Z'],
  [at('0001-01-01T00:00:00Z'), '0001-01-01T00:00:00Z'],
  [at('9999-12-31T23:59:59.999Z'), '9999-12-31T23:59:59.999Z'],
  [new Duration(90_000), '90s'],
  [new Duration(500), '0.5s'],
  [new Duration(-1), '-0.001s'],
  [new Duration(0), '0s'],
  [new Duration(315_537_897_599_999), '315537897599.999s'],
  [new Optional(new Duration(1_000)), '1s'],
  [new Optional(null), null],
  [ABSENT, null],
  [
    [1, [at('2026-01-01T00:00:00Z')]],
    [1, ['2026-01-01T00:00:00Z']],
  ],
  [{ a: { b: ABSENT } }, { a: { b: null } }],
])('%j is %j', (value, json) => {
  expect(toJson(value)).toEqual(json);
});

test('a map has its own keys and no others, whatever they are called', () => {
  const map = Object.assign(Object.create(null), { constructor: 1 });
  Object.defineProperty(map, '__proto__', { value: { polluted: true }, enumerable: true });
  const json = toJson(map) as object;
  expect(JSON.stringify(json)).toBe('{"constructor":1,"__proto__":{"polluted":true}}');
  expect('polluted' in json).toBe(false);
});
