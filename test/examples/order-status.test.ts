import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '#runtime/centre/answer.ts';
import { HOUR } from '#runtime/model/instant.ts';
import { Shop, text, told, unplayed } from './shop.ts';

const found = (state: string): HttpAnswer => ({ status: 200, body: { order: { state } } });

/** A shop whose order system answers so, where Sanne texted, and then her order's number. */
function asked(answer: HttpAnswer) {
  const shop = new Shop({ answer });
  shop.says('sanne', 'texts', text('Waar blijft mijn fiets?'));
  return { shop, effects: shop.says('sanne', 'texts', text(' rf-4711 ')) };
}

test('the order system is asked with the number as it writes it, and with a secret that only the host has', () => {
  const { effects } = asked(found('sent'));
  expect(effects[0]).toMatchObject({
    type: 'http.request',
    url: 'https://orders.derodefiets.example/v1/orders/RF-4711',
    headers: { Authorization: 'Bearer {{secret:orders_api}}' },
  });
});

test.each([
  ['ready', 'RF-4711 staat voor je klaar in de winkel.'],
  ['SENT', 'RF-4711 is onderweg naar je.'],
  ['paid', 'We zijn met RF-4711 bezig.'],
])('an order that is %s is told so, and remembered', (state, words) => {
  const { shop, effects } = asked(found(state));
  expect(told(effects)).toEqual([
    'http.request',
    words,
    'customer.update',
    expect.stringMatching(/^RF-4711: heeft dit je geholpen\?\n/),
  ]);
  expect(shop.contact('c1').customer.fields).toMatchObject({ lastOrder: 'RF-4711', lastAsked: shop.now });
});

describe('the script that says goodbye', () => {
  test('gives back that it helped: the case is solved and closed', () => {
    const { shop } = asked(found('sent'));
    expect(told(shop.says('sanne', 'texts', text('1')))).toEqual([
      'Graag gedaan, en goede rit!',
      'disposition.set',
      'status.set',
      'contact.close',
    ]);
  });

  test('gives back that it did not: a colleague takes over', () => {
    const { shop } = asked(found('sent'));
    expect(told(shop.says('sanne', 'texts', text('Nee')))).toEqual([
      'Dat spijt ons. We doen er iets aan.',
      'queue sms_nl',
      'assign esra',
    ]);
  });

  test('hands over a contact of its own, since nobody called it', () => {
    const shop = new Shop();
    const started = shop.happens({
      type: 'contact.started',
      at: shop.now,
      pointOfContact: 'webchat',
      customer: { address: 'sanne-browser' },
      script: 'say-goodbye',
      variables: { subject: 'Je proefrit' },
    });
    expect(told(started)).toEqual(['Je proefrit: heeft dit je geholpen?']);
    expect(told(shop.after(HOUR))).toContain('queue chat_nl');
  });
});

test('a number that nobody knows may be mended twice', () => {
  const { shop, effects } = asked({ status: 404 });
  const unknown = (order: string) => `Bestelling ${order} kennen we niet. Kijk je het nummer nog eens na?`;
  expect(told(effects)).toEqual(['http.request', unknown('RF-4711')]);
  expect(told(shop.says('sanne', 'texts', text('RF-4712')))).toEqual(['http.request', unknown('RF-4712')]);
  expect(told(shop.says('sanne', 'texts', text('RF-4713')))).toEqual([
    'http.request',
    'Een collega zoekt het voor je uit.',
    'queue sms_nl',
    'assign esra',
  ]);
});

test.each([{ status: 503 }, { error: 'timeout' }] as const)(
  'when the order system answers %j a colleague takes over',
  (answer) => {
    expect(told(asked(answer).effects)).toContain('Een collega zoekt het voor je uit.');
  },
);

test('what cannot be read is an error: it is marked, told and rescued', () => {
  const { effects } = asked({ status: 200, body: { order: {} } });
  expect(told(effects)).toEqual(['http.request', 'tags.change', 'agent.page', 'queue sms_nl', 'assign esra']);
  expect(effects[1]).toMatchObject({ add: ['script failed'] });
  expect(effects[2]).toMatchObject({ title: 'RF-4711', text: 'http-request.no-value' });
});

test('a number that is too short is asked for again, then a colleague takes over; silence ends it', () => {
  const shop = new Shop({ answer: found('sent') });
  shop.says('sanne', 'texts', text('Hoi'));
  expect(told(shop.says('sanne', 'texts', text('12')))).toEqual([expect.stringContaining('4 tot 20 tekens')]);
  expect(told(shop.says('sanne', 'texts', text('12')))).toContain('queue sms_nl');
  shop.says('grace', 'texts', text('Hello'));
  expect(told(shop.after(HOUR))).toEqual(['contact.close']);
});

test.each(['order-status', 'say-goodbye'])('every step of %s was played', (id) => {
  expect(unplayed(id)).toEqual([]);
});
