import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../model/json.ts';
import { compileExpression } from './compile.ts';
import { declaredEnvironment, jsonEnvironment, typeOfJson } from './declared.ts';
import { DEPTH_MAX } from './limits.ts';
import { TEXT } from './types.ts';

/** What an expression gives with the values it is about, or the codes of what is wrong with it. */
function evaluate(source: string, vars: JsonObject): unknown {
  const compiled = compileExpression(source, jsonEnvironment(vars));
  return 'problems' in compiled ? compiled.problems.map(({ code }) => code) : compiled.evaluate(vars);
}

const nested = (depth: number): Json => (depth === 0 ? 'deep' : [nested(depth - 1)]);

describe('the type of a value', () => {
  test.each<[Json, object]>([
    ['a', { kind: 'text' }],
    [1.5, { kind: 'number' }],
    [false, { kind: 'boolean' }],
    [null, { kind: 'any' }],
    [[], { kind: 'list', of: { kind: 'any' } }],
    [['a', 'b'], { kind: 'list', of: { kind: 'text' } }],
    [['a', 1], { kind: 'list', of: { kind: 'any' } }],
    [['a', null], { kind: 'list', of: { kind: 'any' } }],
    [[[1], [2]], { kind: 'list', of: { kind: 'list', of: { kind: 'number' } } }],
  ])('%j', (value, type) => {
    expect(typeOfJson(value)).toEqual(type);
  });

  test('an object is a record that may have more fields', () => {
    expect(typeOfJson({ a: 1, b: null })).toEqual({
      kind: 'record',
      open: true,
      fields: new Map([
        ['a', { type: { kind: 'number' } }],
        ['b', { type: { kind: 'any' } }],
      ]),
    });
  });

  test('is no longer looked for where a value lies too deep', () => {
    const depthOf = (type: object): number =>
      'of' in type ? 1 + depthOf(type.of as object) : 'kind' in type && type.kind === 'text' ? 0 : Number.NaN;
    expect(depthOf(typeOfJson(nested(DEPTH_MAX - 1)))).toBe(DEPTH_MAX - 1);
    expect(depthOf(typeOfJson(nested(DEPTH_MAX)))).toBe(Number.NaN);
  });
});

describe('an environment of values', () => {
  test('reads them', () => {
    const vars = { queue: { waiting: 3 }, tags: ['vip'], open: true };
    expect(evaluate('queue.waiting > 2 && open && "vip" in tags', vars)).toBe(true);
  });

  test('knows their types', () => {
    expect(evaluate('name > 1', { name: 'Sanne' })).toEqual(['expression.not-comparable']);
    expect(evaluate('naam', { name: 'Sanne' })).toEqual(['expression.unknown-name']);
  });

  test('has no name of JavaScript objects that is not among them', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(evaluate(name, {})).toEqual(['expression.unknown-name']);
  });

  test('takes such a name among them as any other', () => {
    const vars = JSON.parse('{ "__proto__": "a", "constructor": "b", "toString": "c", "in_": "d" }');
    expect(evaluate('__proto__', vars)).toBe('a');
    expect(evaluate('constructor', vars)).toBe('b');
    expect(evaluate('toString', vars)).toBe('c');
  });

  test('takes such a field as any other', () => {
    const vars = JSON.parse('{ "of": { "__proto__": { "x": 1 }, "constructor": 2 } }');
    expect(evaluate('of.__proto__.x', vars)).toBe(1);
    expect(evaluate('of.constructor', vars)).toBe(2);
    expect(evaluate('has(of.toString) || has(of.valueOf)', vars)).toBe(false);
  });
});

test('a declared variable that is named like something every object has is read from the scope alone', () => {
  const environment = declaredEnvironment(
    Object.fromEntries(['toString', 'name'].map((name) => [name, TEXT])),
  );
  const compiled = compileExpression('toString == name', environment);
  const evaluate = 'evaluate' in compiled ? compiled.evaluate : () => undefined;
  expect(evaluate({ toString: 'a', name: 'a' })).toBe(true);
  expect(() => evaluate({ name: String(Object.prototype.toString) })).toThrow('expression.missing-value');
});
