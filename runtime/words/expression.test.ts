import { describe, expect, it } from 'vitest';
import { CODES } from '../expression/codes.ts';
import { expressionWords } from './expression.ts';

const cases = Object.entries(expressionWords).flatMap(([language, words]) =>
  Object.entries(words).map(([code, sentence]) => ({ language, code, sentence })),
);

describe.each(cases)('$language $code', ({ code, sentence }) => {
  const [base, ...params] = code.split('?');

  it('mentions all that the problem tells and nothing else', () => {
    const told = [...(CODES[base as keyof typeof CODES] as readonly string[]), ...params];
    const mentioned = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect([...new Set(mentioned)].sort()).toEqual(told.sort());
  });

  it('is a whole sentence', () => {
    expect(sentence).toMatch(/[.?]$/);
  });
});
