import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Event } from '#runtime/model/event.ts';
import type { Accepted } from '#test/providers/graph-api.ts';
import { messagesBody, statusBody, textMessage } from '#test/providers/whatsapp-bodies.ts';
import { NUMBER, openShop, type Shop, settled } from './whatsapp-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** A customer of their own, who says hello. */
function newCustomer(number: number) {
  const address = `3161234567${number}`;
  const { graph, host, post } = shop;
  const hello = messagesBody(NUMBER, address, [textMessage(`wamid.${number}`, 'Hallo')]);
  const events = async (): Promise<readonly Event[]> => {
    const [line] = await host.contacts({ customer: address });
    return (line && (await host.history(line.id))?.events) ?? [];
  };
  return {
    address,
    events,
    sayHello: () => post(hello),
    failures: async () => failuresOf(await events()),
    answer: async (): Promise<Accepted> => {
      const [first] = await graph.acceptedBy(address, 1);
      if (!first) throw new Error('there is no answer');
      return first;
    },
  };
}

const failuresOf = (events: readonly Event[]) =>
  events.flatMap((event) =>
    event.type === 'delivery.reported' && event.status === 'failed' ? [event.error?.code] : [],
  );

it('a signed body opens a contact, and the answer arrives at WhatsApp once, however often the body comes', async () => {
  const { graph, host } = shop;
  const { address, sayHello, answer, events } = newCustomer(1);
  expect(await sayHello()).toBe(200);
  const ours = await answer();
  expect(await sayHello()).toBe(200);
  expect(await sayHello()).toBe(200);
  const [line, ...others] = await host.contacts({ customer: address });
  expect(others).toEqual([]);
  expect(line).toMatchObject({ channel: 'whatsapp', script: 'support' });
  expect(ours).toMatchObject({ account: NUMBER.account, body: { to: address } });
  expect((await events()).filter(({ type }) => type === 'message.received')).toHaveLength(1);
  expect(graph.counts.of(ours.key ?? '')).toBe(1);
  expect(graph.read).toEqual(['wamid.1']);
});

it('what becomes of the answer reaches the contact, each thing once', async () => {
  const { post } = shop;
  const { sayHello, answer, events, failures } = newCustomer(2);
  await sayHello();
  const ours = await answer();
  const errors = [{ code: 131_026, title: 'Message undeliverable' }];
  for (const status of ['delivered', 'sent', 'delivered'] as const)
    expect(await post(statusBody(NUMBER, ours, status))).toBe(200);
  expect(await post(statusBody(NUMBER, ours, 'failed', errors))).toBe(200);
  const told = (await events()).flatMap((event) =>
    event.type === 'delivery.reported' ? [[event.status, event.effect]] : [],
  );
  expect(told).toEqual(['delivered', 'sent', 'failed'].map((status) => [status, ours.key]));
  expect(await failures()).toEqual([131_026]);
});

it('an error for good reaches the contact with its code', async () => {
  const { sayHello, failures } = newCustomer(3);
  shop.graph.wish({ code: 131_047, title: 'Re-engagement message' });
  await sayHello();
  await settled(async () => (await failures()).length > 0);
  expect(await failures()).toEqual([131_047]);
});

it('a message whose answer got lost is in doubt, is not sent again, and is settled by WhatsApp’s report', async () => {
  const { graph, host, post } = shop;
  const { sayHello, answer } = newCustomer(4);
  graph.wish('accept-and-drop');
  await sayHello();
  const ours = await answer();
  await settled(async () => (await host.doubts()).length === 1);
  expect(await host.doubts()).toMatchObject([{ key: ours.key, why: 'connector.broken-off' }]);
  expect(await post(statusBody(NUMBER, ours, 'sent'))).toBe(200);
  expect(await host.doubts()).toEqual([]);
  expect(graph.counts.of(ours.key ?? '')).toBe(1);
});
