import { compact } from '../../../shared/compact.ts';
import type { Reader } from '../../../shared/content.ts';

export const text: Reader = (message) => ({
  kind: 'text',
  text: message.at('text').object().at('body').text(),
});

/** An emoji on a message. Without one the customer took an earlier reaction back, and says nothing. */
export const reaction: Reader = (message) => {
  const part = message.at('reaction').object();
  const emoji = part.at('emoji').maybe((present) => present.text());
  if (!emoji) return { ignore: 'whatsapp.ignored.reaction-removed' };
  return compact({
    kind: 'reaction' as const,
    text: emoji,
    replyTo: part.at('message_id').maybe((id) => id.id()),
  });
};

/** The customer did send something, which WhatsApp does not pass on: a poll, a message to view once. */
export const unsupported: Reader = (message) => {
  const type = message
    .at('unsupported')
    .at('type')
    .maybe((part) => part.text());
  return { kind: 'other', text: '', extra: compact({ unsupported: type }) };
};
