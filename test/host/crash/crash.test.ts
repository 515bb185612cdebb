import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Doubt } from '#runtime/hosts/contract/outgoing.ts';
import type { ContactHistory, Standing } from '#runtime/hosts/contract/views.ts';
import { LIMITS } from '#runtime/hosts/engine/limits.ts';
import { STORE_FILE } from '#runtime/hosts/store/database.ts';
import { soaking } from '#test/fuzz.ts';
import { newFolder, removeFolder } from '../open.ts';
import { Load } from './load.ts';
import { type Provider, startProvider } from './provider.ts';
import { Running } from './running.ts';

const KILLS = soaking ? 200 : 3;
const CUSTOMERS = 48;

/** How each host ends: after how many milliseconds under load, and with how much torn off or half written at the end of its log. */
const ends = fc.sample(
  fc.record({ after: fc.integer({ min: 40, max: 500 }), torn: fc.integer({ min: -4_000, max: 4_000 }) }),
  {
    numRuns: KILLS,
    seed: 20_261_130,
  },
);

const folder = newFolder();
afterAll(() => removeFolder(folder));

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What a power cut leaves of a page that was being written: the beginning of the log again, cut anywhere. */
function tear(bytes: number): void {
  const log = join(folder, `${STORE_FILE}-wal`);
  if (bytes > 0 && existsSync(log)) appendFileSync(log, readFileSync(log).subarray(0, bytes));
}

async function quiet(host: Running): Promise<Standing> {
  for (;;) {
    const standing = await host.call<Standing>('standing');
    if (standing.ready + standing.claimed + standing.timers === 0) return standing;
    await pause(50);
  }
}

/** Those in doubt, and how many came since the last time. */
async function doubtsOf(host: Running, known: Set<string>): Promise<number> {
  const before = known.size;
  for (const { key } of await host.call<Doubt[]>('doubts')) known.add(key);
  return known.size - before;
}

/** A report that names a key settles it; what never arrived is sent once more. */
async function settleAll(host: Running, { took }: Provider): Promise<void> {
  for (const { key, effect } of await host.call<Doubt[]>('doubts')) {
    if (effect.type !== 'message.send') continue;
    const { pointOfContact } = effect;
    if (took.has(key))
      await host.deliver({
        event: {
          type: 'delivery.reported',
          at: 0,
          pointOfContact,
          message: key,
          status: 'delivered',
          effect: key,
        },
      });
    else expect(await host.call('settle', key, 'resend', 'test')).toBe(true);
  }
  expect(await host.call('doubts')).toEqual([]);
}

test(
  `a host that is killed ${KILLS} times loses nothing and repeats nothing`,
  async () => {
    const provider = await startProvider(() => Math.floor(Math.random() * 6));
    const load = new Load(CUSTOMERS);
    const doubtful = new Set<string>();
    for (const { after, torn } of ends) {
      const host = await Running.start(folder, provider.address);
      expect(await doubtsOf(host, doubtful)).toBeLessThanOrEqual(LIMITS.effectsAtOnce);
      const writing = load.write(host, () => false);
      await pause(after);
      await host.kill();
      await writing;
      tear(torn);
    }

    const host = await Running.start(folder, provider.address);
    await doubtsOf(host, doubtful);
    const end = Date.now() + 300;
    await load.write(host, () => Date.now() > end);
    await settleAll(host, provider);
    await quiet(host);

    const histories = await Promise.all(
      load.customers.map(({ point, address }) => host.call<ContactHistory>('conversation', point, address)),
    );
    // Every message that was accepted, once, in the history of the one contact of its customer, in order.
    expect(load.refused).toEqual([]);
    expect(
      Object.fromEntries(histories.map((one, index) => [load.customers[index]?.address, idsIn(one)])),
    ).toEqual(Object.fromEntries(load.accepted));
    // Every effect that the histories lead to reached the provider, once.
    const keys = histories.flatMap(effectsIn);
    expect([...provider.took.keys()].sort()).toEqual(keys.sort());
    expect([...provider.took.values()].every((count) => count === 1)).toBe(true);
    // Every timer fired: whoever was silent was asked, and nobody waits for one that will not come.
    expect(histories.every(({ records }) => lastEffect(records).includes('Are you there?'))).toBe(true);
    expect((await host.call<Standing>('standing')).contactsOpen).toBe(CUSTOMERS);

    await host.end();
    provider.stop();
  },
  soaking ? 3_600_000 : 240_000,
);

const idsIn = ({ events }: ContactHistory): string[] =>
  events.flatMap((event) => (event.type === 'message.received' ? [event.message.id] : []));

const effectsIn = ({ records }: ContactHistory): string[] =>
  records.flatMap((one) =>
    one.kind === 'effect' && one.effect.type === 'message.send' ? [one.effect.id] : [],
  );

const lastEffect = (records: ContactHistory['records']): string =>
  JSON.stringify(records.filter((one) => one.kind === 'effect' && one.effect.type === 'message.send').at(-1));
