import type { CustomerAct, Said } from '../../define/channel.ts';
import type { Json, JsonObject } from '../../model/json.ts';

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

const content = (act: CustomerAct): JsonObject =>
  act.kind === 'text' ? { text: act.text } : { text: act.title, quick_reply: { payload: act.id } };
