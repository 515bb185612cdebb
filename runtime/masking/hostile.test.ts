import { describe, expect, test } from 'vitest';
import { findCards } from './card.ts';
import { COUNTRIES, plansOf } from './countries.ts';
import { findIbans } from './iban.ts';
import { maskerOf } from './masker.ts';
import { findPhones } from './phone.ts';

const masker = maskerOf({ enabled: true, payment: true, personal: true });
const LENGTH = 100_000;
const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));

const PARTS = [
  ...['1', '0', '4', '4 ', '0 ', '01 ', '01-', '06 1', '212 ', '4111 ', '12345678 ', '0123456789 '],
  ...['+', '+1 ', '+31 6 1', '+4479661', '(', ') (', '@', 'a@', '@a.', 'a.', 'a', '.', '-', ' '],
  ...['*', '*1', '****', 'NL91 ', 'NL91', '123-45-6789 ', '123456789 ', 'ssn '],
];

test.each(PARTS)('a long text of %j is masked to its end', (part) => {
  const masked = masker.text(`${filled(part, LENGTH)} me@example.com`);
  expect(masked.endsWith('m*@example.com')).toBe(true);
});

describe('twice the text asks the libraries no more than twice as often', () => {
  const plans = plansOf(COUNTRIES);
  const finders = {
    cards: findCards,
    accounts: findIbans,
    numbers: (text: string, search: Parameters<typeof findCards>[1]) => findPhones(text, plans, search),
  };

  test.each(Object.keys(finders) as (keyof typeof finders)[])('%s', (kind) => {
    const asked = (text: string) => {
      let count = 0;
      const patience = (ask: () => boolean) => {
        count += 1;
        return ask();
      };
      finders[kind](text, { taken: [], patience });
      return count;
    };
    for (const part of PARTS) {
      const [short, long] = [asked(filled(part, 1_000)), asked(filled(part, 2_000))];
      expect(long, part).toBeLessThanOrEqual(2 * short + 100);
      expect(long, part).toBeLessThanOrEqual(2_000 * plans.length);
    }
  });
});

test('in a wall of digits what looks like a number is hidden unasked', () => {
  const wall = Array.from({ length: 20_000 }, (_, index) => `0${index % 10}`).join(' ');
  expect(masker.text('0000000000, 0012345678')).toBe('0000000000, 0012345678');
  expect(masker.text(`${wall}, 0012345678`).endsWith(', ******5678')).toBe(true);
});
