import type { Capabilities } from '../model/channel.ts';
import type { Choice, OutMessage, OutMessageOf } from '../model/message.ts';
import type { Params } from '../model/problem.ts';
import { CAPTIONLESS, isShown } from './media.ts';

/** What is done to a message that a channel cannot carry as it is. */
export const ADAPTED_CODES = [
  'channel.adapted.header',
  'channel.adapted.footer',
  'channel.adapted.buttons',
  'channel.adapted.list',
  'channel.adapted.list-as-buttons',
  'channel.adapted.media',
  'channel.adapted.caption',
  'channel.adapted.link',
  'channel.adapted.location',
] as const;

export type AdaptedCode = (typeof ADAPTED_CODES)[number];

export interface Adaptation {
  code: AdaptedCode;
  params: Params;
}

export interface Adapted {
  message: OutMessage;
  /** What could not go along and comes right after it. */
  afterwards?: OutMessage;
  /** What was done, in order; empty when the message goes as it is. */
  adaptations: readonly Adaptation[];
}

const AS_IT_IS: readonly Adaptation[] = [];

/**
 * The message as a channel can carry it: what it lacks becomes words, so that the customer reads it all the same and can
 * answer by typing. Whether the outcome fits is asked of `fits`. Studio, compiler and runtime ask here alike.
 */
export function adapt(message: OutMessage, capabilities: Capabilities): Adapted {
  switch (message.kind) {
    case 'buttons':
      return adaptButtons(message, capabilities);
    case 'list':
      return adaptList(message, capabilities);
    case 'media':
      return isShown(message, capabilities) ? adaptCaption(message, capabilities) : mediaAsLink(message);
    case 'link':
      return capabilities.link ? adaptAround(message, capabilities) : linkAsText(message);
    case 'location':
      return capabilities.location ? unchanged(message) : locationAsText(message);
    default:
      return unchanged(message);
  }
}

const unchanged = (message: OutMessage): Adapted => ({ message, adaptations: AS_IT_IS });

const changed = (message: OutMessage, code: AdaptedCode, params: Params = {}): Adapted => ({
  message,
  adaptations: [{ code, params }],
});

type Surrounded = OutMessageOf<'buttons'> | OutMessageOf<'list'> | OutMessageOf<'link'>;

/** A header or footer that the channel does not show apart becomes part of the text. */
function adaptAround(message: Surrounded, { header, footer }: Capabilities): Adapted {
  const above = message.header !== undefined && !header ? message.header : undefined;
  const below = message.footer !== undefined && !footer ? message.footer : undefined;
  if (above === undefined && below === undefined) return unchanged(message);
  const { header: _header, footer: _footer, ...bare } = message;
  const adaptations: Adaptation[] = [
    ...(above === undefined ? [] : [{ code: 'channel.adapted.header' as const, params: {} }]),
    ...(below === undefined ? [] : [{ code: 'channel.adapted.footer' as const, params: {} }]),
  ];
  return {
    message: {
      ...bare,
      ...(above === undefined && message.header !== undefined ? { header: message.header } : {}),
      ...(below === undefined && message.footer !== undefined ? { footer: message.footer } : {}),
      text: paragraphs(above, message.text, below),
    },
    adaptations,
  };
}

function adaptButtons(message: OutMessageOf<'buttons'>, capabilities: Capabilities): Adapted {
  const { buttons } = capabilities;
  if (buttons && message.buttons.length <= buttons.count) return adaptAround(message, capabilities);
  const params = { count: message.buttons.length, ...(buttons ? { max: buttons.count } : {}) };
  return changed(asText(message, message.buttons), 'channel.adapted.buttons', params);
}

function adaptList(message: OutMessageOf<'list'>, capabilities: Capabilities): Adapted {
  const { list, buttons } = capabilities;
  if (list && message.rows.length <= list.rows) return adaptAround(message, capabilities);
  const { rows, open: _, kind: _kind, ...rest } = message;
  const plain = rows.every(({ description }) => !description);
  if (!list && buttons && plain && rows.length <= buttons.count) {
    const made = adaptAround({ kind: 'buttons', ...rest, buttons: rows }, capabilities);
    const adaptation = { code: 'channel.adapted.list-as-buttons' as const, params: {} };
    return { message: made.message, adaptations: [adaptation, ...made.adaptations] };
  }
  const params = { count: rows.length, ...(list ? { max: list.rows } : {}) };
  return changed(asText(message, rows), 'channel.adapted.list', params);
}

/** Choices under each other with their numbers: customers answer with one. */
const asText = ({ header, text, footer }: Surrounded, choices: readonly Choice[]): OutMessage => ({
  kind: 'text',
  text: paragraphs(header, text, choices.map(numbered).join('\n'), footer),
});

const numbered = ({ title, description }: Choice, index: number): string =>
  `${index + 1}. ${description ? `${title}: ${description}` : title}`;

/** Words that cannot stand under a file follow it. */
function adaptCaption(message: OutMessageOf<'media'>, { media }: Capabilities): Adapted {
  const { caption, ...bare } = message;
  if (!caption || (media?.captionMax !== undefined && !CAPTIONLESS.has(message.media)))
    return unchanged(message);
  return {
    message: bare,
    afterwards: { kind: 'text', text: caption },
    adaptations: [{ code: 'channel.adapted.caption', params: {} }],
  };
}

const mediaAsLink = ({ media, url, caption }: OutMessageOf<'media'>): Adapted =>
  changed({ kind: 'text', text: lines(caption, url) }, 'channel.adapted.media', { media });

const linkAsText = (message: OutMessageOf<'link'>): Adapted => {
  const { header, text, footer, title, url } = message;
  return changed(
    { kind: 'text', text: paragraphs(header, text, `${title}: ${url}`, footer) },
    'channel.adapted.link',
  );
};

const locationAsText = ({ name, address, latitude, longitude }: OutMessageOf<'location'>): Adapted =>
  changed(
    { kind: 'text', text: lines(name, address, `${latitude}, ${longitude}`) },
    'channel.adapted.location',
  );

const paragraphs = (...parts: readonly (string | undefined)[]): string => joined(parts, '\n\n');
const lines = (...parts: readonly (string | undefined)[]): string => joined(parts, '\n');
const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);
