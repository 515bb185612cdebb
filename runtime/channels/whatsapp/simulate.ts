import type { Said } from '../../define/channel.ts';
import type { CustomerAct } from '../../model/customer-act.ts';
import { SECOND } from '../../model/instant.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { compact } from '../shared/compact.ts';
import { identify } from './address.ts';

/** Of the business account, which nothing of ours looks at. */
const BUSINESS_ACCOUNT = '0';

/** The webhook body that WhatsApp would send for what a customer does on the phone. */
export function simulate(said: Said): Json {
  const value = {
    messaging_product: 'whatsapp',
    metadata: {
      display_phone_number: said.pointOfContact.address.replace(/\D/g, ''),
      phone_number_id: said.pointOfContact.account,
    },
    contacts: [{ profile: { name: said.customer.name }, ...contact(said.customer.address) }],
    messages: [message(said)],
  };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: BUSINESS_ACCOUNT, changes: [{ field: 'messages', value }] }],
  };
}

function contact(address: string): JsonObject {
  const who = identify(address);
  return 'phone' in who ? { wa_id: who.phone } : { user_id: who.user };
}

function message({ act, messageId, at, customer }: Said): JsonObject {
  const who = identify(customer.address);
  return {
    ...('phone' in who ? { from: who.phone } : { from_user_id: who.user }),
    id: messageId,
    timestamp: String(Math.floor(at / SECOND)),
    ...content(act),
  };
}

function content(act: CustomerAct): JsonObject {
  switch (act.kind) {
    case 'text':
      return { type: 'text', text: { body: act.text } };
    case 'choice':
      return tap(act);
    case 'media': {
      const { media, id, mimeType, filename, caption } = act;
      return { type: media, [media]: compact({ id, mime_type: mimeType, filename, caption }) };
    }
    case 'location': {
      const { kind: type, ...place } = act;
      return { type, location: compact(place) };
    }
  }
}

function tap({ id, title, of }: Extract<CustomerAct, { kind: 'choice' }>): JsonObject {
  switch (of) {
    case 'buttons':
      return { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title } } };
    case 'list':
      return { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id, title } } };
    case 'template':
      return { type: 'button', button: { payload: id, text: title } };
  }
}
