import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { functions } from '../catalog.ts';
import { checkExpression } from '../check.ts';
import { compileExpression } from '../compile.ts';
import { declaredEnvironment } from '../declared.ts';
import type { ExprType } from '../environment.ts';
import { loadPatterns } from '../patterns/engine.ts';
import { ANY, BOOLEAN, DURATION, LIST, MAP, NUMBER, OPTIONAL, TEXT, TIMESTAMP } from '../types.ts';
import type { FunctionExamples } from './define.ts';
import { OPERATORS } from './operators.ts';
import { REFERENCE } from './reference.ts';

beforeAll(loadPatterns);

const entries = Object.values<FunctionExamples>(REFERENCE).flatMap((group) => Object.entries(group));
const NOTHING = declaredEnvironment({});

const evaluated = (source: string): unknown => {
  const compiled = compileExpression(source, NOTHING);
  if ('problems' in compiled) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`);
  return compiled.evaluate({});
};

describe('the reference', () => {
  it('has every function of the language, once, and no other', () => {
    const names = entries.map(([name]) => name);
    expect(names.toSorted()).toEqual([...new Set(functions.map(({ name }) => name))].toSorted());
  });

  it.each(entries)('shows %s at work, in one to three examples', (name, examples) => {
    expect(examples.length).toBeGreaterThanOrEqual(1);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const { source } of examples) expect(source).toContain(`${name}(`);
  });
});

it('is no part of what evaluates: hosts do not carry it', () => {
  const room = new URL('../', import.meta.url);
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));
  const importing = files.filter((name) =>
    /from '.*\breference\//.test(readFileSync(new URL(name, room), 'utf8')),
  );
  expect(files).toContain('compile.ts');
  expect(importing).toEqual([]);
});

describe.each([...entries.map(([, examples]) => ({ examples })), ...Object.values(OPERATORS)])(
  'an example',
  ({ examples }) => {
    it.each(examples)('$source is $value', ({ source, value }) => {
      expect(checkExpression(source, NOTHING).problems).toEqual([]);
      expect(evaluated(source)).toEqual(evaluated(value));
      expect(evaluated(`(${source}) == (${value})`)).toBe(true);
    });
  },
);

describe.each(Object.entries(OPERATORS))('the operators of %s', (_, { forms }) => {
  const types: Record<string, ExprType> = {
    ...{ text: TEXT, number: NUMBER, boolean: BOOLEAN, any: ANY, value: TEXT },
    ...{ timestamp: TIMESTAMP, duration: DURATION, list: LIST, map: MAP, optional: OPTIONAL },
  };
  const environment = declaredEnvironment(
    Object.fromEntries(Object.entries(types).map(([name, type]) => [`a_${name}`, type])),
  );

  it.each(forms)('%s', (form) => {
    const [source = '', result = ''] = form.replace(/\{(\w+)\}/g, 'a_$1').split(' → ');
    expect(checkExpression(source, environment)).toMatchObject({
      problems: [],
      type: types[result.slice(2)]?.kind,
    });
  });
});
