import type { ChannelDefinition } from '../../define/channel.ts';
import { checkTelephone, telephoneAddress } from '../shared/telephone.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound.ts';
import { simulate } from './simulate.ts';

/** Calls. */
export const voice: ChannelDefinition = {
  channel: 'voice',
  name: 'Voice',
  names: { nl: 'Telefoon', fr: 'Téléphone' },
  capabilities,
  mediaType: 'phone',
  icon: 'voice',
  telephone: true,
  address: telephoneAddress,
  checkAddress: checkTelephone,
  inbound,
  simulate,
};
