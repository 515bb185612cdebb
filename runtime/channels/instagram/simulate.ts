import type { Said } from '../../define/channel.ts';
import type { CustomerAct } from '../../model/customer-act.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { wordsOf } from '../shared/act.ts';
import { ATTACHMENTS } from './attachment.ts';

/** The webhook body that Instagram would send for what a customer does on the phone. */
export function simulate({ act, messageId, at, customer, pointOfContact }: Said): Json {
  const id = pointOfContact.account;
  const messaging = {
    sender: { id: customer.address },
    recipient: { id },
    timestamp: at,
    message: { mid: messageId, ...content(act) },
  };
  return { object: 'instagram', entry: [{ id, time: at, messaging: [messaging] }] };
}

function content(act: CustomerAct): JsonObject {
  switch (act.kind) {
    case 'text':
      return { text: act.text };
    case 'choice':
      return { text: act.title, quick_reply: { payload: act.id } };
    case 'media':
      return { attachments: [{ type: ATTACHMENTS[act.media], payload: { url: act.id } }] };
    // Customers cannot send a place on Instagram: they write where they are.
    case 'location':
      return { text: wordsOf(act) };
  }
}
