import type { ChannelDefinition } from '../../define/channel.ts';
import { address } from './address.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound.ts';
import { outbound } from './outbound.ts';
import { simulate } from './simulate.ts';

/** A chat on a page of one's own. */
export const webchat: ChannelDefinition = {
  channel: 'webchat',
  name: 'Web chat',
  names: { nl: 'Webchat', fr: 'Chat web' },
  capabilities,
  mediaType: 'chat',
  icon: 'chat',
  ownPage: true,
  telephone: false,
  address,
  inbound,
  outbound,
  simulate,
};
