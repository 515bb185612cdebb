import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../model/channel.ts';
import type { OutMessage } from '../model/message.ts';
import { adapt } from './adapt.ts';

const bare: Capabilities = { text: { max: 1_000, unit: 'characters' } };
const rich: Capabilities = {
  ...bare,
  buttons: { count: 3, titleMax: 20, idMax: 64, bodyMax: 500 },
  list: { rows: 10, openMax: 20, titleMax: 24, descriptionMax: 72, idMax: 64, bodyMax: 500 },
  header: { max: 60 },
  footer: { max: 60 },
  link: { titleMax: 20, bodyMax: 500 },
  location: true,
  media: { image: { types: ['image/png'], bytesMax: 1_000 }, captionMax: 100 },
};

const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index}`, title: `Choice ${index + 1}` }));
const codes = (message: OutMessage, capabilities: Capabilities) =>
  adapt(message, capabilities).adaptations.map(({ code }) => code);

const buttons = (count: number): OutMessage => ({
  kind: 'buttons',
  header: 'Above',
  text: 'What?',
  footer: 'Below',
  buttons: choices(count),
});
const list: OutMessage = {
  kind: 'list',
  text: 'Which?',
  open: 'Open',
  rows: [
    { id: 'a', title: 'One' },
    { id: 'b', title: 'Two', description: 'the second' },
  ],
};
const image: OutMessage = { kind: 'media', media: 'image', url: 'https://x.nl/a.png', caption: 'Look' };

describe('a message that a channel carries', () => {
  it.each<OutMessage>([
    { kind: 'text', text: 'Hi' },
    buttons(3),
    list,
    image,
    { kind: 'link', text: 'Here', title: 'Go', url: 'https://x.nl' },
    { kind: 'location', latitude: 1, longitude: 2 },
  ])('goes as it is: $kind', (message) => {
    expect(adapt(message, rich)).toEqual({ message, adaptations: [] });
  });
});

describe('what a channel lacks', () => {
  it('header and footer become paragraphs', () => {
    const { header: _header, footer: _footer, ...without } = rich;
    expect(adapt(buttons(1), without)).toMatchObject({
      message: { kind: 'buttons', text: 'Above\n\nWhat?\n\nBelow' },
      adaptations: [{ code: 'channel.adapted.header' }, { code: 'channel.adapted.footer' }],
    });
  });

  it('buttons, and one too many of them, become numbers to type', () => {
    const text = 'Above\n\nWhat?\n\n1. Choice 1\n2. Choice 2\n\nBelow';
    expect(adapt(buttons(2), bare).message).toEqual({ kind: 'text', text });
    expect(codes(buttons(3), rich)).toEqual([]);
    expect(adapt(buttons(4), rich).adaptations).toEqual([
      { code: 'channel.adapted.buttons', params: { count: 4, max: 3 } },
    ]);
  });

  it('a list becomes buttons where they hold all of it, else numbers with what was said of each', () => {
    const { list: _, ...onlyButtons } = rich;
    const plain: OutMessage = { kind: 'list', text: 'Which?', open: 'Open', rows: choices(3) };
    expect(adapt(plain, onlyButtons).message).toEqual({
      kind: 'buttons',
      text: 'Which?',
      buttons: choices(3),
    });
    expect(adapt(list, onlyButtons).message).toEqual({
      kind: 'text',
      text: 'Which?\n\n1. One\n2. Two: the second',
    });
  });

  it('files, links and places become words', () => {
    const film: OutMessage = { kind: 'media', media: 'video', url: 'https://x.nl/a.mp4', caption: 'Look' };
    expect(adapt(film, rich).message).toEqual({ kind: 'text', text: 'Look\nhttps://x.nl/a.mp4' });
    expect(codes({ ...image, url: 'https://x.nl/a.gif' } as OutMessage, rich)).toEqual([
      'channel.adapted.media',
    ]);
    expect(adapt({ kind: 'link', text: 'Here', title: 'Go', url: 'https://x.nl' }, bare).message).toEqual({
      kind: 'text',
      text: 'Here\n\nGo: https://x.nl',
    });
    expect(
      adapt({ kind: 'location', latitude: 1.5, longitude: -2, name: 'Shop', address: 'Street 1' }, bare)
        .message,
    ).toEqual({ kind: 'text', text: 'Shop\nStreet 1\n1.5, -2' });
  });

  it('words under a file follow it, where it shows none', () => {
    const { captionMax: _, ...media } = rich.media!;
    expect(adapt(image, { ...rich, media })).toEqual({
      message: { kind: 'media', media: 'image', url: 'https://x.nl/a.png' },
      afterwards: { kind: 'text', text: 'Look' },
      adaptations: [{ code: 'channel.adapted.caption', params: {} }],
    });
  });
});
