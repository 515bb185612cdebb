import type { Finding } from '../../define/node.ts';
import type { SettingsCode } from '../codes.ts';

// E.164: a plus and at most fifteen digits, the first 1 to 9.
const E164 = /^\+[1-9]\d{1,14}$/;
/** Numbers of a few digits that a provider leases, for messages alone. */
const SHORT_CODE = /^\d{3,8}$/;

const NOT_A_NUMBER: SettingsCode = 'channel.settings.telephone-form';

/**
 * A number as people write it, `+31 (6) 1234 5678` or `0031…`, as E.164. A number without a country is not guessed
 * at: it stays, as does anything else.
 */
export function telephoneAddress(written: string): string {
  const bare = written.replace(/[\s().-]/g, '').replace(/^00/, '+');
  return /^\+?\d+$/.test(bare) ? bare : written.trim();
}

const notANumber = (address: string): Finding => ({
  code: NOT_A_NUMBER,
  severity: 'error',
  params: { address },
});

/** What is wrong with a telephone number of our own. */
export const checkTelephone = (address: string): Finding | undefined =>
  E164.test(telephoneAddress(address)) ? undefined : notANumber(address);

/** The same, where a short code will do as well. */
export const checkTelephoneOrShortCode = (address: string): Finding | undefined =>
  SHORT_CODE.test(address) ? undefined : checkTelephone(address);
