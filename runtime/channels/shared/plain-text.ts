import { adapt } from '../../define/adapt.ts';
import type { OutMessage } from '../../model/message.ts';

/** A message in words alone. What `turn.send` adapted is words already; this is for whoever sends past it. */
export function plainText(message: OutMessage): string {
  const plain = adapt(message, { text: { max: Number.MAX_SAFE_INTEGER, unit: 'characters' } }).message;
  return 'text' in plain ? plain.text : '';
}
