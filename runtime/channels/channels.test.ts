import { describe, expect, it } from 'vitest';
import type { ChannelDefinition, Said } from '../define/channel.ts';
import { channelName } from '../define/channel.ts';
import { fits } from '../define/fits.ts';
import type { CustomerAct } from '../model/customer-act.ts';
import { UI_LANGUAGES } from '../model/language.ts';
import { channels } from './registry.ts';
import { AT, POINTS, workspace } from './testing/bicycle-shop.ts';
import { sending, text } from './testing/send.ts';

/** The channels of their own contacts, the media types of those, and where they can be gone on with. */
const ROUTED: Readonly<Record<string, readonly [mediaType: string, elevatesTo: readonly string[]]>> = {
  webchat: ['chat', ['email', 'voice', 'sms']],
  voice: ['phone', ['email', 'sms']],
  email: ['email', ['voice', 'sms']],
  'work-item': ['work-item', ['email', 'voice', 'sms']],
  voicemail: ['voicemail', ['email', 'voice', 'sms']],
  sms: ['sms', ['email', 'voice']],
};

const ACTS: readonly CustomerAct[] = [
  { kind: 'text', text: 'My chain is broken' },
  { kind: 'choice', id: 'repair', title: 'Repair', of: 'buttons' },
  { kind: 'media', media: 'audio', id: 'file-1', mimeType: 'audio/wav' },
  { kind: 'location', latitude: 52.4, longitude: 4.9, name: 'Home' },
];

const all = [...channels.values()];
const byName = all.map((one) => [one.channel, one] as const);
const pointOf = (channel: string) => POINTS[channel as keyof typeof POINTS];

const said = (channel: string, act: CustomerAct): Said => ({
  act,
  messageId: 'm.1',
  at: AT,
  customer: { address: '+31612345678', name: 'Sanne' },
  pointOfContact: pointOf(channel),
});

const heard = (one: ChannelDefinition, act: CustomerAct) =>
  one.inbound(one.simulate(said(one.channel, act)), AT, workspace);

describe.each(byName)('%s', (channel, one) => {
  it('hears a made-up customer, whatever they do, where they do it', () => {
    for (const act of ACTS)
      expect(heard(one, act)).toMatchObject({
        events: [
          {
            type: 'message.received',
            at: AT,
            pointOfContact: pointOf(channel).id,
            customer: { address: one.address('+31612345678') },
            message: { id: 'm.1' },
          },
        ],
        ignored: [],
        problems: [],
      });
  });

  it('calls a customer the same however often it is asked', () => {
    for (const written of ['+31 (6) 1234-5678', ' Sanne@Mail.example', 'visitor-7', '0031612345678'])
      expect(one.address(one.address(written))).toBe(one.address(written));
  });

  it('has a way back just when it carries something', () => {
    const carries = one.capabilities.text.max > 0;
    expect(one.outbound !== undefined).toBe(carries);
    expect(fits(text('Hello'), one.capabilities)?.code).toBe(carries ? undefined : 'channel.unfit.nothing');
    expect(one.outbound?.(sending(channel, 'someone'), 'us').method).toBe(carries ? 'POST' : undefined);
  });

  it('can be gone on with over others alone, where one can call or write first', () => {
    for (const target of one.capabilities.elevatesTo ?? []) {
      expect(target).not.toBe(channel);
      expect(['email', 'voice', 'sms']).toContain(target);
    }
  });

  it('has a name in every language', () => {
    for (const language of UI_LANGUAGES) expect(channelName(one, language).trim()).not.toBe('');
  });
});

describe('the contacts of a channel', () => {
  it.each(['whatsapp', 'instagram'])('%s are messages: digital, and gone on with nowhere else', (channel) => {
    expect(channels.get(channel)?.mediaType).toBe('digital');
    expect(channels.get(channel)?.capabilities.elevatesTo).toBeUndefined();
  });

  it.each(Object.entries(ROUTED))(
    '%s are of a media type, and go on elsewhere',
    (channel, [type, targets]) => {
      expect(channels.get(channel)?.mediaType).toBe(type);
      expect(channels.get(channel)?.capabilities.elevatesTo).toEqual(targets);
    },
  );

  it.each([
    ['webchat', { kind: 'choice', text: 'Repair', choice: 'repair' }],
    ['sms', { kind: 'text', text: 'Repair' }],
    ['email', { kind: 'text', text: 'Repair' }],
    ['voice', { kind: 'other', text: '', extra: { call: { id: 'm.1' } } }],
    ['voicemail', { kind: 'audio', text: 'Repair', media: { id: 'simulated:m.1', mimeType: 'audio/wav' } }],
    ['work-item', { kind: 'text', text: 'Repair', extra: { title: 'Repair' } }],
  ])('%s say what was tapped as the channel can', (channel, message) => {
    const one = channels.get(channel)!;
    expect(heard(one, ACTS[1]!).events).toMatchObject([{ message: { id: 'm.1', ...message } }]);
  });

  it.each(['webchat', 'sms', 'email', 'voicemail'])('%s bring a file', (channel) => {
    const media = { id: 'file-1', mimeType: 'audio/wav' };
    expect(heard(channels.get(channel)!, ACTS[2]!).events).toMatchObject([
      { message: { kind: 'audio', media } },
    ]);
  });
});
