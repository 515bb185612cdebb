import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '#runtime/hosts/contract/host.ts';
import type { Event } from '#runtime/model/event.ts';
import { newFolder, openTestHost, recording, removeFolder } from './open.ts';

const folder = newFolder();
const { sent, send } = recording();
let host: Host;
beforeAll(async () => {
  host = await openTestHost(folder, send);
});
afterAll(async () => {
  await host.stop();
  removeFolder(folder);
});

let messages = 0;
const says = (text: string, id = `m${++messages}`, customer = 'visitor'): { event: Event } => ({
  event: {
    type: 'message.received',
    at: 0,
    pointOfContact: 'webchat',
    customer: { address: customer, name: 'Vera' },
    message: { id, kind: 'text', text },
  },
});

/** Settles once what was delivered has led to everything it leads to by itself. */
async function quiet(): Promise<void> {
  for (;;) {
    const { ready, claimed } = await host.standing();
    if (ready + claimed === 0) return;
  }
}

describe('a message', () => {
  test('is accepted once, and answered once', async () => {
    expect(await host.deliver(says('hello', 'first'))).toEqual({ is: 'accepted', problems: [] });
    expect(await host.deliver(says('hello', 'first'))).toEqual({ is: 'duplicate' });
    await quiet();
    expect(sent.map(({ key }) => key)).toEqual(['c1/1']);
  });

  test('is in the history of one contact, which leads to the same again', async () => {
    const history = await host.history('c1');
    expect(history?.events.map(({ type }) => type)).toEqual(['message.received']);
    const effects = history?.records.flatMap((one) => (one.kind === 'effect' ? [one.effect] : []));
    expect(effects?.filter(({ type }) => type === 'message.send')).toEqual(sent.map(({ effect }) => effect));
    expect(await host.conversation('webchat', 'visitor')).toEqual(history);
    expect(await host.conversation('webchat', 'nobody')).toBeUndefined();
  });

  test('to a point of contact that is not there is accepted with what is wrong', async () => {
    const { event } = says('hello');
    const receipt = await host.deliver({ event: { ...event, pointOfContact: 'gone' } as Event });
    expect(receipt).toMatchObject({ is: 'accepted', problems: [{ code: 'reference.unknown' }] });
  });
});

describe('what is counted', () => {
  test('says who is where, and the ways that were taken', async () => {
    const { steps, ways } = await host.counts('web-chat');
    const waiting = Object.values(steps).filter(({ now }) => now > 0);
    expect(waiting).toHaveLength(1);
    expect(Object.values(ways).every((count) => count === 1)).toBe(true);
    expect(Object.values(steps).every(({ today }) => today === 1)).toBe(true);
  });
});

describe('what is opened again', () => {
  test('stands as it stood', async () => {
    await host.deliver(says('not a mail address'));
    await quiet();
    const before = [await host.contacts({}), await host.floor(), await host.history('c1')] as const;
    await host.stop();
    host = await openTestHost(folder, send);
    expect(await host.contacts({})).toEqual(before[0]);
    expect({ ...(await host.floor()), now: 0 }).toEqual({ ...before[1], now: 0 });
    expect(await host.history('c1')).toEqual(before[2]);
    expect(await host.deliver(says('hello', 'first'))).toEqual({ is: 'duplicate' });
  });

  test('is nobody else’s meanwhile', async () => {
    await expect(openTestHost(folder)).rejects.toThrow('store.in-use');
  });
});
