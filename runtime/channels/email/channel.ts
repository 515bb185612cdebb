import type { ChannelDefinition } from '../../define/channel.ts';
import { address, checkAddress } from './address.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound.ts';
import { outbound } from './outbound.ts';
import { simulate } from './simulate.ts';

/** Mail, by way of the host's mail gateway. */
export const email: ChannelDefinition = {
  channel: 'email',
  name: 'Email',
  names: { nl: 'E-mail', fr: 'E-mail' },
  capabilities,
  mediaType: 'email',
  icon: 'email',
  telephone: false,
  address,
  checkAddress,
  inbound,
  outbound,
  simulate,
};
