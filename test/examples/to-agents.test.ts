import { expect, test } from 'vitest';
import { Shop, text, told, unplayed } from './shop.ts';

test.each([
  ['sanne', 'calls', 'queue phone_nl', 'offer gijs'],
  ['luc', 'recordings', 'queue voicemail_nl', 'assign gijs'],
  ['luc', 'mail', 'queue mail_nl', 'assign anouk'],
  ['grace', 'workshop', 'queue work_nl', 'assign bram'],
])('%s comes by %s to its default skill', (who, point, queued, assigned) => {
  const [record, ...rest] = told(new Shop().says(who, point, text('Mijn band is lek')));
  expect(record).toContain('https://klanten.derodefiets.example/zoek?adres=');
  expect(rest).toEqual([queued, assigned]);
});

test('whom an agent gives back is first in line for somebody else', () => {
  const shop = new Shop();
  shop.says('sanne', 'calls', text(''));
  shop.accepts('gijs');
  shop.goesHome('gijs');
  const { now: at } = shop;
  const effects = shop.happens({
    type: 'agent.unassigned',
    at,
    contact: 'c1',
    agent: 'gijs',
    reason: 'agent',
  });
  expect(effects).toMatchObject([{ type: 'contact.queue', priority: 9 }, { agent: 'bram' }]);
});

test('a call that an agent rejects is shown to the next, with its place in line', () => {
  const shop = new Shop();
  shop.says('sanne', 'calls', text(''));
  const { now: at } = shop;
  const effects = shop.happens({ type: 'offer.rejected', at, contact: 'c1', agent: 'gijs' });
  expect(told(effects)).toEqual(['offer.withdraw', 'offer bram']);
});

test('who finds nobody at work is marked, waits, and is gone after hanging up', () => {
  const shop = new Shop();
  shop.goesHome('gijs', 'bram', 'farid');
  expect(shop.says('sanne', 'calls', text('')).slice(1)).toMatchObject([
    { type: 'contact.queue', skill: 'phone_nl' },
    { type: 'tags.change', add: ['nobody at work'] },
  ]);
  expect(shop.contact('c1').status).toBe('queued');
  expect(told(shop.leaves('sanne', 'calls'))).toEqual(['disposition.set', 'contact.close']);
});

test('every step was played', () => {
  expect(unplayed('to-agents')).toEqual([]);
});
