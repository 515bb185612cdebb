import { describe, expect, test } from 'vitest';
import type { PlayRecord } from '../../centre/record.ts';
import type { Event } from '../../model/event.ts';
import type { ContactHistory } from '../contract/views.ts';
import { LINES_MAX } from './limits.ts';
import { linesOf } from './lines.ts';
import { unseenBy } from './reading.ts';
import { RecordingHost } from './testing/recording-host.ts';
import { POINT, shop } from './testing/shop.ts';
import { messageIdOf, visitorOf } from './visitor.ts';

const visitor = visitorOf(POINT, 'a'.repeat(43));
const { address } = visitor;

const historyOf = (...records: PlayRecord[]): ContactHistory => ({
  ...{ contact: 'c1', opening: {} as ContactHistory['opening'], script: {} as ContactHistory['script'] },
  ...{ workspace: shop(), events: [] },
  records,
});
const happened = (event: object, contact = 'c1') =>
  ({ kind: 'event', contact, event: { at: 5, ...event } as Event }) as PlayRecord;
const sent = (more: object, contact = 'c1'): PlayRecord =>
  ({
    kind: 'effect',
    at: 6,
    contact,
    effect: {
      ...{ type: 'message.send', id: 'c1/1', channel: POINT, pointOfContact: POINT, to: address },
      message: { kind: 'text', text: 'Dag' },
      ...more,
    },
  }) as PlayRecord;

const brief = (history: ContactHistory) =>
  linesOf(history, visitor).map(({ number, from, ...rest }) => [
    number,
    from,
    'what' in rest ? rest.what : '',
  ]);

describe('the lines of a contact', () => {
  test('are what both sides said here, and nothing else', () => {
    const wrote = {
      type: 'message.received',
      pointOfContact: POINT,
      customer: { address },
      message: { id: messageIdOf(visitor, 'm1'), kind: 'text', text: 'Hallo' },
    };
    const history = historyOf(
      happened(wrote),
      happened(wrote, 'c2'),
      happened({ ...wrote, pointOfContact: 'whatsapp' }),
      happened({ type: 'timer.fired', timer: 't' }),
      sent({}),
      sent({ to: 'somebody-else' }),
      sent({ pointOfContact: 'texts' }),
      sent({}, 'c2'),
      sent({ id: 'c1/2', agent: 'bram' }),
    );
    expect(linesOf(history, visitor)).toEqual([
      { contact: 'c1', number: 1, at: 5, from: 'visitor', id: 'm1', text: 'Hallo' },
      { contact: 'c1', number: 2, at: 6, from: 'centre', id: 'c1/1', message: { kind: 'text', text: 'Dag' } },
      {
        ...{ contact: 'c1', number: 3, at: 6, from: 'centre', id: 'c1/2', who: 'Bram de Wit' },
        message: { kind: 'text', text: 'Dag' },
      },
    ]);
  });

  test('say once that it is over, and by whom', () => {
    const close = {
      kind: 'effect',
      at: 9,
      contact: 'c1',
      effect: { type: 'contact.close', id: 'c1/9' },
    } as PlayRecord;
    const left = [1, 'nobody', 'left'];
    const ended = [1, 'nobody', 'ended'];
    expect(brief(historyOf(happened({ type: 'contact.abandoned', contact: 'c1' }), close))).toEqual([left]);
    expect(brief(historyOf(happened({ type: 'contact.ended', contact: 'c1' }), close))).toEqual([left]);
    const byAgent = happened({ type: 'contact.ended', contact: 'c1', agent: 'bram' });
    expect(brief(historyOf(byAgent, close))).toEqual([ended]);
    expect(brief(historyOf(close))).toEqual([ended]);
  });
});

describe('what a visitor has not seen', () => {
  const texts = async (host: RecordingHost, seen?: { contact: string; number: number }) =>
    (await unseenBy(host, visitor, seen)).map((line) => (line.from === 'visitor' ? line.text : line.from));

  async function talk(...said: string[]): Promise<RecordingHost> {
    const host = new RecordingHost(shop());
    for (const [index, text] of said.entries()) {
      const base = { at: index, pointOfContact: POINT, customer: { address } };
      const message = { id: `m${index}`, kind: 'text' as const, text };
      await host.deliver(
        text === 'left'
          ? { event: { ...base, type: 'customer.left' }, id: `l${index}` }
          : { event: { ...base, type: 'message.received', message } },
      );
    }
    return host;
  }

  test('is nothing where nobody wrote', async () => expect(await texts(await talk())).toEqual([]));

  test('is the latest contact, of who has seen nothing', async () =>
    expect(await texts(await talk('a', 'left', 'b'))).toEqual(['b']));

  test('is what follows, over all contacts since', async () => {
    const host = await talk('a', 'b', 'left', 'c', 'left', 'd');
    expect(await texts(host, { contact: 'c1', number: 1 })).toEqual(['b', 'nobody', 'c', 'nobody', 'd']);
    expect(await texts(host, { contact: 'c3', number: 1 })).toEqual([]);
    const all = ['a', 'b', 'nobody', 'c', 'nobody', 'd'];
    expect(await texts(host, { contact: '', number: 0 })).toEqual(all);
  });

  test('is nothing of a contact of somebody else', async () => {
    const host = await talk('a');
    await host.deliver({
      event: {
        ...{ type: 'message.received', at: 1, pointOfContact: POINT, customer: { address: 'other' } },
        message: { id: 'x', kind: 'text', text: 'Geheim' },
      },
    });
    expect(await texts(host, { contact: 'c2', number: 0 })).toEqual(['a']);
  });

  test('is so many lines at most of who comes back with nothing, and all that is missing of who was away', async () => {
    const host = await talk(...Array.from({ length: LINES_MAX + 1 }, (_, index) => `${index}`));
    expect(await texts(host)).toHaveLength(LINES_MAX);
    expect((await texts(host)).at(-1)).toBe(`${LINES_MAX}`);
    expect(await texts(host, { contact: 'c1', number: 0 })).toHaveLength(LINES_MAX + 1);
  });
});
