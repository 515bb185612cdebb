import type { Said } from '../../define/channel.ts';
import type { Json } from '../../model/json.ts';
import { wordsOf } from '../shared/act.ts';

/** What another system would hand for a customer: the words are its title. */
export const simulate = ({ act, messageId, customer, pointOfContact }: Said): Json => ({
  id: messageId,
  to: pointOfContact.account,
  from: { address: customer.address, name: customer.name },
  title: wordsOf(act),
});
