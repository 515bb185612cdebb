import type { ChatMessage } from '../../runtime/hosts/chat/protocol.ts';
import type { Words } from '../words.ts';
import { element, icon } from './element.ts';
import { FILE, OUT, PLACE } from './icons.ts';
import { fileName, mapUrl, partsOf, safeUrl } from './links.ts';

type Of<K extends ChatMessage['kind']> = Extract<ChatMessage, { kind: K }>;

/** What stands in the bubble of a message. */
export function contentOf(message: ChatMessage, words: Words): (Node | string)[] {
  switch (message.kind) {
    case 'text':
      return paragraphs([message.text, 'text']);
    case 'media':
      return [mediaOf(message, words), ...paragraphs([message.caption, 'text'])];
    case 'location':
      return [placeOf(message, words)];
    case 'link':
      return [...around(message), linkOf(message.url, words, message.title)];
    case 'template':
      return around({ ...message.shows, text: message.text });
    default:
      return around(message);
  }
}

/** A text with its addresses as links. */
export const textOf = (text: string): (Node | string)[] =>
  partsOf(text).map((part, index) => {
    const url = index % 2 === 1 ? safeUrl(part) : undefined;
    return url === undefined ? part : element('a', outward(url), part);
  });

interface Around {
  header?: string | undefined;
  text: string;
  footer?: string | undefined;
}

const around = ({ header, text, footer }: Around): Node[] =>
  paragraphs([header, 'header'], [text, 'text'], [footer, 'footer']);

const paragraphs = (...parts: [text: string | undefined, role: string][]): Node[] =>
  parts.flatMap(([text, role]) => (text ? [element('p', { class: role }, ...textOf(text))] : []));

/** Elsewhere, and elsewhere does not learn from where. */
const outward = (href: string) => ({ href, target: '_blank', rel: 'noopener noreferrer' });

function linkOf(url: string, words: Words, title: string): Node {
  const href = safeUrl(url);
  if (href === undefined) return element('p', { class: 'text' }, title);
  return element('a', { ...outward(href), class: 'button', title: words.newTab }, title, icon(OUT));
}

function mediaOf({ media, url, caption, filename }: Of<'media'>, words: Words): Node {
  const src = safeUrl(url);
  const name = filename ?? fileName(url);
  const label = caption ?? `${words[media]}: ${name}`;
  if (src === undefined) return element('p', { class: 'text' }, name);
  switch (media) {
    case 'video':
      return element('video', { src, controls: true, preload: 'metadata', 'aria-label': label });
    case 'audio':
      return element('audio', { src, controls: true, preload: 'metadata', 'aria-label': label });
    case 'document':
      return element('a', { ...outward(src), class: 'file' }, icon(FILE), element('span', {}, name));
    default:
      return pictureOf(src, label, name, media);
  }
}

/** One that cannot be loaded is still there to be opened. */
function pictureOf(src: string, alt: string, name: string, kind: string): Node {
  const picture = element('img', { src, alt, loading: 'lazy', referrerpolicy: 'no-referrer' });
  const link = element('a', { ...outward(src), class: kind }, picture);
  picture.addEventListener('error', () => {
    link.className = 'file';
    link.replaceChildren(icon(FILE), element('span', {}, name));
  });
  return link;
}

function placeOf({ latitude, longitude, name, address }: Of<'location'>, words: Words): Node {
  const lines = [name || `${latitude}, ${longitude}`, address, words.place].filter(Boolean) as string[];
  const spans = lines.map((line, index) => element('span', { class: index === 0 ? 'name' : 'small' }, line));
  return element(
    'a',
    { ...outward(mapUrl(latitude, longitude)), class: 'file' },
    icon(PLACE),
    element('span', { class: 'lines' }, ...spans),
  );
}
