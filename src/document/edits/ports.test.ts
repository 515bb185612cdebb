import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { AnyNode, Flow, Json } from '#runtime/index.ts';
import { setParam } from './params.ts';
import { editKeepingPorts } from './ports.ts';

const decide = nodes.get('decide') as AnyNode;
const condition = (id: string): Json => ({ id, name: id, when: 'true' });

const drawn = (): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'f',
  name: 'F',
  variables: {},
  nodes: {
    d: { type: 'decide', params: { conditions: [condition('a'), condition('b')] }, position: { x: 0, y: 0 } },
  },
  edges: ['when:a', 'when:b', 'else', 'never'].map((port) => ({ from: 'd', port, to: 'e' })),
});

const portsAfter = (conditions: Json[]): string[] => {
  const flow = drawn();
  editKeepingPorts(flow, 'd', decide, (draft) => setParam(draft, 'd', 'conditions', conditions));
  return flow.edges.map(({ port }) => port);
};

test('the edge of a port that a change takes away goes with it', () => {
  expect(portsAfter([condition('b')])).toEqual(['when:b', 'else', 'never']);
});

test('moving items keeps every edge, and so does an edge that was a problem before', () => {
  expect(portsAfter([condition('b'), condition('a')])).toEqual(['when:a', 'when:b', 'else', 'never']);
});
