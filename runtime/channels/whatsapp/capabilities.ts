import type { Capabilities } from '../../model/channel.ts';
import { DAY } from '../../model/instant.ts';

const KILOBYTE = 1_024;
const MEGABYTE = 1_024 * KILOBYTE;

// Where the numbers come from, below
// https://developers.facebook.com/documentation/business-messaging/whatsapp:
//   text, interactive body, header, footer, link   github.com/Secreto31126/whatsapp-api-js and github.com/david-lev/pywa
//   reply buttons            messages/interactive-reply-buttons-messages
//   list                     messages/interactive-list-messages; its body: https://docs.gupshup.io/docs/list-node
//   media                    https://docs.aws.amazon.com/social-messaging/latest/userguide/supported-media-types.html
//   location                 github.com/Secreto31126/whatsapp-api-js
//   window, consent          templates/overview
// How long a caption may be is documented nowhere that we know of; 1,024 is what all other texts beside a picture have.
// A sticker may have 500 kB when it moves and 100 kB when it does not; an address does not tell which, so the larger holds.
export const capabilities: Capabilities = {
  text: { max: 4_096, unit: 'characters' },
  buttons: { count: 3, titleMax: 20, idMax: 256, bodyMax: 1_024 },
  list: { rows: 10, openMax: 20, titleMax: 24, descriptionMax: 72, idMax: 200, bodyMax: 1_024 },
  header: { max: 60 },
  footer: { max: 60 },
  media: {
    image: { types: ['image/jpeg', 'image/png'], bytesMax: 5 * MEGABYTE },
    video: { types: ['video/mp4', 'video/3gpp'], bytesMax: 16 * MEGABYTE },
    audio: {
      types: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
      bytesMax: 16 * MEGABYTE,
    },
    document: {
      types: [
        'text/plain',
        'application/pdf',
        'application/msword',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.ms-excel',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.ms-powerpoint',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
      bytesMax: 100 * MEGABYTE,
    },
    sticker: { types: ['image/webp'], bytesMax: 500 * KILOBYTE },
    captionMax: 1_024,
  },
  link: { titleMax: 20, bodyMax: 1_024 },
  location: true,
  templates: true,
  window: DAY,
  consent: true,
};

/** Bytes of `biz_opaque_callback_data` (whatsapp-api-js). */
export const CALLBACK_DATA_MAX = 512;
