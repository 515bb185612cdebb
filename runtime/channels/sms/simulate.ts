import type { Said } from '../../define/channel.ts';
import type { CustomerAct } from '../../model/customer-act.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { wordsOf } from '../shared/act.ts';

/** The form that the provider would post for what a customer sends. */
export const simulate = ({ act, messageId, customer, pointOfContact }: Said): Json => ({
  MessageSid: messageId,
  From: customer.address,
  To: pointOfContact.address,
  Body: wordsOf(act),
  ...filesOf(act),
});

const filesOf = (act: CustomerAct): JsonObject =>
  act.kind === 'media'
    ? { NumMedia: '1', MediaUrl0: act.id, MediaContentType0: act.mimeType }
    : { NumMedia: '0' };
