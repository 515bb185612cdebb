import type { Said } from '../../define/channel.ts';
import type { Json } from '../../model/json.ts';

/** Whatever a made-up customer does on the telephone starts a call: what is said in it is for an agent. */
export const simulate = ({ messageId, customer, pointOfContact }: Said): Json => ({
  type: 'started',
  call: { id: messageId },
  to: pointOfContact.address,
  from: { address: customer.address, name: customer.name },
});
