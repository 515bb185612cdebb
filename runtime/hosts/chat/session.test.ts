import { describe, expect, test } from 'vitest';
import { channels } from '../../channels/registry.ts';
import { Attendance } from './attendance.ts';
import { Door } from './door.ts';
import {
  GREETING_MS,
  GREETINGS_OF_ADDRESS_A_MINUTE,
  IDLE_MS,
  MESSAGES_A_MINUTE,
  MESSAGES_OF_ADDRESS_A_MINUTE,
  SOCKETS_OF_ADDRESS_MAX,
} from './limits.ts';
import { CLOSE, type ToVisitor } from './protocol.ts';
import { Rates } from './rates.ts';
import { Session } from './session.ts';
import { HandClock } from './testing/hand-clock.ts';
import { RecordingHost } from './testing/recording-host.ts';
import { HELLO, idOf } from './testing/serve.ts';
import { shop } from './testing/shop.ts';

const MINUTE = 60_000;

function reception() {
  const clock = new HandClock();
  const failures: unknown[] = [];
  const host = new RecordingHost(shop());
  const open = (address = '192.0.2.1') => {
    const told: ToVisitor[] = [];
    const closed: number[] = [];
    const peer = { tell: (one: ToVisitor) => told.push(one), close: (code: number) => closed.push(code) };
    const session = new Session(around, peer, { address, origin: '', host: '' });
    const hear = (frame: object) => session.hear(JSON.stringify(frame));
    return { session, hear, told, closed, types: () => told.map(({ type }) => type) };
  };
  const around = {
    ...{ host, channels, clock, attendance: new Attendance(), rates: new Rates() },
    mayEmbed: () => true,
    failed: (thrown: unknown) => failures.push(thrown),
  };
  return { clock, host, open, failures };
}

/** Whatever was promised has come true. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('silence', () => {
  test('who does not greet in time is let go', () => {
    const { clock, open } = reception();
    const { closed } = open();
    clock.pass(GREETING_MS - 1);
    expect(closed).toEqual([]);
    clock.pass(1);
    expect(closed).toEqual([CLOSE.idle]);
  });

  test('who greeted may be silent for longer, and again after each word', async () => {
    const { clock, open } = reception();
    const { hear, closed, types } = open();
    hear(HELLO);
    clock.pass(IDLE_MS - 1);
    hear({ type: 'ping' });
    clock.pass(IDLE_MS - 1);
    expect(closed).toEqual([]);
    clock.pass(1);
    expect(closed).toEqual([CLOSE.idle]);
    await settled();
    expect(types()).toContain('pong');
  });

  test('nothing happens once a socket is closed', () => {
    const { clock, open, host } = reception();
    const { session, hear, closed } = open();
    hear(HELLO);
    session.over();
    hear({ type: 'say', id: idOf(1), text: 'Hallo' });
    clock.pass(IDLE_MS);
    expect([closed, host.delivered]).toEqual([[], []]);
  });
});

describe('how much there may be in a minute', () => {
  const refused = (told: readonly ToVisitor[]) => told.filter(({ type }) => type === 'refused').length;

  test('of one visitor, whichever page says it; the same may be said a minute later', async () => {
    const { clock, host, open } = reception();
    const { hear, told } = open();
    hear(HELLO);
    await settled();
    for (let said = 0; said <= MESSAGES_A_MINUTE; said++)
      hear({ type: 'say', id: idOf(said), text: 'Hallo' });
    await settled();
    expect([host.delivered.length, refused(told)]).toEqual([MESSAGES_A_MINUTE, 1]);
    clock.pass(MINUTE);
    hear({ type: 'say', id: idOf(MESSAGES_A_MINUTE), text: 'Hallo' });
    await settled();
    expect(host.delivered.length).toBe(MESSAGES_A_MINUTE + 1);
  });

  test('of one address, whoever it says it is', async () => {
    const { host, open } = reception();
    const visitors = Array.from({ length: MESSAGES_OF_ADDRESS_A_MINUTE / MESSAGES_A_MINUTE + 1 }, () =>
      open(),
    );
    for (const { hear } of visitors) hear(HELLO);
    for (const { hear } of visitors)
      for (let said = 0; said < MESSAGES_A_MINUTE; said++)
        hear({ type: 'say', id: idOf(said), text: 'Hallo' });
    await settled();
    expect(host.delivered.length).toBe(MESSAGES_OF_ADDRESS_A_MINUTE);
    const elsewhere = open('192.0.2.2');
    elsewhere.hear(HELLO);
    elsewhere.hear({ type: 'say', id: idOf(1), text: 'Hallo' });
    await settled();
    expect(refused(elsewhere.told)).toBe(0);
  });

  test('greetings of one address', () => {
    const { clock, open } = reception();
    const greet = () => {
      const { hear, closed, session } = open();
      hear(HELLO);
      session.over();
      return closed;
    };
    for (let greeted = 0; greeted < GREETINGS_OF_ADDRESS_A_MINUTE; greeted++) expect(greet()).toEqual([]);
    expect(greet()).toEqual([CLOSE.tooMany]);
    clock.pass(MINUTE);
    expect(greet()).toEqual([]);
  });

  test('sockets of one address, until one of them leaves', () => {
    const door = new Door(SOCKETS_OF_ADDRESS_MAX + 1);
    const exits = Array.from({ length: SOCKETS_OF_ADDRESS_MAX }, () => door.enter('192.0.2.1'));
    expect(door.enter('192.0.2.1')).toBeUndefined();
    expect(door.enter('192.0.2.2')).toBeDefined();
    exits[0]?.();
    expect(door.enter('192.0.2.1')).toBeDefined();
  });
});

test('a host that breaks down closes the socket, and what was said is not kept', async () => {
  const { host, open, failures } = reception();
  const { hear, closed, types } = open();
  hear(HELLO);
  await settled();
  host.deliver = () => Promise.reject(new Error('gone'));
  hear({ type: 'say', id: idOf(1), text: 'Hallo' });
  await settled();
  expect([types(), closed]).toEqual([['welcome', 'refused'], []]);
  host.conversation = () => Promise.reject(new Error('gone'));
  const next = open();
  next.hear(HELLO);
  await settled();
  expect([next.types(), next.closed, failures.length]).toEqual([[], [CLOSE.failed], 2]);
});
