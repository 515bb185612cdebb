import type { EffectOf } from '../../model/effect.ts';
import type { Choice, OutMessage } from '../../model/message.ts';

// Messages to try limits with.

export const x = (length: number): string => 'x'.repeat(length);

export const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, n) => ({ id: `id${n}`, title: `Choice ${n}` }));

export const text = (words: string): OutMessage => ({ kind: 'text', text: words });

/** The effect that sends a message. */
export const sending = (
  channel: string,
  to: string,
  message: OutMessage = text('Hello'),
): EffectOf<'message.send'> => ({
  id: 'c1/2',
  type: 'message.send',
  channel,
  pointOfContact: 'any',
  to,
  message,
});
