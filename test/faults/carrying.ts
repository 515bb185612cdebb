import type { JsonObject } from '#runtime/model/json.ts';
import { error, type Params, type Problem, warning } from '#runtime/model/problem.ts';
import { queue, say } from './nodes.ts';
import { flows, inNode, type Pair } from './pair.ts';
import type { Change } from './workspace.ts';

const adapted = (what: string, channel: string, params: Params = {}): Problem =>
  warning(`channel.adapted.${what}`, { node: 'node' }, { channel, ...params });

const unfit = (what: string, channel: string, params: Params = {}): Problem =>
  error(`channel.unfit.${what}`, { node: 'node' }, { channel, ...params });

const tooLong = (field: string, params: Params): Problem =>
  error('text.too-long', { node: 'node', field: `message.${field}` }, params);

/** A message that a channel does not carry, and one that it does. */
const message = (
  name: string,
  point: string,
  fault: JsonObject,
  repaired: JsonObject,
  found: Problem | Problem[],
  change?: Change,
): Pair =>
  inNode(
    name,
    ['send-message', { message: fault }, { message: repaired }],
    { at: [point], ...(change ? { change } : {}) },
    ...[found].flat(),
  );

const text = (words: string) => ({ kind: 'text', text: words });

const choices = (count: number, more: (index: number) => JsonObject = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    title: `Cheese ${index}`,
    ...more(index),
  }));

const buttons = (count: number, more: JsonObject = {}) => ({
  kind: 'buttons',
  text: 'Which?',
  buttons: choices(count),
  ...more,
});

const list = (count: number, more: JsonObject = {}) => ({
  kind: 'list',
  text: 'Which?',
  open: 'Look',
  rows: choices(count),
  ...more,
});

const media = (kind: string, more: JsonObject = {}) => ({
  kind: 'media',
  media: kind,
  url: 'https://cheese.example/file',
  ...more,
});

const page = (more: JsonObject = {}) => ({
  kind: 'link',
  text: 'Look here',
  title: 'Open',
  url: 'https://cheese.example',
  ...more,
});

const place = { kind: 'location', latitude: 52, longitude: 4.7 };
const A = (count: number) => 'a'.repeat(count);
/** What is filled in has no length that anybody knows: only with it can these be told where they are sent. */
const titled = (title: string) => (index: number) => (index === 0 ? { title } : {});

/** What a channel carries, at the edge of each limit. */
export const carryingPairs: readonly Pair[] = [
  message(
    'four buttons on WhatsApp',
    'phone',
    buttons(4),
    buttons(3),
    adapted('buttons', 'whatsapp', { count: 4, max: 3 }),
  ),
  message('buttons by telephone message', 'text', buttons(2), text('1 or 2?'), adapted('buttons', 'sms', {})),
  message('a list on Instagram', 'insta', list(3), buttons(3), adapted('list-as-buttons', 'instagram')),
  message(
    'a list with descriptions on Instagram',
    'insta',
    list(1, { rows: choices(1, () => ({ description: 'Old' })) }),
    buttons(1),
    adapted('list', 'instagram', { count: 1 }),
  ),
  message(
    'a line above and a line below on Instagram',
    'insta',
    buttons(2, { header: 'Cheese', footer: 'Since 1900' }),
    buttons(2),
    [adapted('footer', 'instagram'), adapted('header', 'instagram')],
  ),
  message(
    'a picture by telephone message',
    'text',
    media('image'),
    text('See our site'),
    adapted('media', 'sms'),
  ),
  message(
    'a picture of a type that WhatsApp does not show',
    'phone',
    media('image', { url: 'https://cheese.example/gouda.gif' }),
    media('image', { url: 'https://cheese.example/gouda.png' }),
    adapted('media', 'whatsapp'),
  ),
  message(
    'eleven rows, which no channel is asked to show',
    'chat',
    list(11),
    list(10),
    error('field.too-many', { node: 'node', field: 'message.rows' }, { max: 10 }),
  ),
  message('a sticker on Instagram', 'insta', media('sticker'), media('image'), adapted('media', 'instagram')),
  message(
    'a page by telephone message',
    'text',
    page(),
    text('https://cheese.example'),
    adapted('link', 'sms'),
  ),
  message('a place on Instagram', 'insta', place, text('Market 1'), adapted('location', 'instagram')),
  flows(
    'a text to a caller',
    { at: ['line'], nodes: { node: say(), q: queue({ skill: 'calls' }) }, ways: ['start > node > q'] },
    { at: ['line'], nodes: { q: queue({ skill: 'calls' }) }, ways: ['start > q'] },
    unfit('nothing', 'voice'),
  ),
  message(
    'a text of more than 4,096 characters on WhatsApp',
    'phone',
    text(A(4_097)),
    text(A(4_096)),
    tooLong('text', { channel: 'whatsapp', length: 4_097, max: 4_096, unit: 'characters' }),
  ),
  message(
    'a text of more than 1,000 bytes on Instagram',
    'insta',
    text('é'.repeat(501)),
    text('é'.repeat(500)),
    tooLong('text', { channel: 'instagram', length: 1_002, max: 1_000, unit: 'bytes' }),
  ),
  message(
    'a telephone message of more than ten parts',
    'text',
    text(A(1_531)),
    text(A(1_530)),
    tooLong('text', { channel: 'sms', length: 11, max: 10, unit: 'segments' }),
  ),
  message(
    'a telephone message of more than ten parts, for one letter of another alphabet',
    'text',
    text(`${A(670)}ж`),
    text(A(671)),
    tooLong('text', { channel: 'sms', length: 11, max: 10, unit: 'segments' }),
  ),
  message(
    'a title of more than 20 characters',
    'phone',
    buttons(2, { buttons: choices(2, titled(A(21))) }),
    buttons(2, { buttons: choices(2, titled(A(20))) }),
    tooLong('buttons.0.title', { length: 21, max: 20 }),
  ),
  message(
    'a line above of more than 60 characters',
    'phone',
    buttons(1, { header: A(61) }),
    buttons(1, { header: A(60) }),
    tooLong('header', { length: 61, max: 60 }),
  ),
  message(
    'a caption of more than 1,024 characters',
    'phone',
    media('image', { caption: A(1_025) }),
    media('image', { caption: A(1_024) }),
    tooLong('caption', { length: 1_025, max: 1_024 }),
  ),
  message(
    'words under a sound',
    'phone',
    media('audio', { caption: 'Listen' }),
    media('audio'),
    adapted('caption', 'whatsapp'),
  ),
  message(
    'choices that become a telephone message of more than ten parts',
    'text',
    list(10, { text: A(1_420) }),
    text(A(1_400)),
    unfit('text-segments', 'sms', { length: 11, max: 10 }),
  ),
  message(
    'choices that become a text of more than 1,000 bytes',
    'insta',
    list(10, { rows: choices(10, () => ({ description: A(100) })) }),
    buttons(10),
    unfit('text-bytes', 'instagram', { max: 1_000 }),
  ),
  message(
    'a message of the workspace that is too long for one of its channels',
    'insta',
    { kind: 'rich', rich: 'long' },
    { kind: 'rich', rich: 'short' },
    unfit('text-bytes', 'instagram', { length: 1_001, max: 1_000 }),
    {
      richMessages: {
        long: { name: 'Long', message: text(A(1_001)) },
        short: { name: 'Short', message: text(A(1_000)) },
      },
    },
  ),
];
