import type { OutMessage, OutMessageOf } from '#runtime/model/message.ts';

// One message of each kind, at the limits that all channels share.

const choices = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `menu.choice${n}`, title: `Choice ${n}` }));

export const TEXT: OutMessageOf<'text'> = { kind: 'text', text: 'Uw fiets is klaar – tot zes uur open.' };

export const FILE: OutMessageOf<'media'> = {
  kind: 'media',
  media: 'document',
  url: 'https://shop.example/bill.pdf',
  caption: 'Your bill',
  filename: 'bill.pdf',
};

export const LINK: OutMessageOf<'link'> = {
  kind: 'link',
  text: 'Our offers',
  title: 'Look',
  url: 'https://shop.example/offers',
};

const BUTTONS: OutMessageOf<'buttons'> = { kind: 'buttons', text: 'What is it about?', buttons: choices(3) };

const LIST: OutMessageOf<'list'> = { kind: 'list', text: 'Which part?', open: 'Parts', rows: choices(10) };

const TEMPLATE: OutMessageOf<'template'> = {
  kind: 'template',
  name: 'order_ready',
  language: 'nl',
  parameters: ['A-17'],
  buttons: [{ index: 0, kind: 'payload', value: 'menu.button-1' }],
  text: 'Order A-17 is ready',
  shows: { buttons: ['Thanks'] },
};

/** Every kind of message, by what people call it. */
export const everyKind: Readonly<Record<string, OutMessage>> = {
  text: TEXT,
  buttons: BUTTONS,
  'buttons with a header and a footer': { ...BUTTONS, header: 'Bicycles', footer: 'Until six' },
  list: LIST,
  picture: { ...FILE, media: 'image', url: 'https://shop.example/bicycle.jpg' },
  film: { ...FILE, media: 'video', url: 'https://shop.example/bicycle.mp4' },
  sound: { ...FILE, media: 'audio', url: 'https://shop.example/bell.aac' },
  sticker: { ...FILE, media: 'sticker', url: 'https://shop.example/bell.webp' },
  document: FILE,
  link: LINK,
  place: { kind: 'location', latitude: 52.37, longitude: 4.9, name: 'The shop', address: 'Damrak 1' },
  'approved message': TEMPLATE,
};
