import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Behaviour } from '#test/providers/provider.ts';
import { messagesBody, statusBody, textMessage } from '#test/providers/whatsapp-bodies.ts';
import { NUMBER, openShop, type Shop, settled } from './whatsapp-shop.ts';

const CUSTOMERS = 12;

/** What may become of a message, all of it at once. */
const behaviour = fc.constantFrom<Behaviour>(
  'accept',
  'accept',
  'accept-and-drop',
  'drop',
  { status: 503, headers: { 'retry-after': '0' } },
  { status: 429, headers: { 'retry-after': '0' } },
  { status: 502 },
  { code: 131_047 },
  { code: 131_026 },
);

/** Who writes, in an order, some of them twice: the second is the same body again. */
const arrivals = fc.shuffledSubarray(
  Array.from({ length: CUSTOMERS * 2 }, (_, n) => n % CUSTOMERS),
  { minLength: CUSTOMERS },
);

interface Course {
  behaviours: readonly Behaviour[];
  order: readonly number[];
  reports: readonly number[];
}

const course: fc.Arbitrary<Course> = fc.record({
  behaviours: fc.array(behaviour, { minLength: 30, maxLength: 30 }),
  order: arrivals,
  reports: fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
});

it('nothing is lost or sent twice at a provider that fails, and that tells all it does in disorder and twice', async () => {
  const shop = await openShop({ messagesPerSecond: 1_000 });
  onTestFinished(shop.close);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(course, async (one) => {
      run += 1;
      await live(shop, run, one);
    }),
    fuzz(2, 20_261_130),
  );
});

async function live(shop: Shop, run: number, { behaviours, order, reports }: Course): Promise<void> {
  const { graph, host, post } = shop;
  const address = (customer: number) => `316${String(run * 100 + customer).padStart(8, '0')}`;
  graph.wish(...behaviours);
  const statuses = await Promise.all(
    order.map((customer) => {
      const id = `wamid.${run}.${customer}`;
      return post(messagesBody(NUMBER, address(customer), [textMessage(id, 'Hallo')]));
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  await atRest(shop);
  await reportAll(shop, reports);
  await atRest(shop);

  expect([...graph.counts.all()].filter(([, count]) => count !== 1)).toEqual([]);
  const taken = new Set(graph.counts.all().keys());
  const doubts = (await host.doubts()).map(({ key }) => key);
  expect(doubts.filter((key) => taken.has(key))).toEqual([]);
  for (const customer of new Set(order)) await complete(shop, address(customer));
  // What never got there is for people to decide.
  for (const key of doubts) await host.settle(key, 'drop', 'test');
  await atRest(shop);
}

/** Nothing is on its way, nor waits to be. */
const atRest = ({ host }: Shop): Promise<void> =>
  settled(async () => {
    const { ready, claimed } = await host.standing();
    return ready === 0 && claimed === 0;
  });

/** All that was ever accepted is told of, in an order of its own, some of it twice. */
async function reportAll({ graph, post }: Shop, order: readonly number[]): Promise<void> {
  const told = graph.accepted.flatMap((ours, n) =>
    (['sent', 'delivered', 'read'] as const).map((status, m) => ({
      rank: order[(n * 3 + m) % order.length] ?? 0,
      body: statusBody(NUMBER, ours, status),
    })),
  );
  const bodies = told
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ body, rank }) => (rank === 1 ? [body, body] : [body]));
  for (const status of await Promise.all(bodies.map(post))) expect(status).toBe(200);
}

/** Each effect of the customer's contact was accepted, refused, or is in doubt; and each thing was told once. */
async function complete({ graph, host }: Shop, customer: string): Promise<void> {
  const [line, ...others] = await host.contacts({ customer });
  expect(others).toEqual([]);
  const history = line && (await host.history(line.id));
  const doubts = new Set((await host.doubts()).map(({ key }) => key));
  const failed = new Set<string | undefined>();
  const names: string[] = [];
  for (const event of history?.events ?? []) {
    if (event.type === 'message.received') names.push(event.message.id);
    if (event.type !== 'delivery.reported') continue;
    names.push(`${event.message} ${event.status}`);
    if (event.status === 'failed') failed.add(event.effect);
  }
  expect(names).toEqual([...new Set(names)]);
  for (const record of history?.records ?? []) {
    if (record.kind !== 'effect' || record.effect.type !== 'message.send') continue;
    const { id } = record.effect;
    expect([graph.counts.of(id) > 0, failed.has(id), doubts.has(id)].filter(Boolean)).toHaveLength(1);
  }
}
