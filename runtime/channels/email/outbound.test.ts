import { describe, expect, it } from 'vitest';
import { fits } from '../../define/fits.ts';
import type { InMessage } from '../../model/message.ts';
import { sending, text, x } from '../testing/send.ts';
import { capabilities, REFERENCES_MAX, SUBJECT_MAX } from './capabilities.ts';
import { outbound } from './outbound.ts';

const mail: InMessage = { id: '<m2@mail.example>', kind: 'text', text: 'Well?' };
const send = (answered?: InMessage | null) =>
  outbound(sending('email', 'sanne@mail.example', text('Soon')), 'help', answered);

describe('the first message', () => {
  it.each([undefined, null])('of a conversation answers nothing (%s)', (nothing) => {
    expect(send(nothing)).toEqual({
      method: 'POST',
      path: 'help/messages',
      body: { id: 'c1/2', to: 'sanne@mail.example', autoSubmitted: 'auto-generated', text: 'Soon' },
    });
  });
});

describe('an answer', () => {
  it('names what it answers and all that went before', () => {
    const extra = { subject: 'My chain', references: ['<m0@mail.example>', '<m1@mail.example>'] };
    expect(send({ ...mail, extra }).body).toEqual({
      id: 'c1/2',
      to: 'sanne@mail.example',
      autoSubmitted: 'auto-replied',
      subject: 'Re: My chain',
      inReplyTo: '<m2@mail.example>',
      references: ['<m0@mail.example>', '<m1@mail.example>', '<m2@mail.example>'],
      text: 'Soon',
    });
  });

  it('takes what was answered for all that went before, when nothing else is known', () => {
    expect(send({ ...mail, replyTo: '<m1@mail.example>' }).body).toMatchObject({
      references: ['<m1@mail.example>', '<m2@mail.example>'],
    });
    expect(send(mail).body).toMatchObject({ references: ['<m2@mail.example>'] });
  });

  it('says “Re:” once, and keeps a subject to one line', () => {
    expect(send({ ...mail, extra: { subject: 'RE: My chain' } }).body).toMatchObject({
      subject: 'RE: My chain',
    });
    expect(send({ ...mail, extra: { subject: x(SUBJECT_MAX) } }).body).toMatchObject({
      subject: `Re: ${x(SUBJECT_MAX - 4)}`,
    });
    for (const extra of [{}, { subject: '' }, { subject: 7 }, [], null])
      expect(send({ ...mail, extra }).body).not.toHaveProperty('subject');
  });

  it('forgets the oldest of a long conversation', () => {
    const references = Array.from({ length: REFERENCES_MAX }, (_, n) => `<${n}@mail.example>`);
    expect(send({ ...mail, extra: { references } }).body).toMatchObject({
      references: [...references.slice(1), mail.id],
    });
  });
});

it('carries a hundred thousand characters, and words alone', () => {
  expect(fits(text(x(100_000)), capabilities)).toBeUndefined();
  expect(fits(text(x(100_001)), capabilities)?.code).toBe('channel.unfit.text');
  expect(fits({ kind: 'location', latitude: 52.4, longitude: 4.9 }, capabilities)?.code).toBe(
    'channel.unfit.kind',
  );
});
