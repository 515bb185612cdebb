import type { OutMessage } from '#runtime/index.ts';
import type { Teller } from './teller.ts';

/** The first line of its words, or what it is. */
export function firstLine(message: OutMessage, t: Teller['t']): string {
  switch (message.kind) {
    case 'media':
      return message.caption || t(`sent-${message.media}`);
    case 'location':
      return message.name || t('sent-location');
    default:
      return message.text.split('\n', 1)[0] ?? '';
  }
}
