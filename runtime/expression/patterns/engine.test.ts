import { expect, it } from 'vitest';
import { testCall } from '../testing/call.ts';
import { loadPatterns, patternsLoaded, readPattern, usesPatterns } from './engine.ts';

it('is not there until it is loaded', async () => {
  expect(patternsLoaded()).toBe(false);
  expect(() => readPattern(testCall(), 'a')).toThrow('expression.patterns-not-loaded');
  await Promise.all([loadPatterns(), loadPatterns()]);
  expect(patternsLoaded()).toBe(true);
  expect(readPattern(testCall(), 'a')(testCall(), 'banana')).toBe(true);
  await loadPatterns();
  expect(patternsLoaded()).toBe(true);
});

it('knows a source or a script that may need it', () => {
  expect(usesPatterns('message.text.matches("^[0-9]+$")')).toBe(true);
  expect(usesPatterns(JSON.stringify({ when: 'matches(vars.code, "a")' }))).toBe(true);
  expect(usesPatterns('{"when":"vars.code.m\\u0061tches(\\"a\\")"}')).toBe(true);
  expect(usesPatterns('message.text.contains("factuur")')).toBe(false);
  expect(usesPatterns('{"text":"caf\\u00e9"}')).toBe(false);
});
