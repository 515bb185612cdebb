import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Problem } from '../model/problem.ts';
import { checkExpression } from './check.ts';
import { compileExpression } from './compile.ts';
import type { Environment } from './environment.ts';
import { ExpressionError } from './errors.ts';
import { checkTemplate, compileTemplate } from './template.ts';
import { flowEnvironment, looseEnvironment, situationWith } from './testing/sample.ts';
import { nameOf } from './types.ts';

const settings = fuzz(2_000, 20_260_701);

const WORDS = [
  ...[
    'contact',
    'contact.language',
    'message.choice',
    'vars.nickname',
    'vars.visits',
    'vars[',
    'customer',
    'x',
  ],
  ...[
    'data',
    'data.a',
    'open.b',
    '.',
    '.size()',
    '.contains(',
    '.lowerAscii()',
    'has(',
    'size(',
    '__proto__',
  ],
  ...['(', ')', '[', ']', ',', '?', ':', '!', '-', '=', '==', '!=', '<', '>=', '&&', '||', ' in ', ' not '],
  ...[
    '"a"',
    "'é'",
    '"\\u0041"',
    '"',
    "'",
    '“',
    '1',
    '-2.5',
    '1e999',
    'true',
    'null',
    '\ud800',
    '{{',
    '}}',
    '//',
    '\n',
  ],
];

/** Sources that nearly are expressions. */
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

/** Mostly values whose types nobody declared: they pass the check, and what they are shows when they run. */
const LEAVES = [
  ...[
    'data',
    'data.text',
    'data.number',
    'data.flag',
    'data.list',
    'data.other',
    'data.other.a',
    'open.flag',
  ],
  ...['-0.5', '"a"', 'true', 'null', '[]', '["a", 1]'],
];

/** Expressions that can be read; what they mean is another matter. */
const { sentence } = fc.letrec<{ sentence: string }>((tie) => ({
  sentence: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc
      .tuple(tie('sentence'), fc.constantFrom('==', '!=', '<', '<=', '&&', '||', 'in'), tie('sentence'))
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    tie('sentence').map((one) => `!(${one})`),
    tie('sentence').map((one) => `(${one}).size()`),
    tie('sentence').map((one) => `has(data[${one}].a)`),
    fc.tuple(tie('sentence'), tie('sentence')).map(([one, other]) => `(${one})[${other}]`),
    fc.tuple(tie('sentence'), tie('sentence')).map(([one, other]) => `(${one}).contains(${other})`),
    fc.tuple(tie('sentence'), tie('sentence'), tie('sentence')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
}));

const VALUES = new Set(['text', 'number', 'boolean', 'null', 'list']);

/** Runs what may fail; only the language's own errors may come out. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return null;
    throw thrown;
  }
}

function expectPlaces(problems: readonly Problem[], source: string): void {
  for (const { where } of problems) {
    expect(where.from).toBeGreaterThanOrEqual(0);
    expect(where.to).toBeGreaterThanOrEqual(where.from!);
    expect(where.to).toBeLessThanOrEqual(source.length);
  }
}

function tryExpression<S>(source: string, environment: Environment<S>, scope: S): void {
  const { problems } = checkExpression(source, environment);
  expectPlaces(problems, source);
  const compiled = compileExpression(source, environment);
  expect('problems' in compiled).toBe(problems.length > 0);
  if ('problems' in compiled) return;
  const value = attempt(() => compiled.evaluate(scope));
  expect(VALUES).toContain(nameOf(value));
}

/** What is promised before it runs is what comes out. */
function tryExpected<S>(source: string, environment: Environment<S>, scope: S): void {
  for (const expected of ['boolean', 'text', 'number'] as const) {
    const compiled = compileExpression(source, environment, expected);
    if ('problems' in compiled) continue;
    expect(attempt(() => nameOf(compiled.evaluate(scope))) ?? expected).toBe(expected);
  }
}

describe('whatever is written', () => {
  const anything = fc.oneof(
    { arbitrary: sentence, weight: 3 },
    { arbitrary: soup, weight: 1 },
    { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  );
  const data = fc.record({
    text: fc.string({ unit: 'binary' }),
    number: fc.double(),
    flag: fc.boolean(),
    list: fc.array(fc.jsonValue(), { maxLength: 3 }),
    other: fc.jsonValue(),
  });
  const loose = fc.record({ data: fc.oneof(data, data, fc.jsonValue()) });

  it('an expression is a value, a problem or an error of the language', () => {
    fc.assert(
      fc.property(anything, loose, (source, scope) => {
        tryExpression(source, flowEnvironment, situationWith());
        tryExpression(source, looseEnvironment, scope);
        tryExpected(source, looseEnvironment, scope);
      }),
      settings,
    );
  });

  it('a text is a text, a problem or an error of the language', () => {
    const text = fc
      .array(
        fc.oneof(
          soup,
          sentence.map((one) => `{{ ${one} }}`),
          fc.string(),
        ),
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, loose, (source, scope) => {
        expectPlaces(checkTemplate(source, looseEnvironment).problems, source);
        const compiled = compileTemplate(source, looseEnvironment, { encode: 'url' });
        if ('problems' in compiled) return;
        expect(typeof (attempt(() => compiled.render(scope)) ?? '')).toBe('string');
      }),
      settings,
    );
  });
});
