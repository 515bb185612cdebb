import type { OutboundRequest } from '../../../define/channel.ts';
import { measure } from '../../../define/limits.ts';
import type { EffectOf } from '../../../model/effect.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { OutMessage, OutMessageOf } from '../../../model/message.ts';
import { compact } from '../../shared/compact.ts';
import { identify } from '../address.ts';
import { CALLBACK_DATA_MAX } from '../capabilities.ts';
import { buttons, link, list } from './interactive.ts';
import { template } from './template.ts';

/**
 * The request of the Cloud API for a message that fits (see `fits`). The effect's id travels along and comes
 * back in every status, so that a host knows which effect was delivered.
 */
export function outbound(effect: EffectOf<'message.send'>, account: string): OutboundRequest {
  return {
    method: 'POST',
    path: `${encodeURIComponent(account)}/messages`,
    body: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...recipient(effect.to),
      ...content(effect.message),
      ...callbackData(effect.id),
    },
  };
}

function recipient(address: string): JsonObject {
  const who = identify(address);
  return 'phone' in who ? { to: who.phone } : { recipient: who.user };
}

const callbackData = (id: string): JsonObject =>
  measure(id, 'bytes') > CALLBACK_DATA_MAX ? {} : { biz_opaque_callback_data: id };

function content(message: OutMessage): JsonObject {
  switch (message.kind) {
    case 'text':
      return { type: 'text', text: { body: message.text, preview_url: false } };
    case 'buttons':
      return { type: 'interactive', interactive: buttons(message) };
    case 'list':
      return { type: 'interactive', interactive: list(message) };
    case 'link':
      return { type: 'interactive', interactive: link(message) };
    case 'media':
      return { type: message.media, [message.media]: file(message) };
    case 'location':
      return { type: 'location', location: place(message) };
    case 'template':
      return { type: 'template', template: template(message) };
  }
}

/** A file for WhatsApp to fetch. Sounds and stickers have no caption, and only documents a name. */
function file({ media, url, caption, filename }: OutMessageOf<'media'>): JsonObject {
  const bare = media === 'audio' || media === 'sticker';
  return compact({
    link: url,
    caption: bare ? undefined : caption || undefined,
    filename: media === 'document' ? filename || undefined : undefined,
  });
}

const place = ({ latitude, longitude, name, address }: OutMessageOf<'location'>): JsonObject =>
  compact({ latitude, longitude, name: name || undefined, address: address || undefined });
