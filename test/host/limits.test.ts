import { afterEach, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import type { Receipt } from '#runtime/hosts/contract/host.ts';
import type { Sent } from '#runtime/hosts/contract/outgoing.ts';
import { LIMITS } from '#runtime/hosts/engine/limits.ts';
import { Loop } from '#runtime/hosts/engine/loop.ts';
import type { FromEngine } from '#runtime/hosts/engine/messages.ts';
import { openEngine } from '#runtime/hosts/engine/thread.ts';
import type { Event } from '#runtime/model/event.ts';
import { echoFirst } from './crash/echo.ts';
import { newFolder, openTestHost, removeFolder } from './open.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeFolder));
const folder = (): string => {
  folders.push(newFolder());
  return folders.at(-1) ?? '';
};

const says = (id: string, customer = 'visitor'): { event: Event } => ({
  event: {
    type: 'message.received',
    at: 0,
    pointOfContact: 'webchat',
    customer: { address: customer },
    message: { id, kind: 'text', text: id },
  },
});

/** An engine and its loop in this thread, and what it answers to each of what it is asked. */
function openLoop(limits = LIMITS) {
  const order = { whenInDoubt: 'ask', retention: null, idempotent: [] } as const;
  const engine = openEngine({ ...order, folder: folder(), limits, first: echoFirst() }, { nodes, channels });
  const waiting = new Map<number, (receipt: Receipt) => void>();
  const loop = new Loop(engine, (message: FromEngine) => {
    if (message.is !== 'turned') return;
    const { send, receipts } = message;
    if (send.length > 0)
      loop.take(
        [],
        send.map(({ key }) => ({ key, sent: { is: 'sent' } satisfies Sent })),
      );
    for (const { number, receipt } of receipts) waiting.get(number)?.(receipt);
  });
  let number = 0;
  const ask = (...ids: string[]): Promise<Receipt[]> => {
    const all = ids.map((id) => ({ number: ++number, happened: says(id) }));
    const answers = all.map((one) => new Promise<Receipt>((done) => waiting.set(one.number, done)));
    loop.take(all, []);
    return Promise.all(answers);
  };
  return { engine, loop, ask };
}

const codeOf = (receipt: Receipt | undefined): string | undefined =>
  receipt?.is === 'refused' ? receipt.problem.code : receipt?.is;

test('a full disk takes nothing new and loses nothing that was accepted; with room it goes on', async () => {
  const { engine, loop, ask } = openLoop();
  expect((await ask('before')).map(codeOf)).toEqual(['accepted']);
  const { db } = engine.ledger;
  // What SQLite answers when the disk has no room for another page.
  const full = db.number('PRAGMA page_count');
  db.number(`PRAGMA max_page_count = ${full}`);
  const many = Array.from({ length: 400 }, (_, index) => `much ${index} ${'x'.repeat(200)}`);
  const refused = await ask(...many);
  expect(new Set(refused.map(codeOf))).toEqual(new Set(['host.disk']));
  expect(loop.refusing).toContain('full');
  expect((await ask('meanwhile')).map(codeOf)).toEqual(['host.disk']);
  expect(engine.ledger.contacts.log('c1')?.events).toHaveLength(1);

  db.number(`PRAGMA max_page_count = ${full * 100}`);
  await expect.poll(() => loop.refusing, { timeout: 10_000 }).toBeNull();
  // Nobody was told that it was taken: it is told again, and is new.
  expect((await ask('before', 'meanwhile')).map(codeOf)).toEqual(['duplicate', 'accepted']);
  loop.end();
  engine.close();
});

test('a disk that is too slow lets so much wait, and no more', async () => {
  const { engine, loop, ask } = openLoop({ ...LIMITS, inputsWaiting: 3 });
  const codes = (await ask('1', '2', '3', '4', '5')).map(codeOf);
  expect(codes).toEqual(['accepted', 'accepted', 'accepted', 'host.busy', 'host.busy']);
  expect((await ask('4')).map(codeOf)).toEqual(['accepted']);
  loop.end();
  engine.close();
});

test('while effects cannot go, nothing new begins; once they go, it does', async () => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((done) => {
    letGo = done;
  });
  const host = await openTestHost(
    folder(),
    async () => {
      await gate;
      return { is: 'sent' };
    },
    { first: echoFirst(), limits: { ...LIMITS, effectsAtOnce: 1, effectsWaiting: 2 } },
  );
  for (const customer of ['a', 'b', 'c']) await host.deliver(says(`${customer}1`, customer));
  let isTaken = false;
  const held = host.deliver(says('d1', 'd')).then((receipt) => {
    isTaken = true;
    return receipt;
  });
  expect(await host.standing()).toMatchObject({ ready: 2, claimed: 1, contactsTotal: 3 });
  expect(isTaken).toBe(false);
  letGo();
  expect(await held).toMatchObject({ is: 'accepted' });
  await host.stop();
});

test('what waits when a host is stopped waits when it starts again, and is in nobody’s doubt', async () => {
  const place = folder();
  const order = { first: echoFirst(), limits: { ...LIMITS, effectsAtOnce: 1 } };
  const first = await openTestHost(
    place,
    async () => ({ is: 'later', after: 3_600_000, why: 'away' }),
    order,
  );
  await first.deliver(says('m1'));
  await first.stop();
  const later = await openTestHost(place, async () => ({ is: 'sent' }), order);
  const { ready, claimed, inDoubt } = await later.standing();
  expect({ waits: ready > 0, claimed, inDoubt }).toEqual({ waits: true, claimed: 0, inDoubt: 0 });
  await later.stop();
});
