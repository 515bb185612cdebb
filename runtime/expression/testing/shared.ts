import fc from 'fast-check';
import type { Grammar } from './grammar.ts';

/**
 * What our profile and CEL share, in texts that both read: whole numbers and others apart, since CEL has two types of
 * them, and `/` of whole ones inside `int()`, where both cut what is behind the point.
 */
export const SHARED: Grammar = {
  variables: { x: 'int', t: 'text', k: 'text' },
  leaves: {
    int: ['0', '1', '2', '3', '7', '-1', '100', '0x1F', 'i', 'j', 'm.a', 'c.visits'],
    double: ['0.0', '0.5', '2.5', '-1.25', '1e3', 'd', 'e'],
    text: [
      '""',
      '"a"',
      "'b c'",
      '"Order 17"',
      'r"\\d"',
      '"é"',
      '"\\u0041\\n"',
      '"""q"t"""',
      's',
      'u',
      'c.name',
    ],
    boolean: ['true', 'false', 'b', 'c.vip', 'has(c.name)'],
    ints: ['[]', '[1]', '[3, 1, 2]', 'l'],
    texts: ['["a"]', '["b", "a", ""]', 'w'],
    timestamp: [
      ...['timestamp("2026-03-29T01:30:00Z")', 'timestamp("2026-02-28T23:59:59.5Z")', 'at'],
      'timestamp("2025-12-31T23:00:00-05:00")',
    ],
    duration: [
      'duration("90s")',
      'duration("1h30m")',
      'duration("0s")',
      'duration("500ms")',
      'duration("-2h")',
    ],
  },
  forms: {
    int: [
      ...['(<int> + <int>)', '(<int> - <int>)', '(<int> * <int>)', '(<int> % <int>)', 'int(<int> / <int>)'],
      ...['-(<int>)', 'int(<double>)', '(<boolean> ? <int> : <int>)', '<ints>[<int>]', 'int(string(<int>))'],
      ...['size(<text>)', '<text>.size()', '<texts>.size()', 'size(<ints>)', '<text>.indexOf(<text>)'],
      ...[
        '<text>.lastIndexOf(<text>)',
        '<text>.indexOf(<text>, <int>)',
        '<text>.lastIndexOf(<text>, <int>)',
        'size(m)',
        '{"a": <int>, "b": <int>}[<text>]',
        'm.?a.or(m.?b).orValue(<int>)',
        'm.?a.orValue(<int>)',
        'm[?<text>].orValue(<int>)',
        'm[<text>]',
      ],
      ...['<timestamp>.getFullYear()', '<timestamp>.getMonth()', '<timestamp>.getDate()'],
      ...['<timestamp>.getDayOfMonth()', '<timestamp>.getDayOfWeek()', '<timestamp>.getHours()'],
      ...['<timestamp>.getMinutes()', '<timestamp>.getSeconds()', '<timestamp>.getMilliseconds()'],
      ...['<duration>.getHours()', '<duration>.getMinutes()', '<duration>.getSeconds()'],
    ],
    double: [
      ...['(<double> + <double>)', '(<double> - <double>)', '(<double> * <double>)', '(<double> / <double>)'],
      ...['-(<double>)', 'double(<int>)', '(<boolean> ? <double> : <double>)', 'double(string(<double>))'],
    ],
    text: [
      ...['(<text> + <text>)', '<text>.substring(<int>)', '<text>.substring(<int>, <int>)'],
      ...['<text>.lowerAscii()', '<text>.upperAscii()', '<text>.trim()', 'string(<int>)', 'string(<double>)'],
      ...['string(<boolean>)', '<texts>[<int>]', '<texts>.join()', '<texts>.join(<text>)'],
      '(<boolean> ? <text> : <text>)',
    ],
    boolean: [
      ...['!(<boolean>)', '(<boolean> && <boolean>)', '(<boolean> || <boolean> || <boolean>)'],
      ...['(<boolean> ? <boolean> : <boolean>)', '(<int> == <int>)', '(<int> < <int>)', '(<int> >= <int>)'],
      ...['(<double> != <double>)', '(<double> <= <double>)', '(<text> == <text>)', '(<text> > <text>)'],
      ...['(<boolean> == <boolean>)', '(<ints> == <ints>)', '(<texts> != <texts>)', '(<int> in <ints>)'],
      ...['(<text> in <texts>)', '(<text> in m)', '<text>.contains(<text>)', '<text>.startsWith(<text>)'],
      ...[
        '<text>.endsWith(<text>)',
        '(m == {"a": <int>})',
        'has(m.a)',
        'has(m.b)',
        'm[?<text>].hasValue()',
        'bool(string(<boolean>))',
      ],
      ...['(<timestamp> < <timestamp>)', '(<timestamp> == <timestamp>)', '(<duration> <= <duration>)'],
      ...['(<duration> == <duration>)', '<ints>.all(x, <boolean x>)', '<ints>.exists(x, <boolean x>)'],
      ...['<ints>.exists_one(x, <boolean x>)', '<texts>.exists(t, <boolean t>)', 'm.all(k, <boolean k>)'],
    ],
    ints: [
      ...['[<int>, <int>]', '(<ints> + <ints>)', '<ints>.filter(x, <boolean x>)', '<ints>.map(x, <int x>)'],
      ...['<ints>.map(x, <boolean x>, <int x>)', '<texts>.map(t, <int t>)', '(<boolean> ? <ints> : <ints>)'],
    ],
    texts: [
      ...['[<text>, <text>]', '(<texts> + <texts>)', '<text>.split(<text>)', '<text>.split(<text>, <int>)'],
      ...['<texts>.filter(t, <boolean t>)', '<ints>.map(x, <text x>)', 'm.map(k, <text k>)'],
    ],
    timestamp: ['(<timestamp> + <duration>)', '(<timestamp> - <duration>)'],
    duration: ['(<duration> + <duration>)', '(<duration> - <duration>)', '(<timestamp> - <timestamp>)'],
  },
};

/** The values of the variables, as we have them: a timestamp is milliseconds. */
export interface SharedValues {
  i: number;
  j: number;
  d: number;
  e: number;
  s: string;
  u: string;
  b: boolean;
  l: number[];
  w: string[];
  m: Record<string, number>;
  at: number;
  c: { name: string; visits: number; vip: boolean };
}

const whole = fc.integer({ min: -1_000, max: 1_000 });
const broken = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const text = fc.oneof(
  { arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }), weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
);

export const sharedValues: fc.Arbitrary<SharedValues> = fc.record({
  i: whole,
  j: fc.constantFrom(0, 1, 2, -1),
  d: broken,
  e: fc.constantFrom(0.1, 1.5, -2.25),
  s: text,
  u: fc.constantFrom('', 'a', 'Straße', ' Order 17 ', '1,2,3', '12'),
  b: fc.boolean(),
  l: fc.array(whole, { maxLength: 4 }),
  w: fc.array(text, { maxLength: 4 }),
  m: fc.dictionary(fc.constantFrom('a', 'b', ''), whole, { noNullPrototype: true }),
  // Seconds, not far apart: cel-js counts nanoseconds in doubles.
  at: fc
    .integer({ min: Date.UTC(2015, 0) / 1_000, max: Date.UTC(2035, 0) / 1_000 })
    .map((seconds) => seconds * 1_000),
  c: fc.record({ name: text, visits: whole, vip: fc.boolean() }),
});
