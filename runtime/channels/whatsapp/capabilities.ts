import type { Capabilities } from '../../model/channel.ts';
import { DAY } from '../../model/instant.ts';

// Where the numbers come from, below
// https://developers.facebook.com/documentation/business-messaging/whatsapp:
//   text, interactive body   github.com/Secreto31126/whatsapp-api-js and github.com/david-lev/pywa
//   reply buttons            messages/interactive-reply-buttons-messages
//   list                     messages/interactive-list-messages; its body: https://docs.gupshup.io/docs/list-node
//   window                   templates/overview
export const capabilities: Capabilities = {
  text: { max: 4_096, unit: 'characters' },
  buttons: { count: 3, titleMax: 20, idMax: 256, bodyMax: 1_024 },
  list: { rows: 10, openMax: 20, titleMax: 24, descriptionMax: 72, idMax: 200, bodyMax: 1_024 },
  templates: true,
  window: DAY,
};

/** Bytes of `biz_opaque_callback_data` (whatsapp-api-js). */
export const CALLBACK_DATA_MAX = 512;
