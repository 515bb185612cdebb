import type { Capabilities } from '../model/channel.ts';
import type { TextLimit } from './field.ts';

export type Unit = Capabilities['text']['unit'];

export interface Limit {
  max: number;
  unit: Unit;
}

const BYTES = new TextEncoder();
const BYTES_PER_CODE_UNIT_MAX = 3;

/**
 * A text's length. Characters are code points: whether WhatsApp counts those or UTF-16 units is not documented,
 * and code points is what people count. Bytes are UTF-8.
 */
export function measure(text: string, unit: Unit): number {
  if (unit === 'bytes') return BYTES.encode(text).length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Whether a text is longer than a limit; of most texts the length alone tells. */
export function exceeds(text: string, max: number, unit: Unit): boolean {
  const mostly = unit === 'bytes' ? text.length * BYTES_PER_CODE_UNIT_MAX : text.length;
  return mostly > max && measure(text, unit) > max;
}

/**
 * What a channel allows for a text, or undefined when it has no such thing. Bodies are the message's own text
 * and count in the text's unit; titles, labels and descriptions count in characters.
 */
export function limitOf({ text, buttons, list }: Capabilities, limit: TextLimit): Limit | undefined {
  switch (limit) {
    case 'text.max':
      return text;
    case 'buttons.bodyMax':
      return buttons && { max: buttons.bodyMax, unit: text.unit };
    case 'list.bodyMax':
      return list && { max: list.bodyMax, unit: text.unit };
    case 'buttons.titleMax':
      return buttons && characters(buttons.titleMax);
    case 'list.openMax':
      return list && characters(list.openMax);
    case 'list.titleMax':
      return list && characters(list.titleMax);
    case 'list.descriptionMax':
      return list && characters(list.descriptionMax);
  }
}

const characters = (max: number): Limit => ({ max, unit: 'characters' });
