import { compact } from '../../../shared/compact.ts';
import type { Reader } from '../../../shared/content.ts';

/** A tap on an icebreaker or on a button of a card. */
export const postback: Reader = (messaging) => {
  const part = messaging.at('postback').object();
  part.skip('mid');
  const referral = part.at('referral');
  return compact({
    kind: 'choice' as const,
    text: part.at('title').maybe((title) => title.text()) ?? '',
    choice: part.at('payload').id(),
    extra: referral.present ? { referral: referral.json() } : undefined,
  });
};

/** An emoji on a message, or one taken back, which says nothing. */
export const reaction: Reader = (messaging) => {
  const part = messaging.at('reaction').object();
  const emoji = part.at('emoji').maybe((present) => present.text());
  const word = part.at('reaction').maybe((present) => present.text());
  if (part.at('action').value === 'unreact') return { ignore: 'instagram.ignored.reaction-removed' };
  return compact({
    kind: 'reaction' as const,
    text: emoji ?? word ?? '',
    replyTo: part.at('mid').maybe((mid) => mid.id()),
  });
};

/** A link opened the conversation; nothing was said yet. */
export const referral: Reader = () => ({ ignore: 'instagram.ignored.referral' });
