import type { ChannelDefinition } from '../../define/channel.ts';
import { checkTelephone, telephoneAddress } from '../shared/telephone.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound.ts';
import { simulate } from './simulate.ts';

/** Recordings that callers left. */
export const voicemail: ChannelDefinition = {
  channel: 'voicemail',
  name: 'Voicemail',
  names: { fr: 'Messagerie vocale' },
  capabilities,
  mediaType: 'voicemail',
  icon: 'recording',
  telephone: true,
  address: telephoneAddress,
  checkAddress: checkTelephone,
  inbound,
  simulate,
};
