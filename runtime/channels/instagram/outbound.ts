import type { OutboundRequest } from '../../define/channel.ts';
import type { EffectOf } from '../../model/effect.ts';
import type { JsonObject } from '../../model/json.ts';
import type { OutMessage } from '../../model/message.ts';

/**
 * The request of the Messaging API. Instagram has neither lists nor templates: `fits` refuses them, and whoever
 * sends one all the same sends its text.
 */
export function outbound(effect: EffectOf<'message.send'>, account: string): OutboundRequest {
  return {
    method: 'POST',
    path: `${encodeURIComponent(account)}/messages`,
    body: { recipient: { id: effect.to }, messaging_type: 'RESPONSE', message: content(effect.message) },
  };
}

function content(message: OutMessage): JsonObject {
  if (message.kind !== 'buttons') return { text: message.text };
  const replies = message.buttons.map(({ id, title }) => ({ content_type: 'text', title, payload: id }));
  return { text: message.text, quick_replies: replies };
}
