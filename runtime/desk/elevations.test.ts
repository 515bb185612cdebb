import { describe, expect, test } from 'vitest';
import { contactIn } from '../simulate/world.ts';
import { unmasked } from './elevations.ts';
import { Centre, type Customer, SANNE } from './testing/centre.ts';
import { AGENTS, MASKED, type More, POINTS, SKILLS } from './testing/workspace.ts';

const on = (point: string, more: More = {}, who: Customer = SANNE) =>
  new Centre(more).writes('Hello', who, point).accepts('ann');
const channelsOf = (centre: Centre) => centre.task('ann').elevations.map(({ channel }) => channel);
const customers = {
  sanne: {
    name: 'Sanne',
    addresses: { webchat: 'visitor-1', email: 'sanne@example.com', sms: '+31 6 1234 5678' },
  },
};
const visitor = { address: 'visitor-1', name: 'Sanne' };

test.each([
  ['chat', ['email', 'voice', 'sms']],
  ['calls', ['email', 'sms']],
  ['mail', ['voice', 'sms']],
  ['work', ['email', 'voice', 'sms']],
  ['recordings', ['email', 'voice', 'sms']],
  ['texts', ['email', 'voice']],
  ['whatsapp', []],
])('a conversation on %s goes on over %j', (point, targets) => {
  expect(channelsOf(on(point))).toEqual(targets);
});

describe('a channel is offered', () => {
  test('where the centre has a point of contact there', () => {
    const { texts: _, ...pointsOfContact } = POINTS;
    expect(channelsOf(on('chat', { pointsOfContact }))).toEqual(['email', 'voice']);
  });

  test('where that one is not removed', () => {
    const centre = on('chat');
    centre.happens({ type: 'point-of-contact.removed', at: centre.now, pointOfContact: 'texts' });
    expect(channelsOf(centre)).toEqual(['email', 'voice']);
  });

  test('where it has a skill, of those for the channel', () => {
    const { texts: _, ...skills } = SKILLS;
    const { texts: __, ...pointsOfContact } = POINTS;
    const more = {
      skills: { ...skills, phone_out: { name: 'phone_out', mediaType: 'phone' } },
      pointsOfContact,
    };
    const agents = { ann: { name: 'Ann', skills: { chat: 1 } } };
    const sms = { ...POINTS.texts, defaultSkill: 'mail' };
    const centre = on('chat', { ...more, agents, pointsOfContact: { ...pointsOfContact, sms } });
    expect(centre.task('ann').elevations.map((one) => [one.channel, one.skills.map(({ id }) => id)])).toEqual(
      [
        ['email', ['mail']],
        ['voice', ['phone', 'phone_out']],
      ],
    );
  });

  test('to an agent who may begin there', () => {
    const channels = { webchat: ['reply' as const], voice: ['start' as const], sms: ['reply' as const] };
    const more = {
      agents: { ann: { ...AGENTS.ann, role: 'some' } },
      roles: { some: { name: 'Some', permissions: ['skills-view' as const], channels } },
    };
    expect(channelsOf(on('chat', more))).toEqual(['voice']);
  });

  test('while the agent talks', () => {
    expect(channelsOf(on('chat').does('ann', { type: 'contact.held', contact: 'c1' }))).toEqual([]);
  });
});

test('the customer’s address there is as the centre knows it, or the same number; else nobody knows it', () => {
  const addresses = (centre: Centre) => centre.task('ann').elevations.map(({ address }) => address);
  expect(addresses(on('chat', { customers }, visitor))).toEqual(['sanne@example.com', '', '+31 6 1234 5678']);
  expect(addresses(on('calls'))).toEqual(['', '+31612345678']);
});

describe('an address that was shown with stars', () => {
  const more = { ...MASKED, customers };
  const elevated = (channel: string, to: string, skill: string) => {
    const centre = on('chat', more, visitor);
    centre.does('ann', { type: 'contact.elevated', contact: 'c1', channel, to, skill });
    return contactIn(centre.source, 'c2')?.customer.address;
  };

  test('is the one behind them', () => {
    const shown = on('chat', more, visitor).task('ann').elevations;
    expect(shown.map(({ address }) => address)).toEqual(['s****@example.com', '', '********5678']);
    expect(elevated('email', 's****@example.com', 'mail')).toBe('sanne@example.com');
    expect(elevated('sms', '********5678', 'texts')).toBe('+31612345678');
  });

  test('is left alone when another was typed', () => {
    expect(elevated('email', 'boss@example.com', 'mail')).toBe('boss@example.com');
  });

  test('is that of the contact and channel at hand alone', () => {
    const { source } = on('chat', more, visitor);
    const act = {
      type: 'contact.elevated',
      contact: 'c1',
      channel: 'voice',
      to: '********5678',
      skill: 'phone',
    } as const;
    expect(unmasked(source, act)).toBe(act);
    const unknown = { ...act, contact: 'c9', channel: 'sms' };
    expect(unmasked(source, unknown)).toBe(unknown);
    const other = { type: 'contact.held', contact: 'c1' } as const;
    expect(unmasked(source, other)).toBe(other);
  });
});
