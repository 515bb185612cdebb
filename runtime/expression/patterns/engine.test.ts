import { expect, it } from 'vitest';
import { findPattern, loadPatterns, patternsLoaded, usesPatterns } from './engine.ts';

it('is not there until it is loaded', async () => {
  expect(patternsLoaded()).toBe(false);
  expect(() => findPattern('a')).toThrow();
  await Promise.all([loadPatterns(), loadPatterns()]);
  expect(patternsLoaded()).toBe(true);
  expect(findPattern('a')?.('banana', () => {})).toBe(true);
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
