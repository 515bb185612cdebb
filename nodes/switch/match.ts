import type { VariableValue } from '../../runtime/model/variable.ts';
import { normalise, tidy } from '../shared/normalise.ts';
import type { Case } from './params.ts';

const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/**
 * Finds the first case that a value equals as people read it: a text by its words, a number by what it is worth, so that
 * `2,50` is 2.5, and true or false by their names.
 */
export function prepareCases(
  cases: readonly Pick<Case, 'equals'>[],
  caseSensitive: boolean,
): (value: VariableValue) => number | undefined {
  const read = caseSensitive ? tidy : normalise;
  const found = new Map<VariableValue, number>();
  cases.forEach(({ equals }, index) => {
    for (const value of valuesOf(equals, read)) if (!found.has(value)) found.set(value, index);
  });
  return (value) => found.get(typeof value === 'string' ? read(value) : value);
}

/** What is written may be meant as a text, a number or a truth: whichever the value is. */
function valuesOf(written: string, read: (text: string) => string): VariableValue[] {
  const words = normalise(written);
  return [
    read(written),
    ...(NUMBER.test(words) ? [Number(words.replace(',', '.'))] : []),
    ...(words === 'true' || words === 'false' ? [words === 'true'] : []),
  ];
}
