import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { compileExpression } from './compile.ts';
import { type Declared, declaredEnvironment } from './declared.ts';
import type { Environment, ExprType } from './environment.ts';
import { ExpressionError } from './errors.ts';
import { celOutcome, type Outcome } from './testing/celjs.ts';
import { type Compared, DIFFERENCES } from './testing/differences.ts';
import { sentences } from './testing/grammar.ts';
import { isSame } from './testing/same.ts';
import { SHARED, type SharedValues, sharedValues } from './testing/shared.ts';
import { BOOLEAN, NUMBER, TEXT } from './types.ts';

const CUSTOMER: ExprType = {
  kind: 'record',
  fields: new Map([
    ['name', { type: TEXT }],
    ['visits', { type: NUMBER }],
    ['vip', { type: BOOLEAN }],
  ]),
};
const TYPES: Record<keyof SharedValues, ExprType> = {
  ...{ i: NUMBER, j: NUMBER, d: NUMBER, e: NUMBER, s: TEXT, u: TEXT, b: BOOLEAN, c: CUSTOMER },
  l: { kind: 'list', of: NUMBER },
  w: { kind: 'list', of: TEXT },
  m: { kind: 'map', of: NUMBER },
  at: { kind: 'timestamp' },
};
const environment: Environment<Declared> = declaredEnvironment(TYPES);

function ourOutcome(source: string, values: SharedValues): Outcome {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) return { error: compiled.problems[0]!.code };
  try {
    return { value: compiled.evaluate({ ...values }) };
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return { error: thrown.code };
    throw thrown;
  }
}

const compare = (source: string, values: SharedValues): Compared => ({
  source,
  values,
  ours: ourOutcome(source, values),
  theirs: celOutcome(source, values),
});

const agree = ({ ours, theirs }: Compared): boolean =>
  'value' in ours && 'value' in theirs
    ? isSame(ours.value, theirs.value)
    : 'error' in ours && 'error' in theirs;

const PLAIN: SharedValues = {
  ...{ i: 1, j: 2, d: 0.5, e: 1.5, s: 'a', u: 'b', b: true, l: [1], w: ['a'], m: { a: 1 }, at: 0 },
  c: { name: 'Sanne', visits: 3, vip: true },
};

test('cel-js comes to the same, but for the differences that have a name', () => {
  const say = sentences(SHARED, 4);
  const anything = fc.oneof(...Object.keys(SHARED.leaves).map(say));
  fc.assert(
    fc.property(anything, sharedValues, (source, values) => {
      const compared = compare(source, values);
      if (agree(compared) || DIFFERENCES.some(({ explains }) => explains(compared))) return;
      expect(compared.ours).toEqual(compared.theirs);
    }),
    fuzz(3_000, 20_261_120),
  );
});

test('most of what is compared has a value', () => {
  const sources = fc.sample(sentences(SHARED, 4)('boolean'), { numRuns: 500, seed: 1 });
  const compared = sources.map((source) => compare(source, PLAIN));
  expect(compared.filter(({ ours, theirs }) => 'value' in ours && 'value' in theirs).length).toBeGreaterThan(
    400,
  );
  expect(
    new Set(compared.map(({ ours }) => ('value' in ours ? ours.value : ours.error))).size,
  ).toBeGreaterThan(1);
});

test.each(DIFFERENCES)('$reason', ({ example, explains }) => {
  const compared = compare(example, PLAIN);
  expect(agree(compared)).toBe(false);
  expect(explains(compared)).toBe(true);
});

test.each(['1 + 1', 's + u', 'l.map(x, x * 2)', 'at + duration("1h")', 'm.?b.orValue(7)', 'm["z"]'])(
  'the same comes of %s, and no difference explains it',
  (source) => {
    const compared = compare(source, PLAIN);
    expect(agree(compared)).toBe(true);
    expect(DIFFERENCES.filter(({ explains }) => explains(compared))).toEqual([]);
  },
);
