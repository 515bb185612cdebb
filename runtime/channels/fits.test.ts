import { describe, expect, it } from 'vitest';
import { adapt } from '../define/adapt.ts';
import { fits } from '../define/fits.ts';
import { exceeds, limitOf, measure } from '../define/limits.ts';
import type { Choice, OutMessage } from '../model/message.ts';
import { capabilities as instagram } from './instagram/capabilities.ts';
import { capabilities as whatsapp } from './whatsapp/capabilities.ts';

const x = (length: number) => 'x'.repeat(length);
const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, n) => ({ id: `id${n}`, title: `Choice ${n}` }));
const text = (value: string): OutMessage => ({ kind: 'text', text: value });
const buttons = (list: Choice[], body = 'Which?'): OutMessage => ({
  kind: 'buttons',
  text: body,
  buttons: list,
});
const list = (rows: Choice[], more: { text?: string; open?: string } = {}): OutMessage => ({
  kind: 'list',
  text: 'Which?',
  open: 'Open',
  rows,
  ...more,
});
const button = (more: Partial<Choice>) => buttons([{ id: 'a', title: 'A', ...more }]);
const row = (more: Partial<Choice>) => list([{ id: 'a', title: 'A', ...more }]);

describe('whatsapp, at each limit and one past it', () => {
  it.each<[string, OutMessage, OutMessage, string]>([
    ['text', text(x(4_096)), text(x(4_097)), 'channel.unfit.text'],
    ['emoji', text('🚲'.repeat(4_096)), text('🚲'.repeat(4_097)), 'channel.unfit.text'],
    ['buttons', buttons(choices(3)), buttons(choices(4)), 'channel.unfit.buttons'],
    ['a button', buttons(choices(1)), buttons([]), 'channel.unfit.buttons'],
    ['button body', buttons(choices(1), x(1_024)), buttons(choices(1), x(1_025)), 'channel.unfit.text'],
    ['button title', button({ title: x(20) }), button({ title: x(21) }), 'channel.unfit.title'],
    ['button id', button({ id: x(256) }), button({ id: x(257) }), 'channel.unfit.id'],
    ['rows', list(choices(10)), list(choices(11)), 'channel.unfit.rows'],
    ['a row', list(choices(1)), list([]), 'channel.unfit.rows'],
    [
      'list body',
      list(choices(1), { text: x(1_024) }),
      list(choices(1), { text: x(1_025) }),
      'channel.unfit.text',
    ],
    [
      'list label',
      list(choices(1), { open: x(20) }),
      list(choices(1), { open: x(21) }),
      'channel.unfit.title',
    ],
    ['row title', row({ title: x(24) }), row({ title: x(25) }), 'channel.unfit.title'],
    ['row words', row({ description: x(72) }), row({ description: x(73) }), 'channel.unfit.description'],
    ['row id', row({ id: x(200) }), row({ id: x(201) }), 'channel.unfit.id'],
    ['something to read', text('.'), text(' \n'), 'channel.unfit.empty'],
    ['something to tap', button({ title: 'A' }), button({ title: ' ' }), 'channel.unfit.empty'],
    ['spaces in an id', button({ id: 'a b' }), button({ id: 'a ' }), 'channel.unfit.id'],
  ])('%s', (_, good, bad, code) => {
    expect(fits(good, whatsapp)).toBeUndefined();
    expect(fits(bad, whatsapp)).toMatchObject({ code });
  });

  it('wants choices that can be told apart', () => {
    const [one, two] = [
      { id: 'a', title: 'Yes' },
      { id: 'b', title: 'Yes' },
    ];
    expect(fits(buttons([one, two]), whatsapp)).toEqual({
      code: 'channel.unfit.same-title',
      params: { title: 'Yes' },
    });
    expect(fits(list([one, two]), whatsapp)).toBeUndefined();
    expect(fits(list([one, { ...two, id: 'a' }]), whatsapp)).toMatchObject({ code: 'channel.unfit.same-id' });
  });

  it('says how long it is and how long it may be', () => {
    expect(fits(text(x(5_000)), whatsapp)?.params).toEqual({ length: 5_000, max: 4_096 });
  });
});

describe('instagram', () => {
  it('counts the bytes of a text', () => {
    expect(fits(text('é'.repeat(500)), instagram)).toBeUndefined();
    expect(fits(text('é'.repeat(501)), instagram)).toEqual({
      code: 'channel.unfit.text-bytes',
      params: { length: 1_002, max: 1_000 },
    });
    expect(fits(buttons(choices(1), '🚲'.repeat(251)), instagram)?.code).toBe('channel.unfit.text-bytes');
  });

  it('takes thirteen quick replies', () => {
    expect(fits(buttons(choices(13)), instagram)).toBeUndefined();
    expect(fits(buttons(choices(14)), instagram)?.code).toBe('channel.unfit.buttons');
  });

  it('carries no list and no template', () => {
    const template: OutMessage = {
      kind: 'template',
      name: 'a',
      language: 'nl',
      parameters: [],
      buttons: [],
      text: '',
      shows: { buttons: [] },
    };
    expect(fits(list(choices(1)), instagram)).toEqual({
      code: 'channel.unfit.kind',
      params: { kind: 'list' },
    });
    expect(fits(template, instagram)?.code).toBe('channel.unfit.kind');
    expect(fits(template, whatsapp)).toBeUndefined();
  });
});

