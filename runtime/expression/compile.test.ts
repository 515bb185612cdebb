import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile.ts';
import { declaredEnvironment } from './declared.ts';
import type { Environment } from './environment.ts';
import { ExpressionError, LimitError } from './errors.ts';
import { flowEnvironment, looseEnvironment, situationWith } from './testing/sample.ts';

function evaluate<S>(source: string, environment: Environment<S>, scope: S): unknown {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`);
  return compiled.evaluate(scope);
}

function failureOf(run: () => unknown): ExpressionError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return thrown;
    throw thrown;
  }
  throw new Error('It did not fail.');
}

const values: [source: string, value: unknown][] = [
  // literals
  [`"it's" == 'it\\'s'`, true],
  ['"a\\n\\t\\x41\\u00e9\\U0001F600\\101\\\\"', 'a\n\tAé😀A\\'],
  ['-1.5e3', -1500],
  ['.5', 0.5],
  ['0x1F', 31],
  ['null', null],
  ['[1, "a", true, null, [2]]', [1, 'a', true, null, [2]]],
  ['[message.kind, "b"]', ['choice', 'b']],
  // paths
  ['contact.language', 'nl'],
  ['contact["channel"]', 'whatsapp'],
  ['customer.name', 'Sanne de Vries'],
  ['message.choice', 'invoice'],
  ['vars.order_id', 'A-17'],
  ['vars["visits"]', 3],
  ['(vars).vip', true],
  ['agent', ''],
  ['["a", "b"][1]', 'b'],
  ['[vars.visits][0]', 3],
  ['vars[["order_id"][0]]', 'A-17'],
  // comparison
  ['1 == 1.0', true],
  ['[1, [2]] == [1.0, [2]]', true],
  ['[1] != [1, 2]', true],
  ['vars.visits == null', false],
  ['null == null', true],
  ['vars.visits > 2', true],
  ['vars.visits <= 2', false],
  ['false < true', true],
  ['"B" < "a"', true],
  ['"\\uffff" < "\\U00010000"', true],
  ['"a" < "aa"', true],
  ['"a" >= "a"', true],
  // logic
  ['true && true && false', false],
  ['false || false || true', true],
  ['!!true', true],
  ['!vars.vip', false],
  ['true || false && false', true],
  ['1 == 1 && 2 > 1', true],
  ['vars.vip ? "yes" : "no"', 'yes'],
  ['false ? 1 : false ? 2 : 3', 3],
  // in
  ['contact.channel in ["whatsapp", "instagram"]', true],
  ['contact.language in ["fr", "en"]', false],
  ['vars.visits in [1, vars.visits]', true],
  ['[1] in [[2], [1]]', true],
  ['1 in []', false],
  ['"order_id" in vars', true],
  ['"nickname" in vars', false],
  // arithmetic
  ['1 + 2 * 3 - 4', 3],
  ['7 / 2', 3.5],
  ['7 % 4 + -7 % 4', 0],
  ['-(1 - 3)', 2],
  ['"a" + "b" + customer.name', 'abSanne de Vries'],
  ['[1] + [2, 3]', [1, 2, 3]],
  ['now - now == duration("0h")', true],
  ['now + duration("1h") > now', true],
  ['contact.startedAt < now', true],
  // maps
  ['{"a": 1, "b": [2]}.b', [2]],
  ['{"a": 1}["a"]', 1],
  ['{"a": 1} == {"a": 1.0}', true],
  ['{"__proto__": 1}.__proto__', 1],
  ['"a" in {"a": 1}', true],
  ['size({"a": 1, "b": 2})', 2],
  // macros
  ['[1, 2].all(n, n > 0)', true],
  ['[].all(n, n > 0)', true],
  ['[1, 2].exists(n, n > 1)', true],
  ['[1, 2].exists_one(n, n > 0)', false],
  ['[1, 2, 3].filter(n, n % 2 == 1)', [1, 3]],
  ['[1, 2].map(n, [n].map(m, n + m))', [[2], [4]]],
  ['[1, 2].map(n, n > 1, n * 2)', [4]],
  ['{"a": 1}.exists(key, key == "a")', true],
  ['[1].exists(vars, vars == 1)', true],
  ['[1, 0].exists(n, 1 / n == 1)', true],
  ['[0, 1].exists(n, 1 / n == 1)', true],
  ['[0, 1].all(n, 1 / n == 2)', false],
  // optionals
  ['vars.?order_id.orValue("none")', 'A-17'],
  ['vars.?nickname.orValue("none")', 'none'],
  ['vars.?nickname.or(vars.?order_id).value()', 'A-17'],
  ['vars.?order_id.orValue(vars.nickname)', 'A-17'],
  ['vars.?visits.optMap(n, n + 1).orValue(0)', 4],
  ['vars.?nickname.optMap(n, n + "!").hasValue()', false],
  ['[1][?0].orValue(2) + [1][?1].orValue(2)', 3],
  ['has(vars.?nickname)', false],
  // texts written in other ways
  [`r"a\\n" + '''it's "b"'''`, `a\\nit's "b"`],
  // functions
  ['message.text.contains("FACT")', true],
  ['message.text.startsWith("Mijn")', true],
  ['message.text.endsWith("x")', false],
  ['message.text.lowerAscii()', 'mijn factuur'],
  ['"ÀB\u212a".lowerAscii()', 'Àb\u212a'],
  ['"a😀".size()', 2],
  ['size("\\U0001F600")', 1],
  ['size([1, 2])', 2],
  ['[].size()', 0],
  ['has(vars.order_id)', true],
  ['has(vars.nickname)', false],
  ['has(vars["nickname"])', false],
];

