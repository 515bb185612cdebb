import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile.ts';
import { declaredEnvironment } from './declared.ts';
import { evaluate, failureOf } from './testing/evaluate.ts';
import { looseEnvironment } from './testing/sample.ts';

describe('what a host gives', () => {
  const moment = { kind: 'timestamp' } as const;
  const fields = new Map([['at', { type: moment, optional: true }]]);
  const host = declaredEnvironment({
    moment,
    moments: { kind: 'list', of: moment },
    record: { kind: 'record', fields },
  });

  it.each([
    ['moment', { moment: 253_402_300_800_000 }, 'time-out-of-range'],
    ['moment', { moment: Number.NaN }, 'time-out-of-range'],
    ['moment', { moment: '2026-01-01' }, 'wrong-type'],
    ['moment', {}, 'missing-value'],
    ['moments[0]', { moments: [1, null] }, 'wrong-type'],
    ['record.at', { record: { at: 1e99 } }, 'time-out-of-range'],
    ['record[["at"][0]]', { record: { at: 1e99 } }, 'time-out-of-range'],
    ['record.at', { record: {} }, 'missing-value'],
  ])('%s of %j fails with %s', (source, scope, code) => {
    expect(failureOf(() => evaluate(source, host, scope)).code).toBe(`expression.${code}`);
  });

  it('becomes a moment of whole milliseconds', () => {
    expect(evaluate('record.at == timestamp(1)', host, { record: { at: 1_000.9 } })).toBe(true);
    expect(evaluate('record.?at.hasValue()', host, { record: {} })).toBe(false);
  });
});

it('tells no more of a long text than a sentence can hold', () => {
  const failed = failureOf(() => evaluate('int(data)', looseEnvironment, { data: 'x'.repeat(5_000) }));
  expect(failed.params['found']).toBe(`${'x'.repeat(80)}…`);
});

describe('values whose types nobody declared', () => {
  const data = { text: 'abc', list: [1, 2], deep: { a: { b: 'c' } }, same: { a: { b: 'c' } }, nothing: null };

  it.each([
    ['data.text.contains("b")', true],
    ['data.list.size()', 2],
    ['size(data.text)', 3],
    ['data.deep.a.b == "c"', true],
    ['data.deep == data.same', true],
    ['data.deep["a"]["b"] < "d"', true],
    ['data[data.text == "abc" ? "list" : "text"][1]', 2],
    ['2 in data.list', true],
    ['"a" in data.deep', true],
    ['"toString" in data.deep', false],
    ['has(data.deep.x)', false],
    ['open.nothing', null],
    ['data.deep.size()', 1],
    ['data.deep', { a: { b: 'c' } }],
    ['data.list + data.list', [1, 2, 1, 2]],
    ['data.text + data.text', 'abcabc'],
    ['data.list.map(n, n * 2)', [2, 4]],
    ['data.list.map(n, n > 1, n * 2)', [4]],
    ['data.deep.map(key, key)', ['a']],
    ['data.?text.orValue("")', 'abc'],
    ['data.?none.orValue("none")', 'none'],
    ['data.deep.?x.b.c.hasValue()', false],
    ['data.list[?5].orValue(0)', 0],
  ])('%s', (source, value) => {
    expect(evaluate(source, looseEnvironment, { data })).toEqual(value);
  });

  it.each([
    ['data.list.contains("b")', 'wrong-type'],
    ['data.nothing.size()', 'wrong-type'],
    ['data.text.length', 'wrong-type'],
    ['data.text && true', 'wrong-type'],
    ['data.text < 1', 'wrong-type'],
    ['data.deep < data.deep', 'not-comparable'],
    ['1 in data.text', 'wrong-type'],
    ['1 in data.deep', 'wrong-type'],
    ['data.list["a"]', 'wrong-type'],
    ['data.text + 1', 'wrong-type'],
    ['data.text + data.list', 'wrong-operands'],
    ['data.list - data.list', 'wrong-operands'],
    ['data.text * 2', 'wrong-type'],
    ['-data.text', 'wrong-type'],
    ['data.text.all(n, true)', 'wrong-type'],
    ['data.?none.value()', 'absent'],
    ['{data.text: 1, "abc": 2}', 'same-key'],
    ['{data.list: 1}', 'wrong-type'],
    ['data[1]', 'wrong-type'],
  ])('%s fails with %s', (source, code) => {
    const failed = failureOf(() => evaluate(source, looseEnvironment, { data }));
    expect(failed.code).toBe(`expression.${code}`);
  });

  it.each(['boolean', 'text', 'number'] as const)('are looked at when a %s is expected', (expected) => {
    const compiled = compileExpression('data', looseEnvironment, expected);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(failureOf(() => compiled.evaluate({ data: [] })).code).toBe('expression.wrong-type');
  });
});
