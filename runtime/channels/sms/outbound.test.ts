import { describe, expect, it } from 'vitest';
import { adapt } from '../../define/adapt.ts';
import { fits } from '../../define/fits.ts';
import type { OutMessage } from '../../model/message.ts';
import { POINTS } from '../testing/bicycle-shop.ts';
import { choices, sending, text } from '../testing/send.ts';
import { capabilities } from './capabilities.ts';
import { outbound } from './outbound.ts';

const CUSTOMER = '+31612345678';
const buttons: OutMessage = { kind: 'buttons', text: 'Which?', buttons: choices(2) };

describe('the request', () => {
  it('is a form with our number', () => {
    expect(outbound(sending('sms', CUSTOMER), '+3197012345678')).toEqual({
      method: 'POST',
      path: 'Messages.json',
      body: { To: CUSTOMER, From: '+3197012345678', Body: 'Hello' },
    });
  });

  it('leaves the number to a messaging service', () => {
    expect(outbound(sending('sms', CUSTOMER), POINTS.sms.account).body).toEqual({
      To: CUSTOMER,
      MessagingServiceSid: POINTS.sms.account,
      Body: 'Hello',
    });
    expect(outbound(sending('sms', CUSTOMER), 'MGshop').body).toMatchObject({ From: 'MGshop' });
  });

  it('says in words what was not adapted', () => {
    expect(outbound(sending('sms', CUSTOMER, buttons), '1234').body).toMatchObject({
      Body: 'Which?\n\n1. Choice 0\n2. Choice 1',
    });
    const place: OutMessage = { kind: 'location', latitude: 52.4, longitude: 4.9 };
    expect(outbound(sending('sms', CUSTOMER, place), '1234').body).toMatchObject({ Body: '52.4, 4.9' });
  });
});

describe('what it carries', () => {
  it('is ten parts of text', () => {
    for (const [good, bad] of [
      ['a'.repeat(1_530), 'a'.repeat(1_531)],
      ['ê'.repeat(670), 'ê'.repeat(671)],
      ['🚲'.repeat(330), '🚲'.repeat(331)],
    ] as const) {
      expect(fits(text(good), capabilities)).toBeUndefined();
      expect(fits(text(bad), capabilities)).toEqual({
        code: 'channel.unfit.text-segments',
        params: { length: 11, max: 10 },
      });
    }
  });

  it('has no buttons: they become numbers to answer with', () => {
    expect(fits(buttons, capabilities)?.code).toBe('channel.unfit.kind');
    const adapted = adapt(buttons, capabilities);
    expect(adapted.message).toEqual(text('Which?\n\n1. Choice 0\n2. Choice 1'));
    expect(adapted.adaptations).toMatchObject([{ code: 'channel.adapted.buttons' }]);
    expect(fits(adapted.message, capabilities)).toBeUndefined();
  });
});
