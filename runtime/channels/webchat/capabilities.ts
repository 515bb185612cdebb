import type { Capabilities, MediaCapability } from '../../model/channel.ts';

// The page and its words are ours, so these limits are ours too: what a chat of a hand's width shows without a scroll
// bar, and what a browser shows without a plug-in. Nobody else has a say in them.
const BODY_MAX = 4_000;
const TITLE_MAX = 40;
const ID_MAX = 256;
const LINE_MAX = 60;

const file = (...types: string[]): MediaCapability => ({ types, bytesMax: 25_000_000 });

export const capabilities: Capabilities = {
  text: { max: BODY_MAX, unit: 'characters' },
  buttons: { count: 10, titleMax: TITLE_MAX, idMax: ID_MAX, bodyMax: BODY_MAX },
  list: {
    rows: 50,
    openMax: TITLE_MAX,
    titleMax: TITLE_MAX,
    descriptionMax: 120,
    idMax: ID_MAX,
    bodyMax: BODY_MAX,
  },
  header: { max: LINE_MAX },
  footer: { max: LINE_MAX },
  media: {
    image: file('image/jpeg', 'image/png', 'image/gif', 'image/webp'),
    video: file('video/mp4'),
    audio: file('audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav'),
    document: file('application/pdf', 'text/plain'),
    sticker: file('image/webp', 'image/png'),
    captionMax: BODY_MAX,
  },
  link: { titleMax: TITLE_MAX, bodyMax: BODY_MAX },
  location: true,
  elevatesTo: ['email', 'voice', 'sms'],
};
