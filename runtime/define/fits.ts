import type { Capabilities } from '../model/channel.ts';
import type { Choice, OutMessage } from '../model/message.ts';
import type { Params } from '../model/problem.ts';
import { exceeds, type Limit, limitOf, measure } from './limits.ts';

/** Why a message cannot go over a channel. */
export const UNFIT_CODES = [
  'channel.unfit.kind',
  'channel.unfit.empty',
  'channel.unfit.text',
  'channel.unfit.text-bytes',
  'channel.unfit.title',
  'channel.unfit.description',
  'channel.unfit.id',
  'channel.unfit.buttons',
  'channel.unfit.rows',
  'channel.unfit.same-id',
  'channel.unfit.same-title',
] as const;

export type UnfitCode = (typeof UNFIT_CODES)[number];

/** Why a message cannot go over a channel. */
export interface Unfit {
  code: UnfitCode;
  params: Params;
}

type Of<K extends OutMessage['kind']> = Extract<OutMessage, { kind: K }>;

/** Asked before sending: undefined when the channel carries the message, else the first thing in its way. */
export function fits(message: OutMessage, capabilities: Capabilities): Unfit | undefined {
  switch (message.kind) {
    case 'text':
      return body(message.text, capabilities.text);
    case 'buttons':
      return buttonsFit(message, capabilities);
    case 'list':
      return listFits(message, capabilities);
    case 'template':
      return capabilities.templates ? undefined : cannot(message);
  }
}

const cannot = ({ kind }: OutMessage): Unfit => ({ code: 'channel.unfit.kind', params: { kind } });

function buttonsFit(message: Of<'buttons'>, capabilities: Capabilities): Unfit | undefined {
  const { buttons } = capabilities;
  if (!buttons) return cannot(message);
  const { count, idMax } = buttons;
  return (
    body(message.text, limitOf(capabilities, 'buttons.bodyMax')) ??
    amount('channel.unfit.buttons', message.buttons.length, count) ??
    firstOf(
      message.buttons,
      (button) =>
        title(button.title, limitOf(capabilities, 'buttons.titleMax')) ?? identifier(button.id, idMax),
    ) ??
    unlike('channel.unfit.same-id', message.buttons, ({ id }) => id) ??
    unlike('channel.unfit.same-title', message.buttons, (button) => button.title)
  );
}

function listFits(message: Of<'list'>, capabilities: Capabilities): Unfit | undefined {
  const { list } = capabilities;
  if (!list) return cannot(message);
  return (
    body(message.text, limitOf(capabilities, 'list.bodyMax')) ??
    title(message.open, limitOf(capabilities, 'list.openMax')) ??
    amount('channel.unfit.rows', message.rows.length, list.rows) ??
    firstOf(message.rows, (row) => rowFits(row, capabilities, list.idMax)) ??
    unlike('channel.unfit.same-id', message.rows, ({ id }) => id)
  );
}

const rowFits = (row: Choice, capabilities: Capabilities, idMax: number): Unfit | undefined =>
  title(row.title, limitOf(capabilities, 'list.titleMax')) ??
  description(row.description ?? '', limitOf(capabilities, 'list.descriptionMax')) ??
  identifier(row.id, idMax);

function body(text: string, limit: Limit | undefined): Unfit | undefined {
  if (text.trim() === '') return { code: 'channel.unfit.empty', params: {} };
  const code = limit?.unit === 'bytes' ? 'channel.unfit.text-bytes' : 'channel.unfit.text';
  return tooLong(code, text, limit);
}

/** A label to tap: it needs something to read. */
const title = (text: string, limit: Limit | undefined): Unfit | undefined =>
  text.trim() === ''
    ? { code: 'channel.unfit.empty', params: {} }
    : named(tooLong('channel.unfit.title', text, limit), text);

const description = (text: string, limit: Limit | undefined): Unfit | undefined =>
  named(tooLong('channel.unfit.description', text, limit), text);

/** Ids are compared by the channel as they are: no longer than it takes, and with no space at the ends. */
const identifier = (id: string, max: number): Unfit | undefined =>
  id === '' || id !== id.trim() || exceeds(id, { max, unit: 'characters' })
    ? { code: 'channel.unfit.id', params: { id, max } }
    : undefined;

const amount = (code: UnfitCode, count: number, max: number): Unfit | undefined =>
  count < 1 || count > max ? { code, params: { count, max } } : undefined;

const tooLong = (code: UnfitCode, text: string, limit: Limit | undefined): Unfit | undefined =>
  limit && exceeds(text, limit)
    ? { code, params: { length: measure(text, limit.unit), max: limit.max } }
    : undefined;

const named = (unfit: Unfit | undefined, text: string): Unfit | undefined =>
  unfit && { ...unfit, params: { ...unfit.params, title: text } };

function firstOf<T>(items: readonly T[], check: (item: T) => Unfit | undefined): Unfit | undefined {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return undefined;
}

/** Few choices: looking back at each is cheaper than a set. */
function unlike(code: UnfitCode, choices: readonly Choice[], key: (choice: Choice) => string) {
  for (let index = 1; index < choices.length; index++)
    for (let earlier = 0; earlier < index; earlier++)
      if (key(choices[index]!) === key(choices[earlier]!))
        return { code, params: { title: key(choices[index]!) } };
  return undefined;
}
