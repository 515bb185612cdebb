import { describe, expect, it, test } from 'vitest';
import type { Offset } from '../../calendar/zone.ts';
import type { Params } from '../../model/problem.ts';
import { FUEL } from '../limits.ts';
import { testCall } from '../testing/call.ts';
import { apply, faultsOf } from '../testing/form.ts';
import { workedMs } from '../testing/work.ts';
import { DURATION_MAX, TIME_MAX, TIME_MIN } from '../time/range.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { Call } from './define.ts';
import { TIME_FUNCTIONS } from './time.ts';
import { wallOf, ZONE } from './zone.ts';

const CALL = testCall(Number.POSITIVE_INFINITY);

const run = (name: string, ...values: unknown[]): unknown => apply(TIME_FUNCTIONS, name, values, CALL);
/** What is wrong with values that are written out. */
const literal = (name: string, ...values: unknown[]) => faultsOf(TIME_FUNCTIONS, name, values);

const timestamp = (text: string): Timestamp => run('timestamp', text) as Timestamp;
const duration = (text: string): Duration => run('duration', text) as Duration;

const failing = (code: string, params: Params, at = 0) =>
  expect.objectContaining({ name: 'ExpressionError', code, params, from: at });

describe('timestamp', () => {
  it('is made of a text, of seconds and of a timestamp', () => {
    const moment = timestamp('2009-02-13T23:31:30Z');
    expect(moment).toEqual(new Timestamp(1_234_567_890_000));
    expect(run('timestamp', 1_234_567_890)).toEqual(moment);
    expect(run('timestamp', moment)).toBe(moment);
  });

  it.each([
    [1.5, 1_500],
    [-0.001, -1],
    // Less than a millisecond less than the double next to it.
    [1_700_000_000.123, 1_700_000_000_123],
    [TIME_MIN / 1_000, TIME_MIN],
    [TIME_MAX / 1_000, TIME_MAX],
  ])('of %d seconds is exact', (seconds, ms) => {
    expect(run('timestamp', seconds)).toEqual(new Timestamp(ms));
    expect(literal('timestamp', seconds)).toEqual([null]);
  });

  it.each([TIME_MIN / 1_000 - 0.001, TIME_MAX / 1_000 + 0.001, 1e300, -1e300])(
    'of %d seconds is out of range',
    (seconds) => {
      expect(() => run('timestamp', seconds)).toThrow(failing('expression.time-out-of-range', {}));
      expect(literal('timestamp', seconds)).toEqual([{ code: 'expression.time-out-of-range', params: {} }]);
    },
  );

  it('says of a wrong text what it is, while it is typed and when it runs', () => {
    const found = '2026-02-31T10:00:00Z';
    expect(() => timestamp(found)).toThrow(failing('expression.bad-timestamp', { found }));
    expect(literal('timestamp', found)).toEqual([{ code: 'expression.bad-timestamp', params: { found } }]);
    expect(literal('timestamp', '2026-02-28T10:00:00Z')).toEqual([null]);
  });
});

describe('duration', () => {
  it('is made of a text and of a duration', () => {
    const length = duration('1h30m');
    expect(length).toEqual(new Duration(5_400_000));
    expect(run('duration', length)).toBe(length);
  });

  it('says of a wrong text what it is, while it is typed and when it runs', () => {
    const found = '5 min';
    expect(() => duration(found)).toThrow(failing('expression.bad-duration', { found }));
    expect(literal('duration', found)).toEqual([{ code: 'expression.bad-duration', params: { found } }]);
    expect(literal('duration', '5m')).toEqual([null]);
  });

  it.each([
    ['10000s', 2, 166, 10_000, 0],
    ['3730s', 1, 62, 3_730, 0],
    ['123.321456789s', 0, 2, 123, 321],
    ['-1.5s', 0, 0, -1, -500],
    ['-1h', -1, -60, -3_600, 0],
    ['-59m59.999s', 0, -59, -3_599, -999],
    [`${DURATION_MAX / 1_000}s`, 2_562_047, 153_722_867, 9_223_372_036, 854],
  ])('%s has parts, towards zero and never -0', (text, ...parts) => {
    const names = ['getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'];
    expect(names.map((name) => run(name, duration(text)))).toEqual(parts);
  });
});

