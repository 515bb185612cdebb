import { describe, expect, test } from 'vitest';
import type { Masking } from '../model/masking.ts';
import { maskerOf } from './masker.ts';

const ALL: Masking = { enabled: true, payment: true, personal: true };
const masker = maskerOf(ALL);

describe('the examples of the administrator', () => {
  const rows: [before: string, after: string][] = [
    ['+ 1 (123) 456 7890', '**********7890'],
    ['+447966197542', '*********7542'],
    ['melissa@gmail.com', 'm******@gmail.com'],
  ];

  test.each(rows)('%s becomes %s', (before, after) => {
    for (const mask of [masker.text, masker.address, masker.name]) expect(mask(before)).toBe(after);
    expect(masker.json(before)).toBe(after);
    expect(masker.text(`Write ${before}, or (${before}).`)).toBe(`Write ${after}, or (${after}).`);
  });
});

describe('in running text', () => {
  const rows: [kind: string, before: string, after: string][] = [
    ['a card', 'card 4111111111111111.', 'card ************1111.'],
    ['a card in groups', '5555-5555-5555-4444, 3782 822463 10005', '****-****-****-4444, **** ****** *0005'],
    ['a card in a word', 'card:4012888888881881x', 'card:************1881x'],
    ['an account', 'DE89370400440532013000', '******************3000'],
    ['an account in groups', 'to GB82 WEST 1234 5698 7654 32', 'to **** **** **** **** **54 32'],
    ['an account in small letters', 'nl91 abna 0417 1643 00!', '**** **** **** **43 00!'],
    ['an account with letters in it', 'FR1420041010050500013M02606', '***********************2606'],
    ['a social security number', 'it is 123-45-6789.', 'it is ***-**-6789.'],
    ['nine digits that are said to be one', 'My SSN is 123456789', 'My SSN is ***-**-6789'],
    [
      'the same in Dutch',
      'Mijn socialezekerheidsnummer: 123456789',
      'Mijn socialezekerheidsnummer: ***-**-6789',
    ],
    ['the same in French', '123456789, ma sécurité sociale', '***-**-6789, ma sécurité sociale'],
    ['an address in markup', '*melissa@gmail.com*', '*m******@gmail.com*'],
    ['an address with a tag', 'jo.an+shop@example.co.uk', 'j*********@example.co.uk'],
    ['a number in markup', '*+31 6 12345678*', '*********5678*'],
    ['a number with what is dialled for +', '0031612345678', '*********5678'],
    ['a number with the 0 that is left out', '+32 (0)470 12 34 56', '***********3456'],
    ['a number, then an amount', '+31 6 12345678 10 keer', '********5678 10 keer'],
    ['numbers of the Netherlands', '06 12345678 of 0612345678', '******5678 of ******5678'],
    ['numbers with an area code', '(020) 123 45 67, 020-1234567', '********4567, *******4567'],
    ['a number of Belgium', 'Bel 0470/12 34 56.', 'Bel *******3456.'],
    ['a number of France', 'Au 06 12 34 56 78 !', 'Au ******5678 !'],
    ['numbers of North America', '212-555-0123 (212) 555-0123', '********0123 *********0123'],
  ];

  test.each(rows)('masks %s', (_, before, after) => {
    expect(masker.text(before)).toBe(after);
  });

  const shown: [what: string, text: string][] = [
    ['digits that pass for a card and are none', '0000000000000000 1234567812345670'],
    ['a card with a wrong digit', '4111111111111112, 4111 1111 1111 1112'],
    ['an account with a wrong digit', 'GB82 WEST 1234 5698 7654 33'],
    ['numbers that were never given out', '666-12-3456 000-12-3456 123-00-4567 123-45-0000 912-34-5678'],
    ['nine digits', 'parcel 123456789'],
    ['orders', 'orders 31612345678, #0612345678, ORD-0612345678, NR0612345678, 2125550123'],
    [
      'dates and times',
      '24-11-2026 09:30, 01-02-2026 09.30, 01/02/2026, 2026-11-24T09:30:00.000Z, 1764000000000',
    ],
    ['opening hours', '09.30-12.30 13.00-17.00, 0900-1700'],
    ['amounts', '€ 1.234.567,89; 0,123456789; +15 %; 1 234 567 890; € 0612345678'],
    ['ZIP codes', '90210-1234, 02134-1234, 1012 AB'],
    ['a place on the map', '52.0912345678, 4.3123456789'],
    ['what is no address', '@melissa, me@home, a @ b.com, 5@'],
    ['words', 'Mijn fiets staat al 3 weken bij jullie!'],
  ];

  test.each(shown)('leaves %s', (_, text) => {
    expect(masker.text(text)).toBe(text);
  });

  test('the end of a card or an account is no telephone number', () => {
    expect(masker.text('4111 1111 1111 1111 0612345678')).toBe('**** **** **** 1111 ******5678');
    const personal = maskerOf({ ...ALL, payment: false });
    for (const text of ['card 6011 0612 3456 7893', 'BE68539007547034', '123-45-6789'])
      expect(personal.text(text)).toBe(text);
  });
});

