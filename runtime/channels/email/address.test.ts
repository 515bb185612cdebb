import { expect, it } from 'vitest';
import { address, checkAddress } from './address.ts';

it('is the same in capitals and with spaces', () => {
  expect(address(' Sanne@Mail.Example ')).toBe('sanne@mail.example');
});

it.each(['help@bicycle-shop.example', 'a+b@c'])('%s can be ours', (written) => {
  expect(checkAddress(written)).toBeUndefined();
});

it.each(['help', '@mail.example', 'help@', 'a b@c', 'Sanne <a@b>', 'a@b@c'])('%s cannot', (written) => {
  expect(checkAddress(written)).toEqual({
    code: 'channel.settings.email-form',
    severity: 'error',
    params: { address: written },
  });
});
