import { describe, expect, test } from 'vitest';
import { contactEnvironment, type Environment, type ExprType } from '#runtime/index.ts';
import type { SourceMode } from '#src/editor/assistant.ts';
import { completeAt } from './completion.ts';
import { piecesOf } from './marks.ts';
import { nameAt } from './place.ts';

const TEXT: ExprType = { kind: 'text' };
const order: ExprType = { kind: 'record', fields: new Map([['size', { type: { kind: 'number' } }]]) };

const environment: Environment<never> = {
  variables: new Map([
    ...contactEnvironment({ topic: { type: 'text' }, visits: { type: 'number' } }).variables,
    ['tags', { type: { kind: 'list', of: TEXT }, read: () => [] }],
    ['orders', { type: { kind: 'list', of: order }, read: () => [] }],
    [
      'extra',
      {
        type: { kind: 'record', open: true, fields: new Map([['odd-name', { type: TEXT }]]) },
        read: () => ({}),
      },
    ],
  ]),
};

/** What is offered where `|` stands. */
function offered(marked: string, mode: SourceMode = 'expression'): string[] {
  const caret = marked.indexOf('|');
  const found = completeAt(marked.replace('|', ''), caret, environment, mode);
  return found?.offers.map((one) => one.insert) ?? [];
}

describe('completion', () => {
  test('offers names and functions in an empty place', () => {
    expect(offered('|')).toEqual(expect.arrayContaining(['contact', 'customer', 'vars', 'has(', 'size(']));
  });

  test.each([
    ['cont|', ['contact']],
    ['contact.l|', ['language']],
    ['vars.|', ['topic', 'visits']],
    ['vars.?|', ['topic', 'visits']],
    ['vars.TO|', ['topic']],
    ['customer.name.starts|', ['startsWith(']],
    ['agent.lower|', ['lowerAscii()']],
    ['agent.trim().lower|', ['lowerAscii()']],
    ['"a.b".lower|', ['lowerAscii()']],
    ['(agent + "x").lower|', ['lowerAscii()']],
    ['vars.?topic.orV|', ['orValue(']],
    ['tags.exi|', ['exists(', 'exists_one(']],
    ['extra.odd|', ['`odd-name`']],
    ['nobody.|', []],
    ['contact|', []],
    ['"cust|', []],
    ["message.text == 'cust|", []],
    ['message.text == “cust|', []],
    ["message.text == 'a' && cust|", ['customer']],
    ['1|', []],
    ['"a"|', []],
    ['“a”|', []],
    ['size(agent)|', []],
  ])('of %s is %j', (marked, suggestions) => {
    expect(offered(marked)).toEqual(suggestions);
  });

  test('knows what a macro names: the items of a list, also inside another', () => {
    expect(offered('orders.exists(order, ord|')).toEqual(['order', 'orders']);
    expect(offered('orders.exists(order, order.|')).toEqual(['size']);
    expect(offered('tags.all(tag, tags.exists(other, other.lower|')).toEqual(['lowerAscii()']);
    expect(offered('orders.exists(order, order.size > 1) && orde|')).toEqual(['orders']);
  });

  test.each([
    ['cust|', []],
    ['Hi {{ cust|', ['customer']],
    ['Hi {{ customer.name }} cust|', []],
    ['{{ a }} {{ cust|', ['customer']],
    ["It's {{ cust|", ['customer']],
    ['{|{', []],
    ['\\{{ cust|', []],
  ])('in a text of %s is %j', (marked, suggestions) => {
    expect(offered(marked, 'template')).toEqual(suggestions);
  });

  test('replaces what was typed of the name', () => {
    expect(completeAt('a == contact.la', 15, environment, 'expression')).toMatchObject({ from: 13, to: 15 });
  });
});

describe('the name at a place', () => {
  /** The path and whether it is called, of what stands at `|`. */
  function named(marked: string, mode: SourceMode = 'expression') {
    const found = nameAt(marked.replace('|', ''), marked.indexOf('|'), mode);
    return found && [found.path, found.isCalled];
  }

  test.each([
    ['cus|tomer.name', ['customer', false]],
    ['customer.na|me == "x"', ['customer.name', false]],
    ['vars.?top|ic', ['vars.?topic', false]],
    ['message.text.|trim()', ['message.text.trim', true]],
    ['a().le|ngth', ['length', false]],
    ['si|ze (a)', ['size', true]],
    ['"cus|tomer"', null],
    ['a =|= b', null],
  ])('of %s is %j', (marked, expected) => {
    expect(named(marked)).toEqual(expected);
  });

  test('is looked for in the holes of a text only', () => {
    expect(named('cus|tomer {{ agent }}', 'template')).toBeNull();
    expect(named('customer {{ ag|ent }}', 'template')).toEqual(['agent', false]);
  });
});

describe('the pieces of a source', () => {
  const wrongIn = (source: string, ...ranges: [number, number][]) =>
    piecesOf(
      source,
      ranges.map(([from, to]) => ({ from, to, severity: 'error' })),
    )
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);

  test('are together the source', () => {
    const pieces = piecesOf('abcdef', [
      { from: 1, to: 3, severity: 'error' },
      { from: 2, to: 9, severity: 'warning' },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('abcdef');
  });

  test('mark what is wrong, and one character where nothing stands', () => {
    expect(wrongIn('abcdef', [1, 3])).toEqual(['bc']);
    expect(wrongIn('a ==', [4, 4])).toEqual(['=']);
    expect(wrongIn('', [0, 0])).toEqual([]);
  });
});