describe('what stands around a message, at its edges', () => {
  const of = (length: number) => 'x'.repeat(length);

  it.each([
    ['header', 60, 'channel.unfit.header'],
    ['footer', 60, 'channel.unfit.footer'],
  ] as const)('a %s on whatsapp', (place, max, code) => {
    for (const message of [buttons(choices(1)), list(choices(1))]) {
      expect(fits({ ...message, [place]: of(max) }, whatsapp)).toBeUndefined();
      expect(fits({ ...message, [place]: of(max + 1) }, whatsapp)).toMatchObject({
        code,
        params: { length: max + 1, max },
      });
    }
    expect(fits({ ...buttons(choices(1)), [place]: 'x' }, instagram)?.code).toBe(code);
  });

  it('a link on both', () => {
    const link = (title: string, text = 'Look'): OutMessage => ({
      kind: 'link',
      text,
      title,
      url: 'https://a.example',
    });
    for (const [one, bodyMax] of [
      [whatsapp, 1_024],
      [instagram, 1_000],
    ] as const) {
      expect(fits(link(of(20), of(bodyMax)), one)).toBeUndefined();
      expect(fits(link(of(21)), one)?.code).toBe('channel.unfit.title');
      expect(fits(link('Look', of(bodyMax + 1)), one)?.code).toMatch(/^channel\.unfit\.text/);
    }
  });

  it('a caption, where there may be one', () => {
    const file = (media: 'image' | 'audio', caption: string): OutMessage => ({
      kind: 'media',
      media,
      url: 'https://a.example/f',
      caption,
    });
    expect(fits(file('image', of(1_024)), whatsapp)).toBeUndefined();
    expect(fits(file('image', of(1_025)), whatsapp)?.code).toBe('channel.unfit.caption');
    expect(fits(file('audio', 'x'), whatsapp)?.code).toBe('channel.unfit.caption');
    expect(fits(file('image', ''), instagram)).toBeUndefined();
    expect(fits(file('image', 'x'), instagram)?.code).toBe('channel.unfit.caption');
  });

  it('a place goes on whatsapp alone', () => {
    const place: OutMessage = { kind: 'location', latitude: 52, longitude: 5 };
    expect(fits(place, whatsapp)).toBeUndefined();
    expect(fits(place, instagram)?.code).toBe('channel.unfit.kind');
  });

  it.each([
    ['image', 'photo.jpg', true, true],
    ['image', 'photo.gif', false, true],
    ['video', 'film.mp4', true, true],
    ['video', 'film.mov', false, true],
    ['audio', 'song.mp3', true, false],
    ['audio', 'song.wav', false, true],
    ['document', 'bill.pdf', true, true],
    ['document', 'bill.docx', true, false],
    ['sticker', 'smile.webp', true, false],
  ] as const)('a %s called %s is shown, or goes as its address', (media, name, onWhatsapp, onInstagram) => {
    const message: OutMessage = { kind: 'media', media, url: `https://a.example/${name}` };
    const shown = (capabilities: typeof whatsapp) => adapt(message, capabilities).message.kind === 'media';
    expect([shown(whatsapp), shown(instagram)]).toEqual([onWhatsapp, onInstagram]);
  });
});

describe('limits', () => {
  it('measures characters as people count them, bytes as UTF-8', () => {
    expect([measure('fiets 🚲', 'characters'), measure('fiets 🚲', 'bytes')]).toEqual([7, 10]);
  });

  it('is exceeded past the limit alone', () => {
    expect(exceeds('ééé', 6, 'bytes')).toBe(false);
    expect(exceeds('ééé', 5, 'bytes')).toBe(true);
  });

  it.each([
    ['text.max', { max: 1_000, unit: 'bytes' }],
    ['buttons.bodyMax', { max: 1_000, unit: 'bytes' }],
    ['buttons.titleMax', { max: 20, unit: 'characters' }],
    ['list.bodyMax', undefined],
    ['list.openMax', undefined],
    ['list.titleMax', undefined],
    ['list.descriptionMax', undefined],
  ] as const)('%s of instagram', (limit, expected) => {
    expect(limitOf(instagram, limit)).toEqual(expected);
  });
});
