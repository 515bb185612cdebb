import { describe, expect, it } from 'vitest';
import type { Flow } from '#runtime/index.ts';
import { firstNode, nextNode } from './travel.ts';

const node = (x: number, y: number) => ({ type: 'end', params: {}, position: { x, y } });
const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: {
    aside: node(0, 400),
    start: node(0, 0),
    far: node(900, 300),
    near: node(320, 0),
    below: node(340, 200),
  },
  edges: [{ from: 'start', port: 'next', to: 'far' }],
};

describe('travelling by arrow keys', () => {
  it.each([
    ['start', 'right', 'far', 'along the edge, though another node is nearer'],
    ['far', 'left', 'start', 'back along the edge'],
    ['near', 'down', 'below', 'to the nearest below'],
    ['below', 'up', 'near', 'and back up'],
    ['near', 'right', 'far', 'by place where no edge leads on'],
    ['start', 'down', 'aside', 'rather straight than near'],
    ['start', 'up', undefined, 'nowhere past the last'],
    ['nobody', 'up', undefined, 'nowhere from a node that is gone'],
  ] as const)('from %s %s to %s: %s', (from, direction, expected, _why) => {
    expect(nextNode(flow, from, direction)).toBe(expected);
  });

  it('starts where the flow starts', () => {
    expect(firstNode(flow)).toBe('start');
    expect(firstNode({ ...flow, edges: [] })).toBe('aside');
    expect(firstNode({ ...flow, nodes: {}, edges: [] })).toBeUndefined();
  });

  it('never goes along an edge to a node that is not there', () => {
    const torn = { ...flow, edges: [{ from: 'start', port: 'next', to: 'gone' }] };
    expect(nextNode(torn, 'start', 'right')).toBe('near');
  });
});
