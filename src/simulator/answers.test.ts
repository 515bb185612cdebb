import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { cannedAnswer, loadPatterns } from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { type AnswerDraft, answerOf, askingIn, draftOf, failure, slow, unansweredIn } from './answers.ts';
import { keptSetting } from './kept-setting.ts';
import { createSimulator } from './store.ts';

await loadPatterns();

/** A flow of the example that asks another system, and the node that does. */
const found = flows
  .map((flow) => ({ flow, asking: askingIn(flow, nodes, workspace) }))
  .find(({ asking }) => asking.length > 0);

describe('answers', () => {
  test('are offered for the nodes that ask other systems, and can be kept in a file', () => {
    const node = found?.asking[0]?.node ?? '';
    expect(found?.flow.nodes[node]?.type).toBe('http-request');
    for (const answer of [found?.asking[0]?.success, failure({ node }), slow({})])
      expect(cannedAnswer.parse(answer)).toEqual(answer);
  });

  test('are the same after somebody looked at them', () => {
    const all = [
      {
        request: { method: 'GET', url: 'https://*', node: 'ask' },
        after: 1.5,
        status: 200,
        body: { a: [1, null] },
      },
      { request: {}, after: 0, error: 'timeout' },
      { request: {}, after: 0, status: 204 },
    ] as const;
    for (const answer of all) expect(answerOf(draftOf(answer as never))).toEqual({ answer });
  });

  const draft = draftOf({ request: {}, after: 0, status: 200 });
  test.each([
    ['a body that is no JSON', { body: '{' }, 'body'],
    ['a status that is none', { status: 42 }, 'status'],
    ['no status', { status: undefined }, 'status'],
    ['no time', { after: undefined }, 'after'],
    ['a time before the request', { after: -1 }, 'after'],
  ] as const)('are none with %s', (_, some: Partial<AnswerDraft>, faulty) => {
    expect(answerOf({ ...draft, ...some })).toEqual({ faulty });
  });

  test('of an error need neither status nor body', () => {
    expect(answerOf({ ...draft, error: 'failed', status: undefined, body: '{' })).toEqual({
      answer: { request: {}, after: 0, error: 'failed' },
    });
  });
});

test('the setting of a flow is kept from one visit to the next, and what cannot be read is forgotten', () => {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
  const studio = studioWith(nodes, workspace, flows, 'support');
  const open = () => {
    const simulator = createSimulator(studio, 'support', keptSetting(storage, 'support'));
    simulator.getState().restart();
    return simulator.getState();
  };
  const setting = { hours: {}, answers: [slow({})] };
  open().change(setting);
  expect(open().simulation?.setting).toEqual(setting);
  for (const key of held.keys()) held.set(key, '{"answers":1}');
  expect(open().simulation?.setting.answers).toEqual([]);
});

test('a request that nobody answers is told, one that is answered is not', () => {
  const studio = studioWith(nodes, workspace, flows, found?.flow.id ?? '');
  const simulator = createSimulator(studio, found?.flow.id ?? '');
  const { restart } = simulator.getState();
  const ask = () => {
    for (const text of ['hoi', '12345', 'RF-10234']) simulator.getState().say({ kind: 'text', text });
    return unansweredIn(simulator.getState().simulation?.moments ?? []);
  };
  restart();
  expect([...ask().values()][0]).toEqual({ node: found?.asking[0]?.node });
  restart();
  simulator.getState().change({ hours: {}, answers: [failure({})] });
  expect(ask().size).toBe(0);
});
