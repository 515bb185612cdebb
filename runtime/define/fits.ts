import type { Capabilities } from '../model/channel.ts';
import type { Choice, OutMessage } from '../model/message.ts';
import type { Params } from '../model/problem.ts';
import { exceeds, measure, type Unit } from './limits.ts';
import { CAPTIONLESS } from './media.ts';

/** Why a message cannot go over a channel. */
export const UNFIT_CODES = [
  'channel.unfit.kind',
  'channel.unfit.empty',
  'channel.unfit.text',
  'channel.unfit.text-bytes',
  'channel.unfit.text-segments',
  'channel.unfit.nothing',
  'channel.unfit.header',
  'channel.unfit.footer',
  'channel.unfit.caption',
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
  if (capabilities.text.max === 0) return { code: 'channel.unfit.nothing', params: {} };
  switch (message.kind) {
    case 'text':
      return body(message.text, capabilities.text.max, capabilities.text.unit);
    case 'buttons':
      return buttonsFit(message, capabilities);
    case 'list':
      return listFits(message, capabilities);
    case 'media':
      return mediaFits(message, capabilities);
    case 'link':
      return linkFits(message, capabilities);
    case 'location':
      return capabilities.location ? undefined : cannot(message);
    case 'template':
      return capabilities.templates ? undefined : cannot(message);
  }
}

const cannot = ({ kind }: OutMessage): Unfit => ({ code: 'channel.unfit.kind', params: { kind } });

/** What stands above and below a message; `adapt` has taken away what the channel does not show. */
const aroundFits = (
  { header: above, footer: below }: Pick<Of<'buttons'>, 'header' | 'footer'>,
  { header, footer }: Capabilities,
): Unfit | undefined =>
  description(above, header?.max ?? 0, 'channel.unfit.header') ??
  description(below, footer?.max ?? 0, 'channel.unfit.footer');

function mediaFits(message: Of<'media'>, { media }: Capabilities): Unfit | undefined {
  if (!media?.[message.media]) return cannot(message);
  const bare = CAPTIONLESS.has(message.media);
  return description(message.caption, bare ? 0 : (media.captionMax ?? 0), 'channel.unfit.caption');
}

function linkFits(message: Of<'link'>, capabilities: Capabilities): Unfit | undefined {
  const { link, text } = capabilities;
  if (!link) return cannot(message);
  return (
    aroundFits(message, capabilities) ??
    body(message.text, link.bodyMax, text.unit) ??
    title(message.title, link.titleMax)
  );
}

function buttonsFit(message: Of<'buttons'>, capabilities: Capabilities): Unfit | undefined {
  const { text, buttons } = capabilities;
  if (!buttons) return cannot(message);
  const unfit =
    aroundFits(message, capabilities) ??
    body(message.text, buttons.bodyMax, text.unit) ??
    amount('channel.unfit.buttons', message.buttons.length, buttons.count);
  if (unfit) return unfit;
  for (const button of message.buttons) {
    const bad = title(button.title, buttons.titleMax) ?? identifier(button.id, buttons.idMax);
    if (bad) return bad;
  }
  return (
    unlike('channel.unfit.same-id', message.buttons, 'id') ??
    unlike('channel.unfit.same-title', message.buttons, 'title')
  );
}

function listFits(message: Of<'list'>, capabilities: Capabilities): Unfit | undefined {
  const { text, list } = capabilities;
  if (!list) return cannot(message);
  const unfit =
    aroundFits(message, capabilities) ??
    body(message.text, list.bodyMax, text.unit) ??
    title(message.open, list.openMax) ??
    amount('channel.unfit.rows', message.rows.length, list.rows);
  if (unfit) return unfit;
  for (const row of message.rows) {
    const bad =
      title(row.title, list.titleMax) ??
      description(row.description, list.descriptionMax) ??
      identifier(row.id, list.idMax);
    if (bad) return bad;
  }
  return unlike('channel.unfit.same-id', message.rows, 'id');
}

const empty = (): Unfit => ({ code: 'channel.unfit.empty', params: {} });

const TOO_LONG: Readonly<Record<Unit, UnfitCode>> = {
  characters: 'channel.unfit.text',
  bytes: 'channel.unfit.text-bytes',
  segments: 'channel.unfit.text-segments',
};

function body(text: string, max: number, unit: Unit): Unfit | undefined {
  if (text.trim() === '') return empty();
  if (!exceeds(text, max, unit)) return undefined;
  return { code: TOO_LONG[unit], params: { length: measure(text, unit), max } };
}

/** A label to tap: it needs something to read. */
const title = (text: string, max: number): Unfit | undefined =>
  text.trim() === '' ? empty() : labelled('channel.unfit.title', text, max);

const description = (
  text: string | undefined,
  max: number,
  code: UnfitCode = 'channel.unfit.description',
): Unfit | undefined => (text === undefined ? undefined : labelled(code, text, max));

const labelled = (code: UnfitCode, text: string, max: number): Unfit | undefined =>
  exceeds(text, max, 'characters')
    ? { code, params: { length: measure(text, 'characters'), max, title: text } }
    : undefined;

/** Ids are compared by the channel as they are: no longer than it takes, and with no space at the ends. */
const identifier = (id: string, max: number): Unfit | undefined =>
  id === '' || id !== id.trim() || exceeds(id, max, 'characters')
    ? { code: 'channel.unfit.id', params: { id, max } }
    : undefined;

const amount = (code: UnfitCode, count: number, max: number): Unfit | undefined =>
  count < 1 || count > max ? { code, params: { count, max } } : undefined;

/** Few choices: looking back at each is cheaper than a set. */
function unlike(code: UnfitCode, choices: readonly Choice[], key: 'id' | 'title'): Unfit | undefined {
  for (let index = 1; index < choices.length; index++)
    for (let earlier = 0; earlier < index; earlier++)
      if (choices[index]![key] === choices[earlier]![key])
        return { code, params: { title: choices[index]![key] } };
  return undefined;
}
