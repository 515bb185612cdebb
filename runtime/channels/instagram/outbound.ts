import { adapt } from '../../define/adapt.ts';
import type { OutboundRequest } from '../../define/channel.ts';
import type { EffectOf } from '../../model/effect.ts';
import type { JsonObject } from '../../model/json.ts';
import type { OutMessage, OutMessageOf } from '../../model/message.ts';
import { ATTACHMENTS } from './attachment.ts';
import { capabilities } from './capabilities.ts';

/** The request of the Messaging API for a message that fits (see `fits`); what Instagram has no form for goes as words. */
export function outbound(effect: EffectOf<'message.send'>, account: string): OutboundRequest {
  const { message } = adapt(effect.message, capabilities);
  return {
    method: 'POST',
    path: `${encodeURIComponent(account)}/messages`,
    body: { recipient: { id: effect.to }, messaging_type: 'RESPONSE', message: content(message) },
  };
}

function content(message: OutMessage): JsonObject {
  switch (message.kind) {
    case 'text':
      return { text: message.text };
    case 'buttons':
      return { text: message.text, quick_replies: message.buttons.map(quickReply) };
    case 'media':
      return { attachment: { type: ATTACHMENTS[message.media], payload: { url: message.url } } };
    case 'link':
      return { attachment: { type: 'template', payload: buttonTemplate(message) } };
    // What `adapt` never leaves, and what `fits` refuses: whoever sends one all the same sends its words.
    case 'list':
    case 'template':
      return { text: message.text };
    case 'location':
      return { text: message.name ?? '' };
  }
}

const quickReply = ({ id, title }: OutMessageOf<'buttons'>['buttons'][number]): JsonObject => ({
  content_type: 'text',
  title,
  payload: id,
});

const buttonTemplate = ({ text, title, url }: OutMessageOf<'link'>): JsonObject => ({
  template_type: 'button',
  text,
  buttons: [{ type: 'web_url', url, title }],
});
