import type { Capabilities, LengthUnit } from '../model/channel.ts';
import type { TextLimit } from '../model/field.ts';
import { segmentsOf } from './segments.ts';

export type Unit = LengthUnit;

export interface Limit {
  max: number;
  unit: Unit;
}

const BYTES = new TextEncoder();
const BYTES_PER_CODE_UNIT_MAX = 3;
/** No part of a text holds fewer code units. */
const SEGMENT_UNITS_MIN = 33;

/**
 * A text's length. Characters are code points: whether WhatsApp counts those or UTF-16 units is not documented,
 * and code points is what people count. Bytes are UTF-8. Segments are the parts of a telephone message.
 */
export function measure(text: string, unit: Unit): number {
  if (unit === 'bytes') return BYTES.encode(text).length;
  if (unit === 'segments') return segmentsOf(text).count;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Whether a text is longer than a limit; of most texts the length alone tells. */
export function exceeds(text: string, max: number, unit: Unit): boolean {
  return atMost(text.length, unit) > max && measure(text, unit) > max;
}

/** As much as so many code units can come to. */
const atMost = (length: number, unit: Unit): number =>
  unit === 'bytes'
    ? length * BYTES_PER_CODE_UNIT_MAX
    : unit === 'segments'
      ? Math.ceil(length / SEGMENT_UNITS_MIN)
      : length;

/**
 * What a channel allows for a text, or undefined when it has no such thing. Bodies are the message's own text
 * and count in the text's unit; titles, labels and descriptions count in characters.
 */
export function limitOf(capabilities: Capabilities, limit: TextLimit): Limit | undefined {
  const { text, buttons, list, header, footer, media, link } = capabilities;
  switch (limit) {
    case 'text.max':
      return text;
    case 'buttons.bodyMax':
      return buttons && { max: buttons.bodyMax, unit: text.unit };
    case 'list.bodyMax':
      return list && { max: list.bodyMax, unit: text.unit };
    case 'link.bodyMax':
      return link && { max: link.bodyMax, unit: text.unit };
    case 'link.titleMax':
      return link && characters(link.titleMax);
    case 'header.max':
      return header && characters(header.max);
    case 'footer.max':
      return footer && characters(footer.max);
    case 'media.captionMax':
      return media?.captionMax === undefined ? undefined : characters(media.captionMax);
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
