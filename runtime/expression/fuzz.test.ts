import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Problem } from '../model/problem.ts';
import { checkExpression, type ExpectedType } from './check.ts';
import { type CompiledExpression, compileExpression } from './compile.ts';
import type { Environment } from './environment.ts';
import { ExpressionError } from './errors.ts';
import { applyEdits, fixOf } from './fix.ts';
import { analyse } from './meaning/analyse.ts';
import { loadPatterns } from './patterns/engine.ts';
import { checkTemplate, compileTemplate } from './template.ts';
import { brokenSources } from './testing/broken.ts';
import { conforms, frozen } from './testing/conforms.ts';
import { sentences } from './testing/grammar.ts';
import { hostileSources, hugeEnvironment, hugeScope } from './testing/hostile.ts';
import { environment, LANGUAGE, type Scope, SORTS, scopes } from './testing/language.ts';
import { isSame } from './testing/same.ts';
import { flowEnvironment, looseEnvironment, situationWith } from './testing/sample.ts';
import { workedMs } from './testing/work.ts';
import { nameOf } from './types.ts';
import { toJson } from './values/json.ts';

beforeAll(loadPatterns);

const valid = fc.oneof(...SORTS.map(sentences(LANGUAGE, 4)));

/** What comes of it: a value, or the language's own error. Nothing else may be thrown. */
function outcomeOf<T>(run: () => T): { value: T; error?: undefined } | { error: ExpressionError } {
  try {
    return { value: run() };
  } catch (error) {
    if (error instanceof ExpressionError) return { error };
    throw error;
  }
}

function expectPlaces(problems: readonly Problem[], source: string): void {
  for (const { where } of problems) {
    expect(where.from).toBeGreaterThanOrEqual(0);
    expect(where.to).toBeGreaterThanOrEqual(where.from!);
    expect(where.to).toBeLessThanOrEqual(source.length);
  }
}

/** Checks; compiles exactly when nothing is wrong. */
function compiled<S>(source: string, of: Environment<S>): CompiledExpression<S> | null {
  const { problems, paths } = checkExpression(source, of);
  expectPlaces(problems, source);
  const made = compileExpression(source, of);
  expect('problems' in made).toBe(problems.some(({ severity }) => severity === 'error'));
  if ('problems' in made) return null;
  expect(made.paths).toEqual(paths);
  return made;
}

/** What comes out is of the promised type, twice the same, and explained as it is. */
function expectSound<S>(source: string, of: Environment<S>, scope: S): void {
  const made = compiled(source, of);
  if (!made) return;
  const outcome = outcomeOf(() => made.evaluate(scope));
  const { value, error, because } = made.explain(scope);
  expect(error?.code).toBe(outcome.error?.code);
  for (const { from, to, source: leaf } of because) expect(source.slice(from, to)).toBe(leaf);
  if (outcome.error) return expectPlaces([{ ...outcome.error, where: outcome.error } as never], source);
  expect(isSame(value, outcome.value)).toBe(true);
  expect(isSame(made.evaluate(scope), outcome.value)).toBe(true);
  expect(conforms(outcome.value, analyse(source, of).meaning!.type)).toBe(true);
  const json = toJson(outcome.value);
  expect(isSame(JSON.parse(JSON.stringify(json)), json)).toBe(true);
}

/** What a field asks for is what comes out. */
function expectAsked(source: string, scope: Scope): void {
  for (const asked of ['boolean', 'text', 'number'] as const satisfies ExpectedType[]) {
    const made = compileExpression(source, environment, asked);
    if ('problems' in made) continue;
    const { value, error } = outcomeOf(() => made.evaluate(scope)) as { value?: unknown; error?: unknown };
    expect(error ? asked : nameOf(value)).toBe(asked);
  }
}

describe('what is mostly right', () => {
  it('has a value of its type, or fails with an error of the language', () => {
    fc.assert(
      fc.property(valid, scopes, (source, scope) => {
        expectSound(source, environment, frozen(scope));
        expectAsked(source, scope);
      }),
      fuzz(1_000, 20_261_121),
    );
  });

  it('is mostly right', () => {
    const sources = fc.sample(valid, { numRuns: 1_000, seed: 1 });
    const scope: Scope = hugeScope;
    const made = sources.map((source) => compileExpression(source, environment));
    const values = made.filter((one) => !('problems' in one) && !outcomeOf(() => one.evaluate(scope)).error);
    expect(values.length).toBeGreaterThan(400);
  });
});

describe('what is broken', () => {
  it('has problems with places, and fixes that can be made', () => {
    fc.assert(
      fc.property(brokenSources, scopes, (source, scope) => {
        expectSound(source, environment, frozen(scope));
        expectSound(source, flowEnvironment, situationWith());
        const { problems } = checkExpression(source, looseEnvironment);
        for (const problem of problems) {
          const edits = fixOf(problem, source);
          if (edits)
            expect(checkExpression(applyEdits(source, edits), looseEnvironment).problems).toBeDefined();
        }
      }),
      fuzz(1_000, 20_261_122),
    );
  });

  it('stands in texts no worse than by itself', () => {
    const part = fc.oneof(brokenSources, valid).map((source) => `{{ ${source} }}`);
    const text = fc.array(fc.oneof(part, fc.string()), { maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, scopes, (source, scope) => {
        expectPlaces(checkTemplate(source, environment).problems, source);
        const made = compileTemplate(source, environment, { encode: 'url' });
        if ('problems' in made) return;
        const rendered = outcomeOf(() => made.render(scope));
        if (!rendered.error) expect(rendered.value).toBeTypeOf('string');
      }),
      fuzz(500, 20_261_123),
    );
  });
});

describe('what is written to do harm', () => {
  /** Far above what fuel can buy, so that a busy machine is no failure. */
  const MOST = 1_000;

  it('ends soon, with nothing but values and errors of the language', () => {
    frozen(hugeScope);
    fc.assert(
      fc.property(hostileSources, (source) => {
        const start = workedMs();
        const made = compiled(source, hugeEnvironment);
        const outcome = made && outcomeOf(() => made.evaluate(hugeScope));
        expect(workedMs() - start).toBeLessThan(MOST);
        if (outcome && !outcome.error) expect(conforms(outcome.value, { kind: 'any' })).toBe(true);
      }),
      fuzz(400, 20_261_124),
    );
  });
});
