import type { ChannelDefinition } from '../../define/channel.ts';
import { checkTelephoneOrShortCode, telephoneAddress } from '../shared/telephone.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound/body.ts';
import { outbound } from './outbound.ts';
import { simulate } from './simulate.ts';

/** Text messages over the telephone network. */
export const sms: ChannelDefinition = {
  channel: 'sms',
  name: 'SMS',
  capabilities,
  mediaType: 'sms',
  icon: 'sms',
  telephone: true,
  address: telephoneAddress,
  checkAddress: checkTelephoneOrShortCode,
  reports: ['sent', 'delivered', 'failed'],
  inbound,
  outbound,
  simulate,
};
