import { describe, expect, test } from 'vitest';
import { checkAddress } from './address.ts';

describe('the address of a page that pops up', () => {
  test('is shown in parts, of which the host is one', () => {
    expect(checkAddress('https://crm.example.com:8443/c/1?q=a#b')).toEqual({
      ok: true,
      address: {
        href: 'https://crm.example.com:8443/c/1?q=a#b',
        before: 'https://',
        host: 'crm.example.com:8443',
        after: '/c/1?q=a#b',
        isEncrypted: true,
      },
    });
  });

  test('is opened as it is shown: a host in look-alike letters, and odd spellings, come out plain', () => {
    const shown = ['https://аpple.com/', 'HTTP:\\\\Example.com\\x'].map((text) => {
      const checked = checkAddress(text);
      return checked.ok && [checked.address.host, checked.address.isEncrypted];
    });
    expect(shown).toEqual([
      ['xn--pple-43d.com', true],
      ['example.com', false],
    ]);
  });

  test.each([
    ['', 'pop-no-address'],
    ['crm/contacts/1', 'pop-no-address'],
    ['https://', 'pop-no-address'],
    ['javascript:alert(1)', 'pop-scheme'],
    [' javascript:alert(1)', 'pop-scheme'],
    ['data:text/html,hello', 'pop-scheme'],
    ['file:///etc/passwd', 'pop-scheme'],
    ['https://bank.example.com@evil.example/', 'pop-user'],
    ['https://:secret@evil.example/', 'pop-user'],
  ])('%s is not opened: %s', (text, code) => {
    expect(checkAddress(text)).toMatchObject({ ok: false, code });
  });
});
