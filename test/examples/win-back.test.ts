import { expect, test } from 'vitest';
import type { Effect } from '#runtime/model/effect.ts';
import { DAY, HOUR, MINUTE } from '#runtime/model/instant.ts';
import { Shop, text, told, unplayed } from './shop.ts';

const LUC = '33612345678';

const start = (shop: Shop, address = LUC) =>
  shop.happens({
    type: 'contact.started',
    at: shop.now,
    pointOfContact: 'whatsapp',
    customer: { address, name: 'Luc' },
    script: 'win-back',
    variables: { code: 'LUC24' },
  });

/** What WhatsApp tells of the last message among these effects. */
function reported(shop: Shop, effects: readonly Effect[], status: 'delivered' | 'failed'): Effect[] {
  const sent = effects.findLast(({ type }) => type === 'message.send');
  return shop.happens({
    type: 'delivery.reported',
    at: shop.now,
    pointOfContact: 'whatsapp',
    message: 'wamid.1',
    status,
    effect: sent?.id ?? '',
    ...(status === 'failed' && { error: { code: 131_026, title: 'Not on WhatsApp' } }),
  });
}

/** A shop whose invitation reached Luc. */
function invited(): Shop {
  const shop = new Shop();
  expect(told(reported(shop, start(shop), 'delivered'))).toEqual([]);
  return shop;
}

test('chance decides which offer a customer gets', () => {
  const shop = new Shop();
  const offers = Array.from({ length: 12 }, () => start(shop)[0]).map((effect) =>
    effect?.type === 'message.send' && effect.message.kind === 'template' ? effect.message.parameters : [],
  );
  expect(new Set(offers.map(([, discount]) => discount))).toEqual(new Set(['10 %', '15 %']));
  expect(offers[0]).toEqual(['Luc', expect.any(String)]);
});

test.each([
  ['said no', '447700900123'],
  ['nobody knows of', '33700000000'],
])('who %s is not written to', (_, address) => {
  const shop = new Shop();
  expect(told(start(shop, address))).toEqual(['tags.change', 'contact.close']);
  expect(shop.contact('c1').record?.tags).toEqual(['not written to']);
});

test('an invitation that fails is sent twice more, an hour later each; then it is given up', () => {
  const shop = new Shop();
  let sent = start(shop);
  for (const _ of [1, 2]) {
    expect(told(reported(shop, sent, 'failed'))).toEqual([]);
    sent = shop.after(HOUR);
    expect(told(sent)).toEqual([expect.stringContaining('cela fait longtemps')]);
  }
  const given = reported(shop, sent, 'failed');
  expect(told(given)).toEqual(['disposition.set', 'signal.send', 'contact.close']);
  expect(given[1]).toMatchObject({ signal: 'win_back_over', parameters: { discount: expect.any(String) } });
});

test('who likes it waits for more and more people of the workshop', () => {
  const shop = invited();
  shop.goesHome('farid', 'bram');
  const [thanks, queue] = shop.says('luc', 'whatsapp', text('Oui, volontiers'));
  expect(told([thanks!])).toEqual(['Parfait ! Un collègue va trouver un moment avec vous.']);
  expect(queue).toMatchObject({ skill: 'repairs_fr', proficiency: { best: 1, worst: 5 } });
  expect(shop.after(5 * MINUTE)).toMatchObject([{ proficiency: { best: 1, worst: 10 }, priority: 1 }]);
  expect(told(shop.after(10 * MINUTE))).toEqual(['queue repairs_fr', 'assign chloe', 'status.set']);
});

test('who still waits after half an hour is asked for patience', () => {
  const shop = invited();
  shop.goesHome('farid', 'bram', 'chloe');
  shop.says('luc', 'whatsapp', text('Oui, volontiers'));
  expect(told(shop.after(HOUR)).at(-1)).toContain('Nous ne vous oublions pas');
  expect(shop.contact('c1')).toMatchObject({ status: 'queued', queue: { priority: 8 } });
});

test('once the workshop has it the case is pending', () => {
  const shop = invited();
  expect(told(shop.says('luc', 'whatsapp', text('Oui !')))).toEqual([
    expect.stringContaining('Parfait'),
    'queue repairs_fr',
    'assign farid',
    'status.set',
  ]);
  expect(shop.contact('c1')).toMatchObject({ status: 'assigned', record: { status: 'pending' } });
});

test('who wants no more is never written to again', () => {
  const shop = invited();
  expect(told(shop.says('luc', 'whatsapp', text('Stop')))).toEqual([
    'consent.record',
    'C’est noté : vous n’en recevrez plus.',
    'status.set',
    'contact.close',
  ]);
  expect(told(start(shop))).toEqual(['tags.change', 'contact.close']);
});

test('silence for three days is told to the shop’s system', () => {
  expect(told(invited().after(3 * DAY))).toEqual(['signal.send', 'contact.close']);
});

test('a purchase meanwhile closes it', () => {
  const shop = invited();
  const effects = shop.happens({
    type: 'signal.received',
    at: shop.now,
    contact: 'c1',
    signal: 'bicycle_bought',
    parameters: { order: 'RF-4711' },
  });
  expect(told(effects)).toEqual(['tags.change', 'status.set', 'contact.close']);
  expect(shop.contact('c1')).toMatchObject({ record: { tags: ['won back'] }, vars: { order: 'RF-4711' } });
});

test('whoever has the contact is told of an answer that did not arrive', () => {
  const shop = invited();
  const effects = shop.says('luc', 'whatsapp', text('Oui !'));
  expect(reported(shop, effects, 'failed')).toMatchObject([
    { type: 'agent.page', agent: 'farid', text: 'Not on WhatsApp' },
  ]);
});

test('every step was played', () => {
  expect(unplayed('win-back')).toEqual([]);
});
