import { describe, expect, it } from 'vitest';
import { EXPRESSION_MAX, TEXT_MAX } from '../model/text.ts';
import { checkExpression } from './check.ts';
import { compileExpression } from './compile.ts';
import type { Environment } from './environment.ts';
import { DEPTH_MAX, LIST_MAX } from './limits.ts';
import { checkTemplate } from './template.ts';
import { flowEnvironment, looseEnvironment, situationWith } from './testing/sample.ts';
import { workedMs } from './testing/work.ts';

const codesOf = (source: string) =>
  checkExpression(source, looseEnvironment).problems.map(({ code }) => code);

describe('depth', () => {
  const shapes: [name: string, build: (levels: number) => string][] = [
    ['brackets', (n) => `${'('.repeat(n)}true${')'.repeat(n)}`],
    ['lists', (n) => `${'['.repeat(n)}true${']'.repeat(n)}`],
    ['nots', (n) => `${'!'.repeat(n)}true`],
    ['words for not', (n) => `${'!not '.repeat(n / 2)}true`],
    ['members', (n) => `data${'.a'.repeat(n)}`],
    ['indexes', (n) => `data${'[0]'.repeat(n)}`],
    ['nested indexes', (n) => `${'data['.repeat(n)}0${']'.repeat(n)}`],
    ['methods', (n) => `data${'.size()'.repeat(n)}`],
    ['calls', (n) => `${'size('.repeat(n)}data${')'.repeat(n)}`],
    ['comparisons', (n) => `data${' == data'.repeat(n)}`],
    ['memberships', (n) => `data${' in data'.repeat(n)}`],
    ['choices', (n) => `${'data ? 1 : '.repeat(n)}2`],
  ];

  it.each(shapes)('of %s is bounded', (_, build) => {
    expect(codesOf(build(DEPTH_MAX))).not.toContain('expression.too-deep');
    expect(codesOf(build(DEPTH_MAX + 2))).toContain('expression.too-deep');
    expect(codesOf(build(300))).toContain('expression.too-deep');
  });

  it('is told at its edge', () => {
    expect(codesOf(`${'!'.repeat(DEPTH_MAX + 1)}true`)).toEqual(['expression.too-deep']);
    expect(codesOf(`${'('.repeat(DEPTH_MAX + 1)}1${')'.repeat(DEPTH_MAX + 1)}`)).toEqual([
      'expression.too-deep',
    ]);
  });

  it('of values that are compared is bounded', () => {
    const nest = (levels: number) =>
      Array(levels)
        .fill(0)
        .reduce<unknown>((inner) => [inner], 1);
    const compiled = compileExpression('data.one == data.other', looseEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    const compare = (levels: number) =>
      compiled.evaluate({ data: { one: nest(levels), other: nest(levels) } });
    expect(compare(DEPTH_MAX)).toBe(true);
    expect(() => compare(DEPTH_MAX + 1)).toThrow('expression.too-deep');
  });

  it('is not reached by a long row of && or ||', () => {
    const compiled = compileExpression(Array(600).fill('true').join('&&'), flowEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(compiled.evaluate(situationWith())).toBe(true);
  });
});

describe('length', () => {
  const text = (length: number) => `"${'a'.repeat(length - 2)}"`;

  it('of an expression is bounded', () => {
    expect(codesOf(text(EXPRESSION_MAX))).toEqual([]);
    expect(codesOf(text(EXPRESSION_MAX + 1))).toEqual(['expression.too-long']);
    expect(codesOf('('.repeat(5_000_000))).toEqual(['expression.too-long']);
  });

  it('of a written list is bounded', () => {
    const list = (items: number) => `[${Array(items).fill(1).join(',')}]`;
    expect(codesOf(list(LIST_MAX))).toEqual([]);
    expect(codesOf(list(LIST_MAX + 1))).toEqual(['expression.list-too-long']);
  });
});

describe('fuel', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => n);
  const keys = Object.fromEntries(many.map((n) => [`key${n}`, n]));
  const data = { keys, maps: many.map((n) => ({ n })), few: many.slice(0, 5_000), word: 'maybe' };
  const run = (source: string) => {
    const compiled = compileExpression(source, looseEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    return compiled.evaluate({ data });
  };

  it.each([
    'data.keys in data.maps',
    'data.maps.exists(m, m == data.keys)',
    'data.maps.exists(m, data.keys == m)',
  ])('is spent on listing keys, also of maps that have not as many: %s', (source) => {
    expect(() => run(source)).toThrow('expression.too-much-work');
  });

  it('is spent on errors that are passed over', () => {
    expect(run('data.few.all(n, bool("true"))')).toBe(true);
    expect(() => run('data.few.all(n, bool(data.word))')).toThrow('expression.too-much-work');
    expect(() => run('data.few.filter(n, n < 9).all(n, bool(data.word))')).toThrow(
      'expression.not-convertible',
    );
  });
});

describe('names that live on every object', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);

  it.each(names)('%s is no name', (name) => {
    expect(codesOf(name)).toEqual(['expression.unknown-name']);
    expect(codesOf(`${name}()`)).toEqual(['expression.unknown-function']);
    expect(codesOf(`"a".${name}()`)).toEqual(['expression.unknown-function']);
  });

  it.each(names)('%s is no field', (name) => {
    for (const source of [`contact.${name}`, `contact["${name}"]`, `customer.${name}`])
      expect(checkExpression(source, flowEnvironment).problems).toMatchObject([
        { code: 'expression.unknown-name' },
      ]);
  });

  it.each(names)('%s is no field of what nobody declared', (name) => {
    for (const source of [`data.${name}`, `data["${name}"]`, `open.${name}`, `data[data.key].${name}`]) {
      const compiled = compileExpression(source, looseEnvironment);
      if ('problems' in compiled) throw new Error('It has problems.');
      const data = { key: 'inner', inner: {} };
      expect(() => compiled.evaluate({ data })).toThrow('expression.missing-value');
    }
  });

  it('are fields when the data itself has them', () => {
    const compiled = compileExpression('data.__proto__', looseEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(compiled.evaluate({ data: JSON.parse('{"__proto__": 1}') })).toBe(1);
  });

  it('count as set only when the contact has them', () => {
    const compiled = compileExpression('has(vars.constructor)', flowEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(compiled.evaluate(situationWith({ vars: {} }))).toBe(false);
    expect(compiled.evaluate(situationWith({ vars: JSON.parse('{"constructor": "a"}') }))).toBe(true);
  });

  it('count as set only when a declared record has them', () => {
    const fields = new Map([['constructor', { type: { kind: 'text' as const }, optional: true }]]);
    const declared: Environment<object> = {
      variables: new Map([['it', { type: { kind: 'record', fields }, read: (scope: object) => scope }]]),
    };
    const compiled = compileExpression('has(it.constructor)', declared);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(compiled.evaluate({})).toBe(false);
    expect(compiled.evaluate({ constructor: 'a' })).toBe(true);
  });

  it('do not make records equal', () => {
    const compiled = compileExpression('data.one == data.other', looseEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    const data = JSON.parse('{"one": {"__proto__": {}}, "other": {"a": 1}}');
    expect(compiled.evaluate({ data })).toBe(false);
    expect(compiled.evaluate({ data: { one: data.one, other: data.one } })).toBe(true);
  });

  it('are in a record only when it declares them', () => {
    const compiled = compileExpression('message.text in vars', flowEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    const message = { id: 'm', kind: 'text', text: 'undeclared' } as const;
    expect(compiled.evaluate(situationWith({ message, vars: { undeclared: 1 } }))).toBe(false);
    expect(
      compiled.evaluate(situationWith({ message: { ...message, text: 'vip' }, vars: { vip: true } })),
    ).toBe(true);
  });

  it('cannot be had by a key of the customer, and neither can what is not declared', () => {
    for (const text of ['__proto__', 'constructor', 'undeclared']) {
      const compiled = compileExpression('vars[message.text]', flowEnvironment);
      if ('problems' in compiled) throw new Error('It has problems.');
      const contact = situationWith({
        message: { id: 'm', kind: 'text', text },
        vars: { undeclared: 'secret' },
      });
      expect(() => compiled.evaluate(contact)).toThrow('expression.missing-value');
    }
  });
});

describe('time', () => {
  const size = TEXT_MAX;
  const bombs: [name: string, source: string][] = [
    ['open braces', '{{'.repeat(size / 2)],
    ['empty braces', '{{}}'.repeat(size / 4)],
    ['open braces and quotes', '{{"'.repeat(Math.floor(size / 3))],
    ['escaped quotes', `{{${"'\\".repeat(size / 2 - 2)}}}`],
    ['quotes on their own lines', '{{"\n}}'.repeat(Math.floor(size / 6))],
    ['one brace too many', '{{{ }}'.repeat(Math.floor(size / 6))],
    ['escaped braces', '\\{{'.repeat(Math.floor(size / 3))],
    ['backslashes', '\\'.repeat(size)],
    ['lone surrogates', `{{ ${'\ud800'.repeat(4_000)} }}`],
    ['unknown names', `{{ ${'contac.'.repeat(7)}a }}`.repeat(170)],
  ];

  it.each(bombs)('for %s is short', (_, source) => {
    const start = workedMs();
    expect(Array.isArray(checkTemplate(source, flowEnvironment).problems)).toBe(true);
    expect(workedMs() - start).toBeLessThan(1_500);
  });
});
