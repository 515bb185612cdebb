import { expect, test } from 'vitest';
import type { Flow } from '#runtime/index.ts';
import { standAlike } from './useDrawnFlow.ts';

const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: {
    a: { type: 'wait', params: {}, position: { x: 0, y: 0 } },
    b: { type: 'end', params: {}, position: { x: 320, y: 0 } },
  },
  edges: [{ from: 'a', port: 'next', to: 'b' }],
};
const { a, b } = flow.nodes as Record<'a' | 'b', Flow['nodes'][string]>;
const withNodes = (nodes: Flow['nodes']): Flow => ({ ...flow, nodes });

test('flows stand alike when only what is in nodes differs', () => {
  expect(standAlike(flow, flow)).toBe(true);
  expect(standAlike(flow, withNodes({ a: { ...a, params: { for: 'PT1H' } }, b }))).toBe(true);
  expect(standAlike(flow, withNodes({ a: { ...a, title: 'Wait an hour' }, b }))).toBe(true);
  expect(standAlike(flow, { ...flow, name: 'Another name' })).toBe(true);
});

test.each<[string, Flow]>([
  ['is another flow', { ...flow, id: 'other' }],
  ['has a node that moved', withNodes({ a, b: { ...b, position: { x: 340, y: 0 } } })],
  ['has one more node', withNodes({ a, b, c: b })],
  ['has a node in place of another', withNodes({ a, c: b })],
  ['has a node of another type', withNodes({ a: { ...a, type: 'hours' }, b })],
  ['has other edges', { ...flow, edges: [] }],
  ['has a note', { ...flow, notes: {} }],
  ['has a group', { ...flow, groups: {} }],
])('a flow that %s is drawn at once', (_what, other) => {
  expect(standAlike(flow, other)).toBe(false);
});
