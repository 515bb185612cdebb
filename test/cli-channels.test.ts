import { beforeAll, expect, test } from 'vitest';
import { at, type Json, json, routewright, WORKSPACE, write } from './command.ts';

/** Says hello where that can be done, and queues in any case. */
const FLOW = {
  format: 'routewright/flow',
  version: 1,
  id: 'hello',
  name: 'Hello',
  nodes: {
    intake: { type: 'channel-intake', params: { pointsOfContact: [] }, position: { x: 0, y: 0 } },
    hello: {
      type: 'send-message',
      params: { message: { kind: 'text', text: 'Hello' } },
      position: { x: 300, y: 0 },
    },
    queue: { type: 'assign-skill', params: { skill: 'support_nl', priority: 5 }, position: { x: 600, y: 0 } },
  },
  edges: [
    { from: 'intake', port: 'next', to: 'hello' },
    { from: 'hello', port: 'next', to: 'queue' },
    { from: 'hello', port: 'error', to: 'queue' },
  ],
};

let workspace = '';

beforeAll(async () => {
  const shop = json(WORKSPACE);
  const points = shop['pointsOfContact'] as { [key: string]: { [key: string]: Json } };
  const hello = (name: string) => [name, { ...points[name], defaultScript: 'hello' }];
  const pointsOfContact = { ...points, ...Object.fromEntries(['mail', 'calls'].map(hello)) };
  // Nobody is at work: whoever is queued stays there.
  workspace = write('channels.json', { ...shop, pointsOfContact, agents: {}, routingQueues: {} });
  expect(
    await routewright(['compile', write('hello.flow.json', FLOW), '-o', at('hello.json')]),
  ).toMatchObject({
    code: 0,
  });
});

/** What comes of bodies that a channel hands in, a second apart. */
async function play(channel: string, ...bodies: object[]): Promise<Record<string, Json>[]> {
  const lines = bodies.map((body, index) =>
    JSON.stringify({ at: `2026-11-24T09:00:0${index}Z`, type: 'webhook', channel, body }),
  );
  const events = write(`${channel}.jsonl`, lines.join('\n'));
  const ended = await routewright(['run', at('hello.json'), '-w', workspace, '-e', events, '--requests']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return ended.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('an answer by email names the message that it answers', async () => {
  const [sent] = await play('email', {
    messageId: '<m1@mail.example>',
    to: 'vraag@derodefiets.example',
    from: { address: 'Sanne@Mail.example' },
    subject: 'My chain',
    text: 'It is broken.',
  });
  expect(sent).toMatchObject({
    type: 'message.send',
    to: 'sanne@mail.example',
    request: { body: { subject: 'Re: My chain', inReplyTo: '<m1@mail.example>', text: 'Hello' } },
  });
});

test('a caller is queued without a word, and is gone from the queue after hanging up', async () => {
  const call = { call: { id: 'call-1' }, to: '+31201234502', from: { address: '+31612345678' } };
  const effects = await play('voice', { type: 'started', ...call }, { type: 'ended', ...call });
  expect(effects.map(({ type }) => type)).toEqual(['contact.queue', 'contact.close']);
});
