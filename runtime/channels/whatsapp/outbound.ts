import type { OutboundRequest } from '../../define/channel.ts';
import { measure } from '../../define/limits.ts';
import type { EffectOf } from '../../model/effect.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Choice, OutMessage } from '../../model/message.ts';
import { compact } from '../shared/compact.ts';
import { identify } from './address.ts';
import { CALLBACK_DATA_MAX } from './capabilities.ts';

type Of<K extends OutMessage['kind']> = Extract<OutMessage, { kind: K }>;

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
    case 'template':
      return { type: 'template', template: template(message) };
  }
}

const buttons = ({ text, buttons: choices }: Of<'buttons'>): JsonObject => ({
  type: 'button',
  body: { text },
  action: { buttons: choices.map(({ id, title }) => ({ type: 'reply', reply: { id, title } })) },
});

const list = ({ text, open, rows }: Of<'list'>): JsonObject => ({
  type: 'list',
  body: { text },
  action: { button: open, sections: [{ rows: rows.map(row) }] },
});

const row = ({ id, title, description }: Choice): JsonObject =>
  compact({ id, title, description: description || undefined });

function template({ name, language, parameters, payloads }: Of<'template'>): JsonObject {
  const body = parameters.map((text) => ({ type: 'text', text }));
  const components: JsonObject[] = [
    ...(body.length > 0 ? [{ type: 'body', parameters: body }] : []),
    ...payloads.map(quickReply),
  ];
  return compact({
    name,
    language: { code: language },
    components: components.length ? components : undefined,
  });
}

const quickReply = (payload: string, index: number): JsonObject => ({
  type: 'button',
  sub_type: 'quick_reply',
  index: String(index),
  parameters: [{ type: 'payload', payload }],
});
