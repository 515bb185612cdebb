import { describe, expect, test } from 'vitest';
import { channels } from '#runtime/channels/registry.ts';
import { AT, POINTS, workspace } from '#runtime/channels/testing/bicycle-shop.ts';
import { sending, text } from '#runtime/channels/testing/send.ts';
import type { Event } from '#runtime/model/event.ts';
import type { Json } from '#runtime/model/json.ts';
import type { OutMessage } from '#runtime/model/message.ts';
import { blocks } from './documents.ts';

const linesOf = (info: string): Json[] =>
  blocks('formats.md', info).flatMap((block) =>
    block
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json),
  );

/** The channels whose bodies are not told by whoever owns them. */
const told = [...channels.values()].filter(({ channel }) => linesOf(`json inbound ${channel}`).length > 0);

const bodies = told.flatMap((one) =>
  linesOf(`json inbound ${one.channel}`).map((body, index) => ({
    one,
    body,
    line: `${one.channel} ${index + 1}`,
  })),
);

const eventsOf = (channel: string): Event[] =>
  bodies
    .filter(({ one }) => one.channel === channel)
    .flatMap(({ one, body }) => one.inbound(body, AT, workspace).events);

const typesOf = (channel: string) => eventsOf(channel).map(({ type }) => type);

test('every channel but Meta’s is told', () => {
  const others = [...channels.keys()].filter((channel) => !['whatsapp', 'instagram'].includes(channel));
  expect(told.map(({ channel }) => channel)).toEqual(others);
});

test.each(bodies)('$line is read whole', ({ one, body }) => {
  const { events, ignored, problems } = one.inbound(body, AT, workspace);
  expect({ events: events.length, ignored, problems }).toEqual({ events: 1, ignored: [], problems: [] });
});

test('of each it is told what happens', () => {
  expect(typesOf('voice')).toEqual(['message.received', 'customer.left']);
  expect(typesOf('webchat').at(-1)).toBe('customer.left');
  expect(typesOf('sms').at(-1)).toBe('delivery.reported');
  expect(eventsOf('sms')[1]).toMatchObject({ message: { extra: { keyword: 'stop' } } });
  expect(eventsOf('webchat')[0]).toMatchObject({
    message: { kind: 'text', extra: { form: { topic: 'repairs' } } },
  });
});

describe('the request shown', () => {
  const question: OutMessage = {
    kind: 'buttons',
    text: 'What is it about?',
    buttons: [
      { id: 'menu.repair', title: 'Repair' },
      { id: 'menu.buy', title: 'Buy' },
    ],
  };

  test.each<[string, string, string, OutMessage]>([
    ['sms', '+31612345678', POINTS.sms.address, text('Hello')],
    ['webchat', 'visitor-7', POINTS.webchat.account, question],
    ['email', 'sanne@mail.example', POINTS.email.account, text('Hello')],
  ])('of %s is what goes out', (channel, to, account, message) => {
    const [first] = eventsOf(channel);
    const answered = first?.type === 'message.received' ? first.message : null;
    const request = channels.get(channel)?.outbound?.(sending(channel, to, message), account, answered);
    expect(linesOf(`json request ${channel}`)).toEqual([request?.body]);
  });

  test('is there for every channel with a way back', () => {
    for (const { channel, outbound } of told)
      expect(linesOf(`json request ${channel}`)).toHaveLength(outbound ? 1 : 0);
  });
});
