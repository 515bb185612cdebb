import fc from 'fast-check';
import { declaredEnvironment } from '../declared.ts';
import type { Environment, ExprType } from '../environment.ts';
import { ANY, MAP, NUMBER, TEXT } from '../types.ts';
import { sentences } from './grammar.ts';
import { LANGUAGE, type Scope, SORTS, TYPES } from './language.ts';

/** What is put around something, again and again; `…` is where it goes. */
const WRAPPINGS = [
  ...['(…)', '[…]', '{"a": …}', '!…', '-…', '….a', '…[0]', '….?a', '…[?0]', 'size(…)', 'has(….a)', 'data[…]'],
  ...['… + data', '[data].map(x, …)', 'data.exists(x, …)', 'data ? 1 : …', '… == data', '… && data', '…!'],
  ...['true || …', '{{…}}', '"…"', "'''…", '//…\n', '`…`', '….constructor', 'data.__proto__[…]', '-(1 + …)'],
  ...['….optMap(x, x)', '….toString()', '(…).or(…)'],
];

const layer = fc.tuple(fc.constantFrom(...WRAPPINGS), fc.constantFrom(1, 2, 7, 46, 49, 500, 9_000));

function wrappedIn(core: string, [wrapping, times]: [string, number]): string {
  const [before = '', ...after] = wrapping.split('…');
  return before.repeat(times) + core + after.join('data').repeat(times);
}

const wrapped = fc
  .tuple(
    fc.constantFrom('data', '1', '"a"', '', 'constructor'),
    fc.array(layer, { minLength: 1, maxLength: 3 }),
  )
  .map(([core, layers]) => layers.reduce(wrappedIn, core));

const MANY = 10_000;
const LONG = 60_000;
const numbers = Array.from({ length: MANY }, (_, n) => n);

/** Values as large as anyone can send. */
export const hugeScope: Scope = {
  long: 'a'.repeat(LONG),
  half: `${'a'.repeat(LONG / 2)}b`,
  faces: '😀'.repeat(LONG / 2),
  spaces: ' '.repeat(LONG),
  numbers,
  words: numbers.map((n) => `word ${n}`),
  maps: numbers.map((n) => ({ a: n })),
  keys: Object.fromEntries(numbers.map((n) => [`key${n}`, n])),
  ...{
    data: { text: 'a', number: 3, flag: true, list: numbers, other: { a: [] } },
    s: 'b',
    message: '',
    n: 4,
  },
  ...{ b: false, at: 0, span: 90_000, l: numbers, w: [], m: {}, r: { name: 'c', facts: {} } },
};

const listOf = (of: ExprType): ExprType => ({ kind: 'list', of });

export const hugeEnvironment: Environment<Scope> = declaredEnvironment({
  ...TYPES,
  ...{ long: TEXT, half: TEXT, faces: TEXT, spaces: TEXT, keys: MAP },
  ...{ numbers: listOf(NUMBER), words: listOf(TEXT), maps: listOf(ANY) },
});

const LEAVES = {
  ...LANGUAGE.leaves,
  text: ['long', 'half', 'faces', 'spaces', '"a"', '""', '"(a|aa)*b"', '"(a{0,30}){0,30}"', 'x', 'words[9]'],
  number: ['1', '-1', '59999', '1e308', '9007199254740991', 'x', 'numbers[9999]'],
  list: ['numbers', 'words', 'maps', '[numbers, numbers]', 'x', '[long, long]'],
  map: ['keys', '{"a": numbers}', 'maps[0]', 'x'],
};

/** Sentences over such values. */
const heavy = fc.oneof(...SORTS.map(sentences({ ...LANGUAGE, leaves: LEAVES }, 5)));

/** What is written to break, to stall or to get out. */
export const hostileSources: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: heavy, weight: 4 },
  { arbitrary: wrapped, weight: 1 },
);
