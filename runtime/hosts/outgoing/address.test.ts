import { describe, expect, test } from 'vitest';
import { isLoopbackAddress, isPublicAddress } from './address.ts';

/** As a URL says them: decimal, octal and short forms are all written as four numbers there. */
const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

describe('addresses that may be called', () => {
  test.each(['93.184.215.14', '8.8.8.8', '[2606:4700::1111]', '[::ffff:8.8.8.8]', '198.17.255.255'])(
    '%s is public',
    (host) => expect(isPublicAddress(hostOf(host))).toBe(true),
  );

  test.each([
    ...['127.0.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0.0.0.0', '0'],
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.257', '169.254.169.254'],
    ...['100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.0.8'],
    ...['[::1]', '[::]', '[fe80::1]', '[fc00::1]', '[fd12:3456::1]', '[ff02::1]', '[fec0::1]'],
    ...[
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:10.0.0.1]',
      '[::127.0.0.1]',
      '[::ffff:0:127.0.0.1]',
    ],
    ...[
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::1]',
      '[2002:7f00:1::]',
      '[2001:0:1::1]',
      '[2001:db8::1]',
      '[100::1]',
    ],
  ])('%s is not', (host) => expect(isPublicAddress(hostOf(host))).toBe(false));

  test.each(['', 'example.com', 'localhost', '1.2.3', '1.2.3.4.5', 'fe80::1%eth0'])('“%s” is not', (text) =>
    expect(isPublicAddress(text)).toBe(false),
  );
});

test('this machine’s own are known in every form', () => {
  for (const own of ['127.0.0.1', '127.9.9.9', '[::1]', '[::ffff:127.0.0.1]'])
    expect(isLoopbackAddress(own)).toBe(true);
  for (const other of ['10.0.0.1', '8.8.8.8', 'localhost', '[::2]'])
    expect(isLoopbackAddress(other)).toBe(false);
});
