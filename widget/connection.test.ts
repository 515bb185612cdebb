import { describe, expect, test } from 'vitest';
import { CLOSE, FOR_GOOD, type ToVisitor } from '#runtime/hosts/chat/protocol.ts';
import { HandClock } from '#runtime/hosts/chat/testing/hand-clock.ts';
import { isForGood } from './closing.ts';
import { Connection, type Status, type WireEvents } from './connection.ts';

const GREETING = { type: 'hello', protocol: 1, pointOfContact: 'p', language: 'en' } as const;

function laid(random = 0) {
  const clock = new HandClock();
  const wires: { events: WireEvents; sent: string[]; isClosed: boolean }[] = [];
  const statuses: Status[] = [];
  const network = {
    open(events: WireEvents) {
      const wire = { events, sent: [] as string[], isClosed: false };
      wires.push(wire);
      return { send: (text: string) => wire.sent.push(text), close: () => (wire.isClosed = true) };
    },
    later: clock.after,
    random: () => random,
  };
  const heard: ToVisitor[] = [];
  const connection = new Connection(network, {
    greeting: () => GREETING,
    heard: (message) => heard.push(message),
    changed: (status) => statuses.push(status),
  });
  connection.start();
  const last = () => wires.at(-1)!;
  const welcome = () => {
    last().events.opened();
    last().events.heard(JSON.stringify({ type: 'welcome', resume: '', lines: [] }));
  };
  return { clock, wires, statuses, connection, last, welcome, heard };
}

describe('a connection', () => {
  test('greets, and sends once it is welcome', () => {
    const { connection, last, welcome, statuses } = laid();
    connection.send({ type: 'ping' });
    expect(last().sent).toEqual([]);
    welcome();
    connection.send({ type: 'ping' });
    expect(last().sent.map((one) => JSON.parse(one).type)).toEqual(['hello', 'ping']);
    expect(statuses).toEqual(['connecting', 'ready']);
  });

  test('comes back later each time, and at once after it was welcome', () => {
    const { clock, wires, last, welcome } = laid();
    const waits: number[] = [];
    for (let lost = 0; lost < 8; lost++) {
      const known = wires.length;
      last().events.closed(1006);
      let waited = 0;
      for (; wires.length === known; waited += 500) clock.pass(500);
      waits.push(waited);
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    welcome();
    last().events.closed(1006);
    const known = wires.length;
    clock.pass(500);
    expect(wires.length).toBe(known + 1);
  });

  test('does not come back together with all others', () => {
    const { clock, wires, last } = laid(0.5);
    last().events.closed(1006);
    clock.pass(749);
    expect(wires).toHaveLength(1);
    clock.pass(1);
    expect(wires).toHaveLength(2);
  });

  test('asks whether the host is still there, and believes its silence', () => {
    const { clock, wires, last, welcome, statuses } = laid();
    welcome();
    clock.pass(45_000);
    expect(last().sent.at(-1)).toBe('{"type":"ping"}');
    last().events.heard('{"type":"pong"}');
    clock.pass(45_000);
    expect(statuses.at(-1)).toBe('ready');
    clock.pass(15_000);
    expect(statuses.at(-1)).toBe('away');
    expect(wires[0]?.isClosed).toBe(true);
  });

  test('is not kept waiting for a welcome', () => {
    const { clock, statuses } = laid();
    clock.pass(15_000);
    expect(statuses).toEqual(['connecting', 'away']);
  });

  test('is over when there is no sense in coming back', () => {
    const { clock, wires, last, connection, statuses } = laid();
    last().events.closed(CLOSE.notAllowed);
    clock.pass(100_000);
    connection.start();
    expect([wires.length, statuses.at(-1)]).toEqual([1, 'over']);
  });

  test('hears nothing of a wire it has let go', () => {
    const { connection, last, heard, statuses } = laid();
    connection.stop();
    last().events.opened();
    last().events.heard('{"type":"pong"}');
    last().events.closed(1006);
    expect([heard, last().sent, statuses.at(-1)]).toEqual([[], [], 'idle']);
  });
});

test('widget and host agree on what is for good', () => {
  for (const code of Object.values(CLOSE)) expect(isForGood(code)).toBe(code >= FOR_GOOD);
});
