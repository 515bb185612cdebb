import type { Said } from '../../define/channel.ts';
import type { Json } from '../../model/json.ts';
import { fileOf, wordsOf } from '../shared/act.ts';

/** A recording whose words were written down; unless it is a file, there is no sound behind it. */
export const simulate = ({ act, messageId, customer, pointOfContact }: Said): Json => ({
  id: messageId,
  to: pointOfContact.address,
  from: { address: customer.address, name: customer.name },
  recording: act.kind === 'media' ? fileOf(act) : { url: `simulated:${messageId}`, type: 'audio/wav' },
  transcript: wordsOf(act),
});