const GETTERS = [
  ...['getFullYear', 'getMonth', 'getDate', 'getDayOfMonth', 'getDayOfWeek', 'getDayOfYear'],
  ...['getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'],
];

describe('a timestamp', () => {
  const late = timestamp('2026-12-31T23:30:15.250Z');

  it.each([
    [[], [2026, 11, 31, 30, 4, 364, 23, 30, 15, 250]],
    [['Europe/Amsterdam'], [2027, 0, 1, 0, 5, 0, 0, 30, 15, 250]],
    [['America/New_York'], [2026, 11, 31, 30, 4, 364, 18, 30, 15, 250]],
    [['Asia/Kolkata'], [2027, 0, 1, 0, 5, 0, 5, 0, 15, 250]],
    [['+00:30'], [2027, 0, 1, 0, 5, 0, 0, 0, 15, 250]],
    [['-23:59'], [2026, 11, 30, 29, 3, 363, 23, 31, 15, 250]],
    [['02:00'], [2027, 0, 1, 0, 5, 0, 1, 30, 15, 250]],
  ])('has fields, in %j', (zone, fields) => {
    expect(GETTERS.map((name) => run(name, late, ...zone))).toEqual(fields);
  });

  it('has fields at both ends of time, and past them where the clocks are', () => {
    const first = new Timestamp(TIME_MIN);
    const last = new Timestamp(TIME_MAX);
    expect(GETTERS.map((name) => run(name, first))).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
    expect(GETTERS.map((name) => run(name, last))).toEqual([9999, 11, 31, 30, 5, 364, 23, 59, 59, 999]);
    expect(run('getFullYear', first, 'America/New_York')).toBe(0);
    expect(run('getFullYear', last, 'Asia/Tokyo')).toBe(10_000);
  });

  it('says of a wrong zone what it is, while it is typed and when it runs', () => {
    const found = 'Europe/Nowhere';
    expect(() => run('getHours', late, found)).toThrow(failing('expression.bad-zone', { found }, 1));
    expect(literal('getHours', late, found)[1]).toEqual({ code: 'expression.bad-zone', params: { found } });
    expect(literal('getHours', late, 'Europe/Amsterdam')[1]).toBeNull();
  });
});

describe('fuel', () => {
  const spent = (zone: string): number => {
    const call = testCall();
    formRun(call, 0, zone);
    return call.spent;
  };

  it('is asked alike for a zone that was used before and for one that was not', () => {
    expect(spent('Pacific/Fiji')).toBe(spent('Pacific/Fiji'));
    expect(spent('Pacific/Fiji')).toBeGreaterThan(0);
    expect(spent('+12:00')).toBeLessThan(spent('Pacific/Fiji') / 10);
  });

  it('runs out before unknown zones, other zones or other days take long', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    const changes = Array.from({ length: 7_000 }, (_, i) =>
      Date.UTC(1996 + i, 2, 31 - new Date(Date.UTC(1996 + i, 2, 31)).getUTCDay()),
    );
    const { read } = ZONE;
    const rome = read!(testCall(), 'Europe/Rome' as never) as Offset;
    const attacks: ((call: Call, i: number) => unknown)[] = [
      (call, i) => formRun(call, 0, zones[i % zones.length]!),
      (call, i) => formRun(call, 0, `Europe/Nowhere${i}`),
      (call, i) => wallOf(call, new Timestamp(changes[i]!), rome),
    ];
    for (const attack of attacks) expect(timeToEnd(attack)).toBeLessThan(2_000);
  });

  function formRun(call: Call, ms: number, zone: string): unknown {
    return apply(TIME_FUNCTIONS, 'getHours', [new Timestamp(ms), zone], call);
  }

  /** Milliseconds of the processor until all fuel is spent. */
  function timeToEnd(attack: (call: Call, i: number) => unknown): number {
    const call = testCall();
    const before = workedMs();
    for (let i = 0; call.spent <= FUEL; i++) {
      try {
        attack(call, i);
      } catch {
        // Wrong zones, and the end.
      }
    }
    return workedMs() - before;
  }
});

test('nothing is read but what can be written out', () => {
  for (const { values } of TIME_FUNCTIONS)
    for (const { read, kind } of values) if (read) expect(['text', 'number']).toContain(kind);
});