describe('values', () => {
  it.each(values)('%s', (source, value) => {
    expect(evaluate(source, flowEnvironment, situationWith())).toEqual(value);
  });
});

const failures: [marked: string, code: string, from: number, to: number][] = [
  ['vars.nickname == "a"', 'missing-value', 0, 13],
  ['"a" == vars["nickname"]', 'missing-value', 7, 23],
  ['vars[message.text]', 'missing-value', 0, 18],
  ['vars.constructor', 'missing-value', 0, 16],
  ['[1][1]', 'no-such-item', 4, 5],
  ['[1][-1]', 'no-such-item', 4, 6],
  ['[1][0.5]', 'no-such-item', 4, 7],
  ['1 + 1 / 0', 'division-by-zero', 4, 9],
  ['1 % 0', 'division-by-zero', 0, 5],
  ['1e300 * 1e300', 'result-too-big', 0, 13],
  ['[0].map(n, 1 / n)', 'division-by-zero', 11, 16],
  ['[0, 1].exists(n, 1 / n == 2)', 'division-by-zero', 17, 22],
  ['timestamp("9999-12-31T23:59:59Z") + duration("1h")', 'time-out-of-range', 0, 50],
];

describe('failures', () => {
  it.each(failures)('%s', (source, code, from, to) => {
    const failed = failureOf(() => evaluate(source, flowEnvironment, situationWith()));
    expect(failed).toMatchObject({ code: `expression.${code}`, from, to });
  });

  it('names the path that is missing', () => {
    const failed = failureOf(() => evaluate('vars.nickname', flowEnvironment, situationWith()));
    expect(failed.params).toEqual({ path: 'vars.nickname' });
  });
});

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

describe('an error beside a decision', () => {
  it.each([
    ['vars.nickname == "a" || vars.vip', true],
    ['vars.vip || vars.nickname == "a"', true],
    ['vars.nickname == "a" && !vars.vip', false],
    ['vars.nickname == "a" || vars.nickname == "b" || vars.vip', true],
  ])('%s is %s', (source, value) => {
    expect(evaluate(source, flowEnvironment, situationWith())).toBe(value);
  });

  it.each([['vars.nickname == "a" || !vars.vip'], ['vars.nickname == "a" && vars.vip']])(
    '%s fails',
    (source) => {
      const failed = failureOf(() => evaluate(source, flowEnvironment, situationWith()));
      expect(failed.code).toBe('expression.missing-value');
    },
  );

  it('does not pass over a limit', () => {
    let nested: unknown = 1;
    for (let i = 0; i < 60; i++) nested = [nested];
    const other = structuredClone(nested);
    const scope = { data: { nested, other } };
    const failed = failureOf(() => evaluate('data.nested == data.other || true', looseEnvironment, scope));
    expect(failed).toBeInstanceOf(LimitError);
  });

  it('does not pass over a fault of the host', () => {
    const faulty: Environment<null> = {
      variables: new Map([
        [
          'broken',
          {
            type: { kind: 'boolean' },
            read: (): never => {
              throw new RangeError('host');
            },
          },
        ],
      ]),
    };
    expect(() => evaluate('broken || true', faulty, null)).toThrow(RangeError);
  });
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

describe('compiling', () => {
  it('gives the problems instead when there are any', () => {
    const compiled = compileExpression('contact.languge', flowEnvironment);
    expect(compiled).toMatchObject({ problems: [{ code: 'expression.unknown-name' }] });
  });

  it('gives the same constant list every time', () => {
    const compiled = compileExpression('[1, 2]', flowEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(compiled.evaluate(situationWith())).toBe(compiled.evaluate(situationWith()));
  });

  it('tells the paths it reads', () => {
    expect(compileExpression('vars.vip', flowEnvironment)).toMatchObject({ paths: ['vars.vip'] });
  });
});
