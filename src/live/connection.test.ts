import { describe, expect, test } from 'vitest';
import { handClock } from '#runtime/hosts/live/testing/hand.ts';
import { BEAT_MS, SESSION_OVER, type Told } from '#runtime/live.ts';
import { AGAIN_MS, ANSWER_MS, connect, PAUSE_FIRST_MS, PAUSE_MAX_MS } from './connection.ts';

/** The other end of a line, played by the test. */
class FarEnd {
  readyState: number = WebSocket.CONNECTING;
  readonly said: Record<string, unknown>[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  isClosed = false;

  send(text: string): void {
    this.said.push(JSON.parse(text) as Record<string, unknown>);
  }
  close(): void {
    this.isClosed = true;
  }
  opens(): void {
    this.readyState = WebSocket.OPEN;
    this.onopen?.();
  }
  tells(told: Told): void {
    this.onmessage?.({ data: JSON.stringify(told) });
  }
  breaks(code = 1006): void {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.({ code });
  }
}

function connected(isLoggedIn: boolean | undefined = true) {
  const ends: FarEnd[] = [];
  const clock = handClock();
  let ids = 0;
  const line = connect({
    open: () => {
      const end = new FarEnd();
      ends.push(end);
      return end as unknown as WebSocket;
    },
    after: clock.after,
    newId: () => `id-${++ids}`,
    isLoggedIn: async () => isLoggedIn,
  });
  const end = () => ends.at(-1) as FarEnd;
  return { line, clock, ends, end, state: () => line.standing.getState() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const turned = { type: 'agent.state.changed', state: 'available' } as const;
const problem = { code: 'live.failed', severity: 'error', where: {}, params: {} } as const;

describe('a line to a host', () => {
  test('says again what is looked at and what was done, on the next one', async () => {
    const { line, clock, end, ends, state } = connected();
    line.watch({ desk: 'noor' }, () => {});
    line.act('noor', turned);
    expect(end().said).toEqual([]);
    end().opens();
    expect(state().line).toBe('open');
    const said = [
      { type: 'watch', topic: { desk: 'noor' } },
      { type: 'act', id: 'id-1', agent: 'noor', act: turned },
    ];
    expect(end().said).toEqual(said);
    end().breaks();
    expect(state()).toMatchObject({ line: 'lost', unsent: [{ id: 'id-1' }] });
    clock.pass(PAUSE_FIRST_MS);
    await settled();
    expect(ends).toHaveLength(2);
    end().opens();
    expect(end().said).toEqual(said);
    end().tells({ type: 'done', id: 'id-1', problems: [] });
    expect(state().unsent).toEqual([]);
  });

  test('waits twice as long each time, up to a limit', async () => {
    const { clock, end, ends } = connected();
    for (let pause = PAUSE_FIRST_MS; pause < PAUSE_MAX_MS; pause *= 2) {
      const before = ends.length;
      end().breaks();
      clock.pass(pause - 1);
      await settled();
      expect(ends).toHaveLength(before);
      clock.pass(1);
      await settled();
      expect(ends).toHaveLength(before + 1);
    }
    const before = ends.length;
    end().breaks();
    clock.pass(PAUSE_MAX_MS);
    await settled();
    expect(ends).toHaveLength(before + 1);
  });

  test('is lost when nothing is heard for two beats, and not before', () => {
    const { clock, end, state } = connected();
    end().opens();
    clock.pass(2 * BEAT_MS - 1);
    end().tells({ type: 'beat' });
    clock.pass(2 * BEAT_MS - 1);
    expect(state().line).toBe('open');
    clock.pass(1);
    expect(state().line).toBe('lost');
  });

  test('is given up when an act is not answered', () => {
    const { line, clock, end, state } = connected();
    end().opens();
    line.act('noor', turned);
    clock.pass(ANSWER_MS - 1);
    expect(state().line).toBe('open');
    clock.pass(1);
    expect(state()).toMatchObject({ line: 'lost', unsent: [{ id: 'id-1' }] });
  });

  test('says an act again that the host could not keep, and tells why meanwhile', () => {
    const { line, clock, end, state } = connected();
    end().opens();
    line.act('noor', turned);
    end().tells({ type: 'later', id: 'id-1', problem });
    expect(state().unsent).toMatchObject([{ id: 'id-1', problem }]);
    clock.pass(AGAIN_MS);
    expect(end().said).toHaveLength(2);
    end().tells({ type: 'refused', id: 'id-1', problem });
    expect(state()).toMatchObject({ unsent: [], refused: [problem] });
    line.forgetRefused();
    expect(state().refused).toEqual([]);
  });

  test.each([
    ['the host says so', () => SESSION_OVER, true],
    ['nobody is logged in any more', () => 1006, false],
  ])('is over when %s', async (_, code, isLoggedIn) => {
    const { clock, end, ends, state } = connected(isLoggedIn);
    end().breaks(code());
    clock.pass(PAUSE_MAX_MS);
    await settled();
    expect(state().line).toBe('over');
    expect(ends).toHaveLength(1);
  });

  test('is tried at once when the network is back', () => {
    const { line, end, ends } = connected();
    end().opens();
    line.suspect();
    expect(end().isClosed).toBe(true);
    line.hurry();
    expect(ends).toHaveLength(2);
  });

  test('tells whoever looks later what was told last, and leaves when nobody looks', () => {
    const { line, end } = connected();
    end().opens();
    const told: unknown[] = [];
    const floor = { type: 'floor', view: { now: 1, queues: [], agents: [] } } as const;
    const first = line.watch({ floor: true }, () => {});
    end().tells(floor);
    const second = line.watch({ floor: true }, (one) => told.push(one));
    expect(told).toEqual([floor]);
    first();
    expect(end().said.map(({ type }) => type)).toEqual(['watch']);
    second();
    expect(end().said.map(({ type }) => type)).toEqual(['watch', 'leave']);
  });
});
