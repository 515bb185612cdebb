import fc from 'fast-check';
import { getCountrySpecifications } from 'ibantools';
import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { maskerOf } from './masker.ts';

const masker = maskerOf({ enabled: true, payment: true, personal: true });

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
/** Prose without anything in it, with digits that could lean on what stands beside them. */
const prose = fc
  .array(fc.constantFrom('ketting', 'Dag!', '12', '2026', '€ 3,20', '(a)', '09:30', 'order', '—', '\n', '7'))
  .map((words) => words.join(' '));
const embedded = <T extends string>(secret: fc.Arbitrary<T>) =>
  fc.record({ before: prose, secret, after: prose });

/** What is left of the secret, without stars and separators, is no more than its tail. */
function expectHidden({ before, secret, after }: { before: string; secret: string; after: string }): void {
  const masked = masker.text(`${before} ${secret} ${after}`);
  const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  expect(masked).not.toContain(secret);
  expect(bare(masked)).not.toContain(bare(secret).slice(0, -4));
}

const luhnDigit = (number: string): number => {
  const sum = [...number].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
};
const inGroups = (text: string, lengths: readonly number[], separator: string): string => {
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  const groups = starts.map((start, index) => text.slice(start, start + (lengths[index] ?? 0)));
  return groups.filter((group) => group !== '').join(separator);
};
const separator = fc.constantFrom('', ' ', '-', '\u00a0');

const card = fc
  .constantFrom(
    ...([
      ['4', 16, [4, 4, 4, 4]],
      ['51', 16, [4, 4, 4, 4]],
      ['2221', 16, [4, 4, 4, 4]],
      ['34', 15, [4, 6, 5]],
      ['6011', 16, [4, 4, 4, 4]],
      ['3530', 16, [4, 4, 4, 4]],
      ['36', 14, [4, 6, 4]],
    ] as const),
  )
  .chain(([start, length, groups]) =>
    fc.tuple(digits(length - start.length - 1), separator).map(([rest, between]) => {
      const number = `${start}${rest}`;
      return inGroups(`${number}${luhnDigit(number)}`, groups, between);
    }),
  );

const mod97 = (text: string): number =>
  [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
const COUNTRIES = ['GB', 'DE', 'NL', 'LU', 'IE', 'AT', 'CH', 'GI'];
const iban = fc
  .constantFrom(...COUNTRIES)
  .chain((country) => {
    const pattern = getCountrySpecifications()[country]?.bban_regexp ?? '';
    return fc.tuple(fc.constant(country), fc.stringMatching(new RegExp(pattern)), separator, fc.boolean());
  })
  .map(([country, account, between, small]) => {
    const check = String(98 - mod97(`${account}${country}00`)).padStart(2, '0');
    const written = inGroups(`${country}${check}${account}`, [4, 4, 4, 4, 4, 4, 4, 4], between);
    return small ? written.toLowerCase() : written;
  });

const phone = fc
  .tuple(fc.constantFrom(...getCountries()), digits(2), fc.nat(3))
  .map(([country, last, form]) => {
    const example = getExampleNumber(country, examples);
    if (!example) return '+31612345678';
    const forms = [example.number, example.formatInternational(), example.getURI()];
    const grouped = example.formatInternational().replaceAll(' ', '-');
    return (forms[form] ?? grouped).replace(/\d\d$/, last);
  });

const email = fc.tuple(
  fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{1,30}$/),
  fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?\.[a-z]{2,6}$/),
);

describe('nothing in prose survives that is', () => {
  test('a card', () => {
    fc.assert(fc.property(embedded(card), expectHidden), fuzz(300, 1));
  });

  test('an account', () => {
    fc.assert(fc.property(embedded(iban), expectHidden), fuzz(300, 2));
  });

  test('a telephone number of any country', () => {
    fc.assert(fc.property(embedded(phone), expectHidden), fuzz(300, 3));
  });

  test('an e-mail address', () => {
    const property = fc.property(prose, email, prose, (before, [local, domain], after) => {
      const hidden = `${local[0]}${'*'.repeat(local.length - 1)}@${domain}`;
      expect(masker.text(`${before} ${local}@${domain} ${after}`)).toBe(`${before} ${hidden} ${after}`);
    });
    fc.assert(property, fuzz(300, 4));
  });
});

test('prose without any is not changed', () => {
  const property = fc.property(prose, (text) => {
    expect(masker.text(text)).toBe(text);
  });
  fc.assert(property, fuzz(300, 5));
});

describe('masking again changes nothing', () => {
  const parts = fc.oneof(
    ...[card, iban, phone, email.map(([local, domain]) => `${local}@${domain}`)],
    ...[
      fc.stringMatching(/^[0-9]{1,4}$/),
      fc.constantFrom('*', '+', '(', ') ', '-', ' ', '.', '00', '0', '/'),
    ],
    ...[fc.constantFrom('06 12345678', '123-45-6789', 'ssn ', 'NL', '@', 'a', '****')],
  );
  const jumble = fc
    .tuple(fc.array(parts, { maxLength: 12 }), fc.constantFrom('', ' ', '-'))
    .map(([some, between]) => some.join(between));

  test('in a text', () => {
    const property = fc.property(jumble, (text) => {
      const once = masker.text(text);
      expect(masker.text(once)).toBe(once);
      expect(once.replaceAll('*', '').length).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property, fuzz(1_000, 6));
  });

  test('in a whole value', () => {
    const property = fc.property(jumble, (text) => {
      const once = masker.address(text);
      expect(masker.address(once)).toBe(once);
    });
    fc.assert(property, fuzz(500, 7));
  });

  test('in JSON, of which the form stays', () => {
    const property = fc.property(fc.json(), (text) => {
      const value = JSON.parse(text);
      const once = masker.json(value);
      expect(masker.json(once)).toEqual(once);
      expect(keysOf(once)).toEqual(keysOf(value));
    });
    fc.assert(property, fuzz(200, 8));
  });
});

const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, item]) => [key, keysOf(item)])
    : null;
