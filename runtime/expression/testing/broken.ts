import fc from 'fast-check';
import { sentences } from './grammar.ts';
import { LANGUAGE, SORTS } from './language.ts';

const WORDS = [
  ...[
    'contact.language',
    'vars.nickname',
    'vars[',
    'data',
    'data.a',
    'open.b',
    '.',
    '.?',
    '[?',
    '.size()',
    'x',
  ],
  ...['.contains(', '.map(x, ', '.exists(', 'has(', 'size(', 'timestamp(', '__proto__', '`a b`', '`', 'now'],
  ...['(', ')', '[', ']', '{', '}', ',', '?', ':', '!', '-', '+', '*', '/', '%', '=', '==', '!=', '<', '>='],
  ...['&&', '||', '&', ' in ', ' not ', ' and ', ' is ', '"a"', "'é'", '"\\u0041"', '"', "'", '"""', "r'''"],
  ...[
    '“',
    '’',
    '1',
    '-2.5',
    '1u',
    '0x',
    '1e999',
    '9007199254740993',
    'b"x"',
    'true',
    'null',
    '\ud800',
    '{{',
    '}}',
  ],
  ...['//', '\n', '\\', 'as', 'const', 'type(1)', 'A{b: 1}', '.a.b'],
];

/** Sources that nearly are expressions. */
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

/** Sentences of which a piece is gone, doubled or something else. */
const damaged = fc
  .tuple(fc.oneof(...SORTS.map(sentences(LANGUAGE, 3))), fc.nat(), fc.nat(9), fc.constantFrom('', ...WORDS))
  .map(([sentence, at, length, instead]) => {
    const from = at % (sentence.length + 1);
    return sentence.slice(0, from) + instead + sentence.slice(from + length);
  });

/** Whatever people and programs write that is not an expression. */
export const brokenSources: fc.Arbitrary<string> = fc.oneof(
  damaged,
  soup,
  fc.string({ unit: 'binary', maxLength: 40 }),
);
