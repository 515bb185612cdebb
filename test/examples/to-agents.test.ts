import { expect, test } from 'vitest';
import { Shop, text, told, unplayed } from './shop.ts';

test.each([
  ['sanne', 'calls', 'queue phone_nl', 'assign gijs'],
  ['luc', 'recordings', 'queue voicemail_nl', 'assign gijs'],
  ['luc', 'mail', 'queue mail_nl', 'assign anouk'],
  ['grace', 'workshop', 'queue work_nl', 'assign bram'],
])('%s comes by %s to its default skill', (who, point, queued, assigned) => {
  const [record, ...rest] = told(new Shop().says(who, point, text('Mijn band is lek')));
  expect(record).toContain('https://klanten.derodefiets.example/zoek?adres=');
  expect(rest).toEqual([queued, assigned]);
});

test('who is rejected is first in line for somebody else', () => {
  const shop = new Shop();
  shop.says('sanne', 'calls', text(''));
  shop.goesHome('gijs');
  const at = shop.now;
  const effects = shop.happens({
    type: 'agent.unassigned',
    at,
    contact: 'c1',
    agent: 'gijs',
    reason: 'rejected',
  });
  expect(effects).toMatchObject([{ type: 'contact.queue', priority: 9 }, { agent: 'bram' }]);
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
