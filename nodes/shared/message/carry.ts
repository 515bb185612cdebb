import type { Capabilities } from '../../../runtime/model/channel.ts';
import type { Choice, OutMessage } from '../../../runtime/model/message.ts';

type OutOf<K extends OutMessage['kind']> = Extract<OutMessage, { kind: K }>;

/**
 * The limit of the channel that a finished message breaks, such as `buttons.titleMax`, or `empty` when there is
 * nothing to read; undefined when it fits.
 */
export function brokenLimit(message: OutMessage, channel: Capabilities): string | undefined {
  if (message.text.trim() === '') return 'empty';
  switch (message.kind) {
    case 'text':
      return tooLong(message.text, channel.text.max, channel.text.unit) ? 'text.max' : undefined;
    case 'buttons':
      return brokenByButtons(message, channel.buttons);
    case 'list':
      return brokenByList(message, channel.list);
    case 'template':
      return channel.templates ? undefined : 'templates';
  }
}

function brokenByButtons({ text, buttons }: OutOf<'buttons'>, limits: Capabilities['buttons']) {
  if (!limits) return 'buttons';
  if (buttons.length > limits.count) return 'buttons.count';
  if (tooLong(text, limits.bodyMax)) return 'buttons.bodyMax';
  if (buttons.some(untitled)) return 'empty';
  return buttons.some(({ title }) => tooLong(title, limits.titleMax)) ? 'buttons.titleMax' : undefined;
}

function brokenByList({ text, open, rows }: OutOf<'list'>, limits: Capabilities['list']) {
  if (!limits) return 'list';
  if (rows.length > limits.rows) return 'list.rows';
  if (tooLong(text, limits.bodyMax)) return 'list.bodyMax';
  if (open.trim() === '' || rows.some(untitled)) return 'empty';
  if (tooLong(open, limits.openMax)) return 'list.openMax';
  if (rows.some(({ title }) => tooLong(title, limits.titleMax))) return 'list.titleMax';
  const long = rows.some(({ description = '' }) => tooLong(description, limits.descriptionMax));
  return long ? 'list.descriptionMax' : undefined;
}

const untitled = ({ title }: Choice): boolean => title.trim() === '';

const BYTES_PER_UNIT_MAX = 3;

/** A text is measured only when it could be too long: most are not. */
function tooLong(text: string, max: number, unit: 'characters' | 'bytes' = 'characters'): boolean {
  if (unit === 'bytes')
    return text.length * BYTES_PER_UNIT_MAX > max && new TextEncoder().encode(text).length > max;
  return text.length > max && [...text].length > max;
}
