import type { Said } from '../../define/channel.ts';
import type { Json } from '../../model/json.ts';
import { fileOf, wordsOf } from '../shared/act.ts';

/** What the gateway would hand of what a customer mails. */
export const simulate = ({ act, messageId, customer, pointOfContact }: Said): Json => ({
  messageId,
  to: pointOfContact.address,
  from: { address: customer.address, name: customer.name },
  text: wordsOf(act),
  attachments: act.kind === 'media' ? [fileOf(act)] : [],
});
