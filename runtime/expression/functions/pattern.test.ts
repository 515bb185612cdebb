import { beforeAll, describe, expect, it } from 'vitest';
import { LimitError } from '../errors.ts';
import { loadPatterns, readPattern } from '../patterns/engine.ts';
import { PATTERN_MAX, PATTERN_SIZE_MAX, PATTERN_TEXT_MAX } from '../patterns/read.ts';
import { sizeOf } from '../patterns/size.ts';
import { testCall } from '../testing/call.ts';
import { apply, errorOf, faultsOf } from '../testing/form.ts';
import type { Call } from './define.ts';
import { PATTERN_FUNCTIONS } from './pattern.ts';

const [method, plain] = PATTERN_FUNCTIONS;
const matches = (text: string, pattern: string, call: Call = testCall()): unknown =>
  apply(PATTERN_FUNCTIONS, 'matches', [text, pattern], call);
/** What is wrong with a pattern that is written out. */
const look = (pattern: string) => faultsOf(PATTERN_FUNCTIONS, 'matches', ['', pattern])[1];
/** A pattern that is written out: it is read before anything runs. */
const prepared = (pattern: string) => readPattern(testCall(), pattern);

describe('before the patterns are loaded', () => {
  it('says so', () => {
    expect(errorOf(() => matches('a', 'a')).code).toBe('expression.patterns-not-loaded');
  });
});

describe('with patterns', () => {
  beforeAll(loadPatterns);

  it('is called after a text, or by its name', () => {
    expect(method).toMatchObject({ name: 'matches', receiver: { kind: 'text' }, args: [{ kind: 'text' }] });
    expect(plain).toMatchObject({ name: 'matches', args: [{ kind: 'text' }, { kind: 'text' }] });
    expect(plain!.receiver).toBeUndefined();
  });

  it('finds a pattern anywhere', () => {
    expect(matches('My order is 4711', '[0-9]+')).toBe(true);
    expect(matches('1234 AB', '^[0-9]{4} ?[A-Z]{2}$')).toBe(true);
    expect(matches('mañana', 'a+ñ+a+')).toBe(true);
    expect(matches('abc', 'd')).toBe(false);
  });

  it('reads a pattern once for many texts', () => {
    const search = prepared('^a+$');
    expect(['aaa', 'aab', ''].map((text) => search(testCall(), text))).toEqual([true, false, false]);
  });

  it('refuses what is no pattern, while one types and when it runs', () => {
    const fault = { code: 'expression.bad-pattern', params: { found: 'a(' } };
    expect(look('a(')).toEqual(fault);
    expect(look('a()')).toBeNull();
    expect(errorOf(() => matches('a', 'a('))).toEqual({ ...fault, from: 1, to: 2 });
    expect(errorOf(() => matches('a', 'a('))).toEqual({ ...fault, from: 1, to: 2 });
  });

  it('knows more patterns than it keeps', () => {
    for (const round of [1, 2])
      for (let i = 0; i < 100; i++) expect(matches(`n${i}`, `^n${i}$`), `round ${round}`).toBe(true);
  });
});

describe('limits', () => {
  beforeAll(loadPatterns);

  it('takes patterns of so many characters', () => {
    const [longest, longer] = ['a'.repeat(PATTERN_MAX), 'a'.repeat(PATTERN_MAX + 1)];
    const fault = { code: 'expression.pattern-too-big', params: { max: PATTERN_MAX } };
    expect(look(longest)).toBeNull();
    expect(look(longer)).toEqual(fault);
    expect(matches(longest, longest)).toBe(true);
    expect(errorOf(() => matches('a', longer))).toMatchObject(fault);
  });

  it('takes patterns of so many instructions', () => {
    const fault = { code: 'expression.pattern-too-big', params: { max: PATTERN_SIZE_MAX } };
    const sized = (times: number) => `a{${times}}`;
    let edge = 1;
    while (sizeOf(sized(edge + 1)) <= PATTERN_SIZE_MAX) edge++;
    expect(look(sized(edge))).toBeNull();
    expect(look(sized(edge + 1))).toEqual(fault);
    expect(errorOf(() => matches('a', '(a{0,1000}){0,1}'))).toMatchObject(fault);
  });

  it('takes texts of so many characters, and never cuts one', () => {
    const fault = { code: 'expression.searched-too-long', params: { max: PATTERN_TEXT_MAX } };
    const longest = 'a'.repeat(PATTERN_TEXT_MAX);
    expect(matches(longest, 'a$')).toBe(true);
    expect(errorOf(() => matches(`${longest}a`, 'a$'))).toMatchObject(fault);
    expect(errorOf(() => prepared('a$')(testCall(), `${longest}a`))).toMatchObject(fault);
  });

  it('lets nothing pass over a limit', () => {
    for (const run of [
      () => matches('a', 'a'.repeat(PATTERN_MAX + 1)),
      () => matches('a'.repeat(PATTERN_TEXT_MAX + 1), 'a'),
      () => matches('a', 'a', testCall(1)),
    ])
      expect(run).toThrow(LimitError);
  });

  it('costs the same each time, also when a pattern is kept', () => {
    const costs = [1, 2].map(() => {
      const call = testCall();
      matches('a text', 'of its own (x|y)', call);
      return call.spent;
    });
    expect(costs[0]).toBe(costs[1]);
  });

  it('costs little for a short text and a pattern that is written out', () => {
    const call = testCall();
    prepared('^[0-9]{4} ?[A-Z]{2}$')(call, '1234 AB');
    expect(call.spent).toBeLessThanOrEqual(2);
  });

  it('pays before it goes on', () => {
    const call = testCall(100);
    const search = prepared('(?:(a|b)*a(a|b){50})$');
    expect(errorOf(() => search(call, `${'ab'.repeat(4_000)}c`)).code).toBe('expression.too-much-work');
    expect(call.spent).toBeLessThan(110);
  });
});
