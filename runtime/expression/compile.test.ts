import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile.ts';
import type { Environment } from './environment.ts';
import { LimitError } from './errors.ts';
import { evaluate, failureOf } from './testing/evaluate.ts';
import { flowEnvironment, looseEnvironment, situationWith } from './testing/sample.ts';

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
