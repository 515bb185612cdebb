import { describe, expect, it } from 'vitest';
import { checkTelephone, checkTelephoneOrShortCode, telephoneAddress } from './telephone.ts';

describe('a telephone number', () => {
  it.each([
    ['+31 (6) 1234-5678', '+31612345678'],
    ['0031.6.12345678', '+31612345678'],
    ['06 1234 5678', '0612345678'],
    [' PARCELS ', 'PARCELS'],
    ['1-800-BIKES', '1-800-BIKES'],
    ['', ''],
  ])('%s is %s', (written, address) => {
    expect(telephoneAddress(written)).toBe(address);
    expect(telephoneAddress(address)).toBe(address);
  });

  it.each(['+31201234567', '+31 20 123 4567', '+12', `+1${'0'.repeat(14)}`])('%s can be ours', (address) => {
    expect(checkTelephone(address)).toBeUndefined();
  });

  it.each(['020 123 4567', '+0201234567', '+1', `+1${'0'.repeat(15)}`, 'PARCELS', '1234'])(
    '%s cannot',
    (address) => {
      expect(checkTelephone(address)).toEqual({
        code: 'channel.settings.telephone-form',
        severity: 'error',
        params: { address },
      });
    },
  );

  it('may be a short code where those are leased', () => {
    for (const good of ['123', '12345678', '+31201234567'])
      expect(checkTelephoneOrShortCode(good)).toBeUndefined();
    for (const bad of ['12', '123456789', '12a'])
      expect(checkTelephoneOrShortCode(bad)?.code).toBe('channel.settings.telephone-form');
  });
});