test('what is left of an address is not taken for the end of a number', () => {
  for (const text of ['GB78 AAAA 5774 9167 5771 410.@a.aa', 'CH41 0000 0AAA 0AA0 AAA0 0a0@a.aa']) {
    const once = masker.text(text);
    expect(masker.text(once)).toBe(once);
  }
});

describe('a whole value', () => {
  test('is an address when it is a number without its +, as channels write it', () => {
    expect(masker.address('31612345678')).toBe('*******5678');
    expect(masker.address('0612345678')).toBe('******5678');
    expect(masker.text('31612345678')).toBe('31612345678');
    for (const other of ['sanne-browser', '6210000000000001', '24-11-2026', '12345678', ''])
      expect(masker.address(other)).toBe(other);
  });

  test('a name that is a mobile number is masked', () => {
    expect(masker.name('+447966197542')).toBe('*********7542');
    expect(masker.name('447966197542')).toBe('********7542');
    expect(masker.name('melissa@gmail.com')).toBe('m******@gmail.com');
    for (const name of ['Sanne Bakker', 'Zoë 2', '松本', 'R2D2']) expect(masker.name(name)).toBe(name);
  });

  test('of JSON is masked in its texts and long numbers, under the same keys', () => {
    const hostile = JSON.parse('{ "__proto__": "melissa@gmail.com" }');
    expect(
      masker.json({ 'a@b.com': ['call 0612345678', 4111111111111111, 42, 1764000000000, true, null] }),
    ).toEqual({
      'a@b.com': ['call ******5678', '************1111', 42, 1764000000000, true, null],
    });
    expect(JSON.stringify(masker.json(hostile))).toBe('{"__proto__":"m******@gmail.com"}');
  });
});

describe('the setting', () => {
  const text = 'melissa@gmail.com +447966197542 4111111111111111 BE68539007547034 123-45-6789';

  test('off gives back what it was given', () => {
    for (const masking of [
      { ...ALL, enabled: false },
      { enabled: true, payment: false, personal: false },
    ]) {
      const off = maskerOf(masking);
      const value = { text };
      expect(off.isOn).toBe(false);
      expect([off.text(text), off.address(text), off.name(text)]).toEqual([text, text, text]);
      expect(off.json(value)).toBe(value);
    }
    expect(masker.isOn).toBe(true);
  });

  test('hides payment data and personal data apart', () => {
    expect(maskerOf({ ...ALL, personal: false }).text(text)).toBe(
      'melissa@gmail.com +447966197542 ************1111 ************7034 ***-**-6789',
    );
    expect(maskerOf({ ...ALL, payment: false }).text(text)).toBe(
      'm******@gmail.com *********7542 4111111111111111 BE68539007547034 123-45-6789',
    );
    expect(maskerOf({ ...ALL, personal: false }).address('0612345678')).toBe('0612345678');
  });

  test('countries say whose numbers are known without a +', () => {
    const german = maskerOf(ALL, { countries: ['DE', 'DK', 'ES', 'XX'] });
    expect(german.text('0151 23456789')).toBe('********6789');
    expect(german.text('20 12 34 56 or 612 34 56 78')).toBe('****3456 or *****5678');
    expect(german.text('212-555-0123, order 20123456')).toBe('212-555-0123, order 20123456');
    expect(maskerOf(ALL, { countries: [] }).text('0612345678 +31612345678')).toBe('0612345678 ********5678');
  });
});
