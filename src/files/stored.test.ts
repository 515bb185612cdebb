import { describe, expect, test } from 'vitest';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { scenarioWith } from '#runtime/scenario/testing/shop.ts';
import { opened, restore, store } from './stored.ts';

const flows = [toyFlow({ a: ['start'] }, [], { id: 'first' }), toyFlow({ a: ['start'] }, [], { id: 'toy' })];

describe('what is stored', () => {
  test('comes back as it was, through structured cloning', async () => {
    const open = opened(toyWorkspace(), flows, 'first');
    const history = { changes: { past: [], future: [] }, first: 0, isHistoryLost: false };
    expect(await restore(structuredClone(store(open, 7, 'page')))).toEqual({
      value: { ...open, revision: 7, ...history },
    });
  });

  test('comes back to the byte, in whatever order its keys were made', async () => {
    const { nodes, edges, ...rest } = flows[0]!;
    const open = opened(toyWorkspace(), [{ edges, nodes, ...rest }], 'first');
    const { project } = (await restore(store(open, 1, 'page'))).value!;
    expect(JSON.stringify(project)).toBe(JSON.stringify(open.project));
  });

  test('has its scenarios, also when the last of them is gone', async () => {
    for (const scenarios of [[scenarioWith({ script: 'toy' })], []]) {
      const open = opened(toyWorkspace(), flows, 'toy', scenarios);
      const { project } = (await restore(store(open, 1, 'page'))).value!;
      expect(JSON.stringify(project)).toBe(JSON.stringify(open.project));
    }
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'routewright'],
    ['another version', { ...store(opened(toyWorkspace(), flows), 1, 'page'), version: 0 }],
    ['something unknown beside it', { ...store(opened(toyWorkspace(), flows), 1, 'page'), more: true }],
    ['a workspace cut off', { ...store(opened(toyWorkspace(), flows), 1, 'page'), workspace: '{"format":' }],
    [
      'a scenario of another format',
      { ...store(opened(toyWorkspace(), flows), 1, 'page'), scenarios: ['{}'] },
    ],
    ['a flow of another format', { ...store(opened(toyWorkspace(), flows), 1, 'page'), flows: ['{}'] }],
  ])('%s is a problem, never an exception', async (_, value) => {
    const read = await restore(value);
    expect(read.value).toBeUndefined();
    expect(read.problems?.length).toBeGreaterThan(0);
  });
});

describe('the flow that is shown first', () => {
  test('is the one asked for', () => {
    expect(opened(toyWorkspace(), flows, 'first').flowId).toBe('first');
  });
  test('else the one that customers come to', () => {
    expect(opened(toyWorkspace(), flows, 'gone').flowId).toBe('toy');
  });
  test('else the first; none when there is none', () => {
    expect(opened(toyWorkspace(), flows.slice(0, 1)).flowId).toBe('first');
    expect(opened(toyWorkspace(), []).flowId).toBe('');
  });
});
