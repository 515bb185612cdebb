import type { ChannelDefinition } from '../../define/channel.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound/body.ts';
import { outbound } from './outbound.ts';
import { pointOfContact } from './settings.ts';
import { simulate } from './simulate.ts';

/** Instagram direct messages. */
export const instagram: ChannelDefinition = {
  channel: 'instagram',
  name: 'Instagram Direct',
  capabilities,
  mediaType: 'digital',
  icon: 'messaging',
  pointOfContact,
  telephone: false,
  address: (written) => written.trim(),
  reports: ['read'],
  inbound,
  outbound,
  simulate,
};
