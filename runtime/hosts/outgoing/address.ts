import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All that is given out in IPv6: what is not in here is special, or will be. */
const GIVEN_OUT: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether an address is one of the public network. Private, loopback, link-local, shared, mapped, translated and
 * reserved ones are not, nor is what is no address.
 */
export function isPublicAddress(text: string): boolean {
  const address = parsed(text);
  if (address?.range() !== 'unicast') return false;
  return !(address instanceof ipaddr.IPv6) || address.match(GIVEN_OUT);
}

/** Whether an address is this machine's own, also written as IPv6. */
export const isLoopbackAddress = (text: string): boolean => parsed(text)?.range() === 'loopback';

/** IPv4 within IPv6 as the IPv4 that it reaches. */
function parsed(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  return isIP(bare) !== 0 ? ipaddr.process(bare) : undefined;
}
