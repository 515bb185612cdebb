import { describe, expect, it } from 'vitest';
import type { Flow, FlowNode, Position } from '#runtime/index.ts';
import type { Box } from './boxes.ts';
import {
  groupNodes,
  groupOf,
  groupsOf,
  joinGroup,
  joinNeighbours,
  setGroup,
  settleGroups,
  ungroup,
} from './groups.ts';
import { removeNodes } from './nodes.ts';

const at = (x: number, y = 0): FlowNode => ({ type: 'wait', params: {}, position: { x, y } });
const named = { title: 'Questions', hue: 'teal' } as const;
const boxOf = ({ position }: FlowNode): Box => ({ ...position, width: 200, height: 100 });

/** Five nodes in a row, of which `b` and `c` are a group. */
function drawing(): Flow {
  const nodes = { a: at(0), b: at(300), c: at(600), d: at(900), e: at(1200) };
  const flow: Flow = {
    format: 'routewright/flow',
    version: 1,
    id: 'flow',
    name: 'Flow',
    variables: {},
    nodes,
    edges: [
      { from: 'a', port: 'next', to: 'b' },
      { from: 'b', port: 'next', to: 'c' },
    ],
  };
  groupNodes(flow, ['b', 'c'], named);
  return flow;
}

const moved = (flow: Flow, places: Record<string, Position>): Flow => {
  const after = structuredClone(flow);
  for (const [id, position] of Object.entries(places)) after.nodes[id]!.position = position;
  settleGroups(after, flow, Object.keys(places), boxOf);
  return after;
};

describe('groups', () => {
  it('hold nodes that are there, each in one group', () => {
    const flow = drawing();
    expect(groupNodes(flow, ['c', 'd', 'gone'], named)).toBe('group-2');
    expect(flow.groups).toEqual({
      group: { ...named, nodes: ['b'] },
      'group-2': { ...named, nodes: ['c', 'd'] },
    });
    expect(groupsOf(flow, ['a', 'b', 'd'])).toEqual(['group', 'group-2']);
    expect(groupNodes(flow, ['gone'], named)).toBeUndefined();
  });

  it('are gone when the last node is, and nothing of them is written', () => {
    const flow = drawing();
    removeNodes(flow, ['b', 'c']);
    expect(flow.groups).toEqual({});
    const other = drawing();
    ungroup(other, ['group']);
    expect('groups' in other).toBe(false);
    expect(Object.keys(other.nodes)).toHaveLength(5);
  });

  it('fold and unfold to what they were', () => {
    const flow = drawing();
    setGroup(flow, 'group', { folded: true, title: 'Asked' });
    expect(flow.groups?.['group']).toEqual({ ...named, title: 'Asked', nodes: ['b', 'c'], folded: true });
    setGroup(flow, 'group', { folded: false });
    expect('folded' in (flow.groups?.['group'] ?? {})).toBe(false);
    setGroup(flow, 'gone', { folded: true });
  });

  it('are joined and left by one node at a time', () => {
    const flow = drawing();
    joinGroup(flow, 'group', 'd');
    joinGroup(flow, 'group', 'd');
    expect(flow.groups?.['group']?.nodes).toEqual(['b', 'c', 'd']);
    joinGroup(flow, undefined, 'c');
    expect(groupOf(flow, 'c')).toBeUndefined();
  });
});

describe('a new node', () => {
  it('belongs to the group that it stands between nodes of', () => {
    const flow = drawing();
    flow.edges.push({ from: 'c', port: 'next', to: 'd' });
    joinNeighbours(flow, 'd');
    expect(groupOf(flow, 'd')).toBeUndefined();
    flow.edges.push({ from: 'd', port: 'next', to: 'b' });
    joinNeighbours(flow, 'd');
    expect(groupOf(flow, 'd')).toBe('group');
    flow.edges.push({ from: 'a', port: 'error', to: 'e' }, { from: 'e', port: 'next', to: 'b' });
    joinNeighbours(flow, 'e');
    expect(groupOf(flow, 'e')).toBeUndefined();
  });
});

describe('moving', () => {
  it('into a frame joins, out of it leaves', () => {
    const flow = drawing();
    expect(groupOf(moved(flow, { d: { x: 500, y: 60 } }), 'd')).toBe('group');
    expect(groupOf(moved(flow, { c: { x: 1500, y: 0 } }), 'c')).toBeUndefined();
    expect(groupOf(moved(flow, { d: { x: 900, y: 20 } }), 'd')).toBeUndefined();
  });

  it('within reach of the frame stays, and a whole group stays together wherever it goes', () => {
    const flow = drawing();
    expect(groupOf(moved(flow, { c: { x: 760, y: 0 } }), 'c')).toBe('group');
    const far = moved(flow, { b: { x: 3000, y: 0 }, c: { x: 3300, y: 0 } });
    expect(far.groups).toEqual(flow.groups);
    groupNodes(flow, ['e'], named);
    expect(groupOf(moved(flow, { e: { x: 400, y: 40 } }), 'e')).toBe('group-2');
  });

  it('over a folded group joins nothing', () => {
    const flow = drawing();
    setGroup(flow, 'group', { folded: true });
    expect(groupOf(moved(flow, { d: { x: 320, y: 20 } }), 'd')).toBeUndefined();
  });
});
