import { describe, expect, test } from 'vitest';
import {
  type Contact,
  checkExpression,
  contactEnvironment,
  openContact,
  type Problem,
  sayProblem,
} from '#runtime/index.ts';
import { functionDocs } from '#runtime/reference.ts';
import { assistantWith } from './assistant.ts';
import { fixOfProblem } from './fixes.ts';
import { tryExpression, tryTemplate } from './tried.ts';

const environment = contactEnvironment({ topic: { type: 'text' }, visits: { type: 'number', default: 3 } });
const reading = { environment };

const opening = {
  id: 'c1',
  channel: 'chat',
  pointOfContact: 'shop',
  customer: { address: '31611111111', name: 'Zoë & Jan', fields: {} },
  consent: 'unknown',
  at: 0,
  language: 'nl',
} as const;
const contact: Contact = {
  ...openContact({ script: { id: 'support', revision: '' }, defaults: { visits: 3 } }, opening),
  status: 'open',
};
const situation = { contact, now: 0 };

describe('trying an expression', () => {
  test('gives its value, and what decided', () => {
    expect(tryExpression('contact.language == "nl" || vars.visits > 9', reading, situation)).toEqual({
      shown: 'true',
      reasons: [{ path: 'contact.language', value: '"nl"' }],
    });
  });

  test('says of a path by itself only what it is', () => {
    expect(tryExpression(' vars.visits ', reading, situation)).toEqual({ shown: '3', reasons: [] });
  });

  test('shows the beginning of a long value', () => {
    const tried = tryExpression(`"${'x'.repeat(90)}"`, reading, situation);
    expect(tried).toEqual({ shown: `"${'x'.repeat(79)}…`, reasons: [] });
  });

  test('tells what could not be worked out', () => {
    expect(tryExpression('vars.topic == "x"', reading, situation)).toMatchObject({
      failed: { code: 'expression.missing-value', params: { path: 'vars.topic' } },
    });
  });

  test('says nothing of one with errors, or that gives something else than is asked', () => {
    expect(tryExpression('vars.', reading, situation)).toBeNull();
    expect(tryExpression('vars.visits', { environment, expected: 'boolean' }, situation)).toBeNull();
  });
});

describe('trying a text', () => {
  test('fills it in, as an address would have it where that is asked', () => {
    const source = 'to={{ customer.name }}';
    expect(tryTemplate(source, reading, situation)).toMatchObject({ shown: 'to=Zoë & Jan' });
    expect(tryTemplate(source, { environment, encode: 'url' }, situation)).toMatchObject({
      shown: 'to=Zo%C3%AB%20%26%20Jan',
    });
  });

  test('tells what could not be filled in', () => {
    expect(tryTemplate('{{ vars.topic }}', reading, situation)).toMatchObject({
      failed: { code: 'expression.missing-value' },
    });
  });

  test('says nothing where nothing is filled in', () => {
    expect(tryTemplate('Hello', reading, situation)).toBeNull();
    expect(tryTemplate('{{ nobody }}', reading, situation)).toBeNull();
  });
});

const problemsOf = (source: string): Problem[] => checkExpression(source, environment).problems;

describe('the fixes of a source', () => {
  test.each([
    ['agent = "x"', [['change', '==', 'agent == "x"']]],
    ['size(agent', [['add', ')', 'size(agent)']]],
    ['agent == “x”', [['change', '"x"', 'agent == "x"']]],
    [
      'agnet == “x”',
      [
        ['change', 'agent', 'agent == “x”'],
        ['change', '"x"', 'agnet == "x"'],
      ],
    ],
    ['vars.topic == "x"', [['change', 'vars.?topic.orValue("")', 'vars.?topic.orValue("") == "x"']]],
    ['agent ==', []],
  ])('%s: %j', (source, expected) => {
    const fixes = problemsOf(source).flatMap((problem) => fixOfProblem(problem, source) ?? []);
    const told = fixes.map(({ kind, text, mended }) => [kind, text, mended]);
    expect(told).toHaveLength(expected.length);
    expect(told).toEqual(expect.arrayContaining(expected));
  });
});

describe('an assistant', () => {
  const about = (marked: string, problems?: Problem[]) => {
    const source = marked.replace('|', '');
    return assistantWith({
      mode: 'expression',
      reading,
      docs: functionDocs('en'),
      sample: { ...situation, from: 'sample' },
      problems: problems ?? problemsOf(source),
      say: (problem) => sayProblem(problem, 'en'),
      sayType: (kind) => `a ${kind}`,
      saySample: ({ from }) => from,
    }).explain(source, marked.indexOf('|'));
  };

  test('tells of a path its type, and what it holds', () => {
    expect(about('customer.na|me == agent')).toEqual({
      from: 9,
      to: 13,
      lines: [{ code: 'customer.name\n= "Zoë & Jan"' }, { words: 'a text · sample' }],
    });
    expect(about('cust|omer.name')?.lines).toEqual([{ code: 'customer' }, { words: 'a record' }]);
  });

  test('tells of a function its forms, what it does, and an example with its value', () => {
    const lines = about('agent.start|sWith("x")')?.lines ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[0]).toEqual({ code: 'text.startsWith(text) → boolean' });
    expect(lines[2]).toEqual({ code: expect.stringMatching(/startsWith\(.*\n= true$/) });
  });

  test('tells what is wrong there, before anything else', () => {
    expect(about('agent |= "x"')?.lines).toEqual([{ words: expect.stringContaining('==') }]);
    expect(about('age|nt = "x"')?.lines[0]).toEqual({ code: expect.stringContaining('agent') });
  });

  test('says nothing where there is nothing to say', () => {
    expect(about('1 |+ 2')).toBeNull();
    expect(about('"cust|omer"')).toBeNull();
  });
});
