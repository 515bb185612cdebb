import { describe, expect, it } from 'vitest';
import type { EffectOf } from '../../../model/effect.ts';
import type { OutMessage } from '../../../model/message.ts';
import { WHATSAPP } from '../../testing/bicycle-shop.ts';
import { CALLBACK_DATA_MAX } from '../capabilities.ts';
import { outbound } from './request.ts';

const send = (message: OutMessage, more: Partial<EffectOf<'message.send'>> = {}) =>
  outbound(
    {
      id: 'c1/2',
      type: 'message.send',
      channel: 'whatsapp',
      pointOfContact: 'phone',
      to: '31612345678',
      message,
      ...more,
    },
    WHATSAPP.account,
  );

const around = {
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: '31612345678',
  biz_opaque_callback_data: 'c1/2',
};

describe('the request for', () => {
  it('a text', () => {
    expect(send({ kind: 'text', text: 'Hello' })).toEqual({
      method: 'POST',
      path: '108000000000001/messages',
      body: { ...around, type: 'text', text: { body: 'Hello', preview_url: false } },
    });
  });

  it('reply buttons', () => {
    const message: OutMessage = {
      kind: 'buttons',
      text: 'What is it about?',
      buttons: [
        { id: 'repair', title: 'Repair' },
        { id: 'order', title: 'An order' },
      ],
    };
    expect(send(message).body).toEqual({
      ...around,
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'What is it about?' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: 'repair', title: 'Repair' } },
            { type: 'reply', reply: { id: 'order', title: 'An order' } },
          ],
        },
      },
    });
  });

  it('a list', () => {
    const message: OutMessage = {
      kind: 'list',
      text: 'Which part?',
      open: 'Parts',
      rows: [
        { id: 'brakes', title: 'Brakes', description: 'Squeak or slip' },
        { id: 'chain', title: 'Chain', description: '' },
      ],
    };
    expect(send(message).body).toEqual({
      ...around,
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'Which part?' },
        action: {
          button: 'Parts',
          sections: [
            {
              rows: [
                { id: 'brakes', title: 'Brakes', description: 'Squeak or slip' },
                { id: 'chain', title: 'Chain' },
              ],
            },
          ],
        },
      },
    });
  });

  it.each([
    ['buttons', { buttons: [{ id: 'a', title: 'A' }] }],
    ['list', { open: 'Parts', rows: [{ id: 'a', title: 'A' }] }],
    ['link', { title: 'Look', url: 'https://shop.example/1' }],
  ])('%s between a line above and a line below', (kind, more) => {
    const bare = { kind, text: 'Which?', ...more } as OutMessage;
    expect(send({ ...bare, header: 'Bicycles', footer: 'Until six' } as OutMessage).body).toMatchObject({
      interactive: {
        header: { type: 'text', text: 'Bicycles' },
        body: { text: 'Which?' },
        footer: { text: 'Until six' },
      },
    });
    expect(JSON.stringify(send(bare))).not.toMatch(/header|footer/);
  });

  it('a link', () => {
    const message: OutMessage = {
      kind: 'link',
      text: 'Our offers',
      title: 'Look',
      url: 'https://shop.example/1',
    };
    expect(send(message).body).toEqual({
      ...around,
      type: 'interactive',
      interactive: {
        type: 'cta_url',
        body: { text: 'Our offers' },
        action: { name: 'cta_url', parameters: { display_text: 'Look', url: 'https://shop.example/1' } },
      },
    });
  });

  it.each([
    ['image', { link: 'https://shop.example/f', caption: 'Yours' }],
    ['video', { link: 'https://shop.example/f', caption: 'Yours' }],
    ['document', { link: 'https://shop.example/f', caption: 'Yours', filename: 'bill.pdf' }],
    ['audio', { link: 'https://shop.example/f' }],
    ['sticker', { link: 'https://shop.example/f' }],
  ] as const)('a file that is a %s, with what such a file has', (media, expected) => {
    const message: OutMessage = {
      kind: 'media',
      media,
      url: 'https://shop.example/f',
      caption: 'Yours',
      filename: 'bill.pdf',
    };
    expect(send(message).body).toEqual({ ...around, type: media, [media]: expected });
  });

  it('a place', () => {
    const place = { latitude: 52.37, longitude: 4.9, name: 'The shop', address: 'Damrak 1' };
    expect(send({ kind: 'location', ...place }).body).toEqual({
      ...around,
      type: 'location',
      location: place,
    });
    expect(send({ kind: 'location', latitude: 1, longitude: 2, name: '' }).body).toMatchObject({
      location: { latitude: 1, longitude: 2 },
    });
  });
});

describe('the recipient', () => {
  const text: OutMessage = { kind: 'text', text: 'Hello' };

  it('is a number without its plus, or the id of who hides it', () => {
    expect(send(text, { to: '+31612345678' }).body).toMatchObject({ to: '31612345678' });
    const hidden = send(text, { to: 'NL.5550002' }).body;
    expect(hidden).toMatchObject({ recipient: 'NL.5550002' });
    expect(hidden).not.toHaveProperty('to');
  });

  it('is told of without an id that is too long to come back', () => {
    const fits = 'x'.repeat(CALLBACK_DATA_MAX);
    expect(send(text, { id: fits }).body).toMatchObject({ biz_opaque_callback_data: fits });
    expect(send(text, { id: `${fits}x` }).body).not.toHaveProperty('biz_opaque_callback_data');
  });
});
