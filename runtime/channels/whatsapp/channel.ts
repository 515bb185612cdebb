import type { ChannelDefinition } from '../../define/channel.ts';
import { address } from './address.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound/body.ts';
import { outbound } from './outbound/request.ts';
import { businessAccount } from './settings/account.ts';
import { checkAddress, pointOfContact } from './settings/number.ts';
import { simulate } from './simulate.ts';
import { checkTemplate } from './templates/check.ts';
import { importTemplates } from './templates/import.ts';

/** WhatsApp Business Platform, Cloud API. */
export const whatsapp: ChannelDefinition = {
  channel: 'whatsapp',
  name: 'WhatsApp',
  capabilities,
  mediaType: 'digital',
  icon: 'messaging',
  pointOfContact,
  businessAccount,
  checkAddress,
  templates: { import: importTemplates, check: checkTemplate },
  telephone: true,
  address,
  reports: ['sent', 'delivered', 'read', 'failed'],
  inbound,
  outbound,
  simulate,
};
