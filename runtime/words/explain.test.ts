import { describe, expect, it } from 'vitest';
import { compileExpression } from '../expression/compile.ts';
import { jsonEnvironment } from '../expression/declared.ts';
import type { JsonObject } from '../model/json.ts';
import type { UiLanguage } from '../model/language.ts';
import { sayExplanation } from './explain.ts';

/** What is said of an expression with these values. */
function explain(source: string, vars: JsonObject, language: UiLanguage = 'en'): string[] {
  const compiled = compileExpression(source, jsonEnvironment(vars));
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return sayExplanation(compiled.explain(vars), language);
}

const vars = { queue: { waiting: 3 }, agents: { available: 0 }, vip: true, name: 'Sanne' };

describe('an explanation', () => {
  it('names what holds, and the values that make it so', () => {
    const source = 'queue.waiting > 10 || agents.available == 0';
    expect(explain(source, vars)).toEqual(['`agents.available == 0` because agents.available is 0']);
    expect(explain(source, vars, 'nl')).toEqual(['`agents.available == 0` want agents.available is 0']);
    expect(explain(source, vars, 'fr')).toEqual(['`agents.available == 0` car agents.available vaut 0']);
  });

  it('tells the value of what does not hold', () => {
    expect(explain('queue.waiting > 10', vars)).toEqual([
      '`queue.waiting > 10` is false because queue.waiting is 3',
    ]);
  });

  it('tells of each part that was needed', () => {
    expect(explain('queue.waiting < agents.available || name == "Bo"', vars)).toEqual([
      '`queue.waiting < agents.available` is false because queue.waiting is 3 and agents.available is 0',
      '`name == "Bo"` is false because name is "Sanne"',
    ]);
  });

  it('gives no cause to a value that is its own', () => {
    expect(explain('vip', vars)).toEqual(['`vip` is true']);
    expect(explain('1 < 2', vars)).toEqual(['`1 < 2` is true']);
  });

  it('says what has no value', () => {
    expect(explain('queue.wait > 1', vars)).toEqual(['`queue.wait` has no value']);
    expect(explain('queue.wait > 1', vars, 'nl')).toEqual(['`queue.wait` heeft geen waarde']);
  });

  it('cuts long values', () => {
    const [exact, longer] = [78, 79].map((length) => explain('name', { name: 'a'.repeat(length) })[0] ?? '');
    expect(exact).toMatch(/"a+"$/);
    expect(longer).toMatch(/"a{79}…$/);
  });
});
