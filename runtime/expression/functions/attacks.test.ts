import { beforeAll, expect, it } from 'vitest';
import { RESULT_TEXT_MAX } from '../limits.ts';
import { loadPatterns } from '../patterns/engine.ts';
import { PATTERN_TEXT_MAX } from '../patterns/read.ts';
import { testCall } from '../testing/call.ts';
import { apply, errorOf } from '../testing/form.ts';
import { workedMs } from '../testing/work.ts';
import { PATTERN_FUNCTIONS } from './pattern.ts';
import { TEXT_FUNCTIONS } from './text.ts';

/** Far more milliseconds than the fuel of one evaluation may buy, and far less than an attack that works. The bench measures. */
const WORST = 1_000;

const FUNCTIONS = [...TEXT_FUNCTIONS, ...PATTERN_FUNCTIONS];
const SIZE = RESULT_TEXT_MAX;
const same = 'a'.repeat(SIZE);
const emoji = '😀'.repeat(SIZE / 2);
const nearly = (half: number) => `${'a'.repeat(half)}b${'a'.repeat(half)}`;
const searched = (text: string) => text.repeat(PATTERN_TEXT_MAX / text.length);

const ATTACKS: readonly (readonly [name: string, ...values: unknown[]])[] = [
  ['contains', same, nearly(SIZE / 4)],
  ['contains', same, nearly(500)],
  ['contains', same, 'ab'],
  ['contains', 'a'.repeat(65), nearly(15)],
  ['indexOf', emoji, 'x', 3],
  ['lastIndexOf', same, `${'a'.repeat(SIZE / 2)}b`],
  ['lastIndexOf', same, `${'a'.repeat(500)}b`],
  ['startsWith', same, `${same}`],
  ['size', emoji],
  ['charAt', emoji, SIZE / 2],
  ['charAt', '😀'.repeat(32), 32],
  ['substring', emoji, 5, SIZE / 2],
  ['lowerAscii', 'Aé'.repeat(SIZE / 2)],
  ['trim', '\u2003'.repeat(SIZE)],
  ['reverse', emoji],
  ['replace', same, 'a', 'b'],
  ['replace', emoji, '', '', 1_000],
  ['split', emoji, ''],
  ['split', emoji, '', 5],
  ['join', same.split('')],
  ['matches', searched('ab'), '(?:(a|b)*a(a|b){50})$'],
  ['matches', searched('x'), '(x*)*(x*)*(x*)*(x*)*y'],
  ['matches', searched('一'), '(?:\\pL?){100}y'],
  ['matches', searched('K'), '(?i)(?:k?){100}y'],
  ['matches', searched('a'), '(?:\\b|\\B|a){20}y'],
  ['matches', searched('a'), 'x'],
  ['matches', 'x', `(?i)[${'\\W'.repeat(80)}]`],
  ['matches', 'x', '(?i)[a-\\x{1fff}]'],
  ['matches', 'x', '(?i)\\pL\\pL\\pL\\pL\\pL\\pL\\pL\\pL\\pL\\pL'],
  ['matches', 'x', '(?:a?){100}'],
];

/** Spends all fuel on one attack. A pattern is another one each time, so that none is remembered. */
function drain(name: string, values: readonly unknown[]): number {
  const call = testCall();
  const again = () => {
    for (;;) {
      const { spent } = call;
      const varied = name === 'matches' ? [values[0], `${values[1]}z{${spent % 97}}`] : values;
      apply(FUNCTIONS, name, varied, call);
      if (call.spent === spent) call.charge(1);
    }
  };
  const began = workedMs();
  expect(errorOf(again).code).toBe('expression.too-much-work');
  return workedMs() - began;
}

beforeAll(loadPatterns);

it.each(ATTACKS)('%s ends in time, again and again', (name, ...values) => {
  const times = [1, 2, 3].map(() => drain(String(name), values));
  expect(Math.min(...times)).toBeLessThan(WORST);
});
