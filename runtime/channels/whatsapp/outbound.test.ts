import { describe, expect, it } from 'vitest';
import type { EffectOf } from '../../model/effect.ts';
import type { OutMessage } from '../../model/message.ts';
import { WHATSAPP } from '../testing/bicycle-shop.ts';
import { CALLBACK_DATA_MAX } from './capabilities.ts';
import { outbound } from './outbound.ts';

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

  it('a template', () => {
    const message: OutMessage = {
      kind: 'template',
      name: 'appointment_reminder',
      language: 'nl',
      parameters: ['Sanne', '10:30'],
      payloads: ['confirm', 'move'],
      text: 'Hello Sanne, see you at 10:30.',
    };
    expect(send(message).body).toEqual({
      ...around,
      type: 'template',
      template: {
        name: 'appointment_reminder',
        language: { code: 'nl' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Sanne' },
              { type: 'text', text: '10:30' },
            ],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '0',
            parameters: [{ type: 'payload', payload: 'confirm' }],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '1',
            parameters: [{ type: 'payload', payload: 'move' }],
          },
        ],
      },
    });
    expect(send({ ...message, parameters: [], payloads: [] }).body).toMatchObject({
      template: { name: 'appointment_reminder', language: { code: 'nl' } },
    });
    expect(JSON.stringify(send({ ...message, parameters: [], payloads: [] }))).not.toContain('components');
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
