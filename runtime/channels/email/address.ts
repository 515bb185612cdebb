import type { Finding } from '../../define/node.ts';
import type { SettingsCode } from '../codes.ts';

/**
 * In small letters: the part before the @ may differ by them (RFC 5321), but no mailbox known does, and one customer
 * must be one customer.
 */
export const address = (written: string): string => written.trim().toLowerCase();

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const NOT_AN_ADDRESS: SettingsCode = 'channel.settings.email-form';

/** What is wrong with an address of our own: it is a name, an @ and a host. */
export const checkAddress = (written: string): Finding | undefined =>
  ADDRESS.test(address(written))
    ? undefined
    : { code: NOT_AN_ADDRESS, severity: 'error', params: { address: written } };
