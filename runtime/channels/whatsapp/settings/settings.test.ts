import { describe, expect, it } from 'vitest';
import { describeSettings, saysOf } from '../../testing/settings.ts';
import { businessAccount } from './account.ts';
import { checkAddress, pointOfContact } from './number.ts';

describe('a business account', () => {
  describeSettings(businessAccount);

  const whole = {
    businessManagerId: '1020304050',
    companyName: 'The bicycle shop',
    description: 'Bicycles and repairs',
    logo: 'https://www.example.com/logo.png',
    timeZone: 'Europe/Amsterdam',
    website: 'https://www.example.com',
    address: 'Damrak 1, Amsterdam',
    country: 'NL',
    email: 'hello@example.com',
    status: 'approved',
    facebookVerified: true,
  };
  const says = (more: object = {}) => saysOf(businessAccount, { ...whole, ...more });

  it('is fine when all is there', () => {
    expect(says()).toEqual([]);
  });

  it.each(Object.keys(whole).filter((key) => !['status', 'facebookVerified'].includes(key)))(
    'asks for its %s',
    (key) => {
      const { [key as keyof typeof whole]: _, ...rest } = whole;
      expect(saysOf(businessAccount, rest)).toEqual([`warning whatsapp.settings.missing ${key}`]);
    },
  );

  it.each<[string, string, string[], string[]]>([
    [
      'logo',
      'logo-form',
      ['https://a.example/l.png', 'https://a.example/l.JPG', 'https://a.example/l.jpeg?v=2'],
      ['http://a.example/l.png', 'https://a.example/l.svg', 'https://a.example', 'l.png'],
    ],
    [
      'website',
      'website-form',
      ['http://a.example', 'https://a.example/b'],
      ['a.example', 'ftp://a.example', 'https://a'],
    ],
    ['email', 'email-form', ['a@b.example'], ['a', 'a@b', 'a b@c.example', '@b.example']],
    ['country', 'country-form', ['NL', 'BE'], ['N', 'nl', 'N1']],
  ])('has a %s of a form', (field, code, good, bad) => {
    for (const value of good) expect(says({ [field]: value })).toEqual([]);
    for (const value of bad)
      expect(says({ [field]: value })).toEqual([`error whatsapp.settings.${code} ${field}`]);
  });

  it.each([
    ['not-applied', 'warning whatsapp.settings.not-approved status'],
    ['pending', 'warning whatsapp.settings.not-approved status'],
    ['rejected', 'error whatsapp.settings.refused status'],
    ['disabled', 'error whatsapp.settings.refused status'],
  ])('that is %s cannot be used', (status, said) => {
    expect(says({ status })).toEqual([said]);
  });

  it.each(['en', 'nl', 'fr'] as const)('says in %s what no address tells of a logo', (language) => {
    const help = businessAccount.labels[language]['logo']?.help;
    for (const rule of [/PNG/, /JPG/, /5 M[Bo]/, /640 × 640/]) expect(help).toMatch(rule);
  });

  it('needs a verified Facebook account', () => {
    expect(says({ facebookVerified: false })).toEqual([
      'warning whatsapp.settings.facebook-unverified facebookVerified',
    ]);
  });
});

describe('a number', () => {
  describeSettings(pointOfContact);

  const says = (more: object = {}) =>
    saysOf(pointOfContact, { validation: 'verified', displayName: 'The bicycle shop', ...more });

  it('is fine when verified and named, on a landline too', () => {
    expect(says()).toEqual([]);
    expect(says({ kind: 'landline', validationMethod: 'call', personalAccount: 'deleted' })).toEqual([]);
  });

  it.each([
    [{ validation: 'not-started' }, 'warning whatsapp.settings.number-unverified validation'],
    [{ validation: 'code-sent' }, 'warning whatsapp.settings.number-unverified validation'],
    [{ displayName: '' }, 'warning whatsapp.settings.missing displayName'],
    [{ usedWithApi: true }, 'error whatsapp.settings.number-used usedWithApi'],
    [{ personalAccount: 'exists' }, 'error whatsapp.settings.number-personal personalAccount'],
  ])('%j is told of', (more, said) => {
    expect(says(more)).toEqual([said]);
  });

  it.each(['+31201234567', '+1 614 555 1234', '+123456789012345'])('%s is one', (number) => {
    expect(checkAddress(number)).toBeUndefined();
  });

  it.each(['31201234567', '0201234567', '+0201234567', '+1234567890123456', '+1 (614) 555', '+', '', 'shop'])(
    '%s is none',
    (number) => {
      expect(checkAddress(number)).toEqual({ code: 'whatsapp.settings.number-form', severity: 'error' });
    },
  );
});
