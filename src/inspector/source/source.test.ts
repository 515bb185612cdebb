import { describe, expect, test } from 'vitest';
import { contactEnvironment } from '#runtime/index.ts';
import { completeAt, type SourceMode } from './completion.ts';
import { piecesOf } from './marks.ts';

const environment = contactEnvironment({ topic: { type: 'text' }, visits: { type: 'number' } });

/** What is offered where `|` stands. */
function offered(marked: string, mode: SourceMode = 'expression'): string[] {
  const caret = marked.indexOf('|');
  const found = completeAt(marked.replace('|', ''), caret, environment, mode);
  return found?.suggestions.map((one) => one.insert) ?? [];
}

describe('completion', () => {
  test('offers names and functions in an empty place', () => {
    expect(offered('|')).toEqual(expect.arrayContaining(['contact', 'customer', 'vars', 'has(', 'size(']));
  });

  test.each([
    ['cont|', ['contact']],
    ['contact.l|', ['language']],
    ['vars.|', ['topic', 'visits']],
    ['vars.TO|', ['topic']],
    ['customer.name.starts|', ['startsWith(']],
    ['agent.lower|', ['lowerAscii()']],
    ['vars.visits.|', []],
    ['nobody.|', []],
    ['contact|', []],
    ['"cust|', []],
    ["message.text == 'cust|", []],
    ["message.text == 'a' && cust|", ['customer']],
    ['1|', []],
  ])('of %s is %j', (marked, suggestions) => {
    expect(offered(marked)).toEqual(suggestions);
  });

  test.each([
    ['cust|', []],
    ['Hi {{ cust|', ['customer']],
    ['Hi {{ customer.name }} cust|', []],
    ['{{ a }} {{ cust|', ['customer']],
    ['{|{', []],
    ['\\{{ cust|', []],
  ])('in a text of %s is %j', (marked, suggestions) => {
    expect(offered(marked, 'template')).toEqual(suggestions);
  });

  test('replaces what was typed of the name', () => {
    expect(completeAt('a == contact.la', 15, environment, 'expression')).toMatchObject({ from: 13, to: 15 });
  });
});

describe('the pieces of a source', () => {
  const wrongIn = (source: string, ...ranges: [number, number][]) =>
    piecesOf(
      source,
      ranges.map(([from, to]) => ({ from, to })),
    )
      .filter((piece) => piece.wrong)
      .map((piece) => piece.text);

  test('are together the source', () => {
    const pieces = piecesOf('abcdef', [
      { from: 1, to: 3 },
      { from: 2, to: 9 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('abcdef');
  });

  test('mark what is wrong, and one character where nothing stands', () => {
    expect(wrongIn('abcdef', [1, 3])).toEqual(['bc']);
    expect(wrongIn('a ==', [4, 4])).toEqual(['=']);
    expect(wrongIn('', [0, 0])).toEqual([]);
  });
});
