import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { succeed } from '#test/processes.ts';
import { loadPatterns } from '../patterns/engine.ts';
import { type ConformanceTest, conformanceTests } from './data.ts';
import { judge } from './judge.ts';
import { OUTSIDE } from './outside.ts';
import { profileOf } from './profile.ts';

const RUNNER = resolve(import.meta.dirname, 'run.ts');
const tests = conformanceTests();
const { inside, outside, mistakes } = profileOf(tests, OUTSIDE);

beforeAll(loadPatterns);

describe('the tests that the profile leaves out', () => {
  test('are named, each in one group', () => {
    expect(mistakes).toEqual([]);
  });

  test.each([...outside])('do not pass in secret: %s', (_group, left) => {
    expect(left.filter((one) => judge(one).kind === 'passes').map(({ id }) => id)).toEqual([]);
  });

  test.each(Object.entries(OUTSIDE))('are left out for a reason: %s', (_group, { reason }) => {
    expect(reason).toMatch(/^[A-Z`].{20,}\.$/);
  });
});

test('the profile has most of what needs no messages', () => {
  expect(tests).toHaveLength(2_344);
  expect(tests.length - outside.get('messages')!.length).toBe(1_626);
  expect(inside.length).toBeGreaterThanOrEqual(783);
});

describe('every test of the profile passes', () => {
  test.each(['UTC', 'Europe/Amsterdam', 'America/New_York'])('on a host in %s', async (zone) => {
    const report = JSON.parse(await succeed(process.execPath, [RUNNER], { env: { TZ: zone } }));
    expect(report).toEqual({ zone, run: inside.length, failures: [] });
  });
});

describe('a judge that can say no', () => {
  const putting = (expr: string, expected: Partial<ConformanceTest>) =>
    judge({ id: 'a/b/c', name: 'c', expr, ...expected }).kind;

  test.each<[string, Partial<ConformanceTest>]>([
    ['1 + 1', { value: { int64Value: '3' } }],
    ['"1"', { value: { int64Value: '1' } }],
    ['[1, 2]', { value: { listValue: { values: [{ int64Value: '1' }] } } }],
    [
      '{"a": 1}',
      { value: { mapValue: { entries: [{ key: { stringValue: 'b' }, value: { int64Value: '1' } }] } } },
    ],
    ['{"a": 1}', { value: { listValue: {} } }],
    ['1 == 2', {}],
    ['1', { evalError: { errors: [{ message: 'divide by zero' }] } }],
    ['1 / 0', { evalError: { errors: [{ message: 'no such key' }] } }],
    ['nobody', { value: { nullValue: null } }],
    [
      '[1]',
      { checkOnly: true, typedResult: { deducedType: { listType: { elemType: { primitive: 'STRING' } } } } },
    ],
  ])('%s', (expr, expected) => {
    expect(putting(expr, expected)).toBe('fails');
  });

  test.each<[string, Partial<ConformanceTest>]>([
    ['1', { value: { bytesValue: 'AA==' } as object }],
    ['1', { value: { doubleValue: 'NaN' } }],
    ['1', { value: { int64Value: '9007199254740993' } }],
    ['x', { typeEnv: [{ name: 'x', ident: { type: { messageType: 'a.b' } } }] }],
    ['x', { typeEnv: [{ name: 'x', function: {} }] }],
    ['x', { container: 'a' }],
  ])('%s of what we cannot express', (expr, expected) => {
    expect(putting(expr, expected)).toBe('cannot be put');
  });

  test('takes what is right', () => {
    expect(putting('1 / 0', { evalError: { errors: [{ message: 'divide by zero' }] } })).toBe('passes');
    expect(
      putting('[x]', {
        bindings: { x: { value: { doubleValue: 0.5 } } },
        value: { listValue: { values: [{ doubleValue: 0.5 }] } },
      }),
    ).toBe('passes');
  });
});
