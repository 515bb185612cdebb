import { describe, expect, it } from 'vitest';
import { adapt } from '../../define/adapt.ts';
import { fits } from '../../define/fits.ts';
import type { Choice, OutMessage } from '../../model/message.ts';
import { choices, sending, text, x } from '../testing/send.ts';
import { capabilities } from './capabilities.ts';
import { outbound } from './outbound.ts';

const buttons = (list: Choice[], more: object = {}): OutMessage => ({
  kind: 'buttons',
  text: 'Which?',
  buttons: list,
  ...more,
});
const list = (rows: Choice[], more: object = {}): OutMessage => ({
  kind: 'list',
  text: 'Which?',
  open: 'Open',
  rows,
  ...more,
});
const link = (more: object = {}): OutMessage => ({
  kind: 'link',
  text: 'Your bill',
  title: 'Pay',
  url: 'https://example.org',
  ...more,
});
const picture = (more: object = {}): OutMessage => ({
  kind: 'media',
  media: 'image',
  url: 'https://example.org/bicycle.png',
  ...more,
});
const button = (more: object) => buttons([{ id: 'a', title: 'A', ...more }]);
const row = (more: object) => list([{ id: 'a', title: 'A', ...more }]);

describe('the request', () => {
  it('has the message as it is', () => {
    const message = buttons(choices(2), { header: 'Bicycles', footer: undefined });
    expect(outbound(sending('webchat', 'visitor-7', message), 'shop page')).toEqual({
      method: 'POST',
      path: 'shop%20page/messages',
      body: {
        id: 'c1/2',
        to: 'visitor-7',
        message: { kind: 'buttons', header: 'Bicycles', text: 'Which?', buttons: choices(2) },
      },
    });
  });
});

describe('what it carries, at each limit and one past it', () => {
  it.each<[string, OutMessage, OutMessage, string]>([
    ['text', text(x(4_000)), text(x(4_001)), 'channel.unfit.text'],
    ['buttons', buttons(choices(10)), buttons(choices(11)), 'channel.unfit.buttons'],
    ['button title', button({ title: x(40) }), button({ title: x(41) }), 'channel.unfit.title'],
    ['button id', button({ id: x(256) }), button({ id: x(257) }), 'channel.unfit.id'],
    [
      'button body',
      buttons(choices(1), { text: x(4_000) }),
      buttons(choices(1), { text: x(4_001) }),
      'channel.unfit.text',
    ],
    ['rows', list(choices(50)), list(choices(51)), 'channel.unfit.rows'],
    [
      'list label',
      list(choices(1), { open: x(40) }),
      list(choices(1), { open: x(41) }),
      'channel.unfit.title',
    ],
    ['row title', row({ title: x(40) }), row({ title: x(41) }), 'channel.unfit.title'],
    ['row words', row({ description: x(120) }), row({ description: x(121) }), 'channel.unfit.description'],
    ['row id', row({ id: x(256) }), row({ id: x(257) }), 'channel.unfit.id'],
    ['header', link({ header: x(60) }), link({ header: x(61) }), 'channel.unfit.header'],
    ['footer', link({ footer: x(60) }), link({ footer: x(61) }), 'channel.unfit.footer'],
    ['link title', link({ title: x(40) }), link({ title: x(41) }), 'channel.unfit.title'],
    ['link body', link({ text: x(4_000) }), link({ text: x(4_001) }), 'channel.unfit.text'],
    ['caption', picture({ caption: x(4_000) }), picture({ caption: x(4_001) }), 'channel.unfit.caption'],
  ])('%s', (_, good, bad, code) => {
    expect(fits(good, capabilities)).toBeUndefined();
    expect(fits(bad, capabilities)).toMatchObject({ code });
  });

  it('is every kind of message but a template, as it is', () => {
    const place: OutMessage = { kind: 'location', latitude: 52.4, longitude: 4.9 };
    for (const message of [text('Hi'), buttons(choices(1)), list(choices(1)), link(), picture(), place])
      expect(adapt(message, capabilities)).toEqual({ message, adaptations: [] });
    expect(adapt(picture({ url: 'https://example.org/bicycle.avi' }), capabilities).message.kind).toBe(
      'text',
    );
  });
});
