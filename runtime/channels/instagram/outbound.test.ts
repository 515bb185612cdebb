import { expect, it } from 'vitest';
import type { OutMessage } from '../../model/message.ts';
import { INSTAGRAM } from '../testing/bicycle-shop.ts';
import { outbound } from './outbound.ts';

const send = (message: OutMessage) =>
  outbound(
    {
      id: 'c1/2',
      type: 'message.send',
      channel: 'instagram',
      pointOfContact: 'photos',
      to: '995001',
      message,
    },
    INSTAGRAM.account,
  );

it('sends a text', () => {
  expect(send({ kind: 'text', text: 'Hello' })).toEqual({
    method: 'POST',
    path: '178000000000001/messages',
    body: { recipient: { id: '995001' }, messaging_type: 'RESPONSE', message: { text: 'Hello' } },
  });
});

it('sends buttons as quick replies', () => {
  const message: OutMessage = {
    kind: 'buttons',
    text: 'Which?',
    buttons: [{ id: 'repair', title: 'Repair' }],
  };
  expect(send(message).body).toMatchObject({
    message: {
      text: 'Which?',
      quick_replies: [{ content_type: 'text', title: 'Repair', payload: 'repair' }],
    },
  });
});

it.each([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['document', 'file'],
] as const)('sends a file that is a %s', (media, type) => {
  const url = 'https://shop.example/f';
  expect(send({ kind: 'media', media, url }).body).toMatchObject({
    message: { attachment: { type, payload: { url } } },
  });
});

it('sends a link as a button', () => {
  const message: OutMessage = {
    kind: 'link',
    text: 'Our offers',
    title: 'Look',
    url: 'https://shop.example/1',
  };
  expect(send(message).body).toMatchObject({
    message: {
      attachment: {
        type: 'template',
        payload: {
          template_type: 'button',
          text: 'Our offers',
          buttons: [{ type: 'web_url', url: 'https://shop.example/1', title: 'Look' }],
        },
      },
    },
  });
});

it('sends a list as quick replies, with what stood around it', () => {
  const rows = [{ id: 'chain', title: 'Chain' }];
  expect(send({ kind: 'list', header: 'Parts', text: 'Which?', open: 'Parts', rows }).body).toMatchObject({
    message: {
      text: 'Parts\n\nWhich?',
      quick_replies: [{ content_type: 'text', title: 'Chain', payload: 'chain' }],
    },
  });
});

it('sends the words of what it has no form for', () => {
  expect(send({ kind: 'location', latitude: 52.37, longitude: 4.9, name: 'The shop' }).body).toMatchObject({
    message: { text: 'The shop\n52.37, 4.9' },
  });
  expect(send({ kind: 'media', media: 'sticker', url: 'https://shop.example/s.webp' }).body).toMatchObject({
    message: { text: 'https://shop.example/s.webp' },
  });
  const template: OutMessage = {
    kind: 'template',
    name: 'reminder',
    language: 'nl',
    parameters: [],
    buttons: [],
    text: 'See you at ten.',
    shows: { buttons: [] },
  };
  expect(send(template).body).toMatchObject({ message: { text: 'See you at ten.' } });
});
