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

it('sends the text of what it cannot carry', () => {
  const message: OutMessage = { kind: 'list', text: 'Which?', open: 'Parts', rows: [] };
  expect(send(message).body).toMatchObject({ message: { text: 'Which?' } });
});
