import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow } from '#runtime/index.ts';
import { firstWay, nextWay, waysFrom } from './edgeKeys.ts';

const at = { x: 0, y: 0 };
const drawn: Flow = {
  ...{ format: 'routewright/flow', version: 1, id: 'f', name: 'F', variables: {} },
  nodes: {
    open: { type: 'hours', params: { hours: '' }, position: at },
    a: { type: 'end', params: {}, position: at },
    b: { type: 'end', params: {}, position: at },
  },
  edges: [
    { from: 'open', port: 'gone', to: 'b' },
    { from: 'open', port: 'closed', to: 'b' },
    { from: 'open', port: 'open', to: 'a' },
  ],
};
const all = { boxOf: new Map<string, string>() };
const ports = (ways: readonly { port: string }[]) => ways.map(({ port }) => port);

describe('going among edges by keyboard', () => {
  it('goes through them as the ports stand, those of ports that are gone last', () => {
    expect(ports(waysFrom(drawn, 'open', nodes, all))).toEqual(['open', 'closed', 'gone']);
  });

  it('begins at the first that leaves a node, else at one that comes to it', () => {
    expect(firstWay(drawn, 'open', nodes, all)).toEqual({ from: 'open', port: 'open' });
    expect(firstWay(drawn, 'b', nodes, all)).toEqual({ from: 'open', port: 'gone' });
    expect(firstWay({ ...drawn, edges: [] }, 'open', nodes, all)).toBeUndefined();
  });

  it('stops at either end', () => {
    const closed = { from: 'open', port: 'closed' };
    expect(nextWay(drawn, closed, -1, nodes, all)?.port).toBe('open');
    expect(nextWay(drawn, closed, 1, nodes, all)?.port).toBe('gone');
    expect(nextWay(drawn, { ...closed, port: 'open' }, -1, nodes, all)).toBeUndefined();
    expect(nextWay(drawn, { ...closed, port: 'never' }, 1, nodes, all)).toBeUndefined();
  });

  it('passes over what is hidden in a folded group', () => {
    const folded = {
      boxOf: new Map([
        ['open', 'group:g'],
        ['b', 'group:g'],
      ]),
    };
    expect(ports(waysFrom(drawn, 'open', nodes, folded))).toEqual(['open']);
  });
});
