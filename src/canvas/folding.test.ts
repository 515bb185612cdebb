import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow, FlowNode } from '#runtime/index.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { carried } from './carried.ts';
import { moveTo } from './edits.ts';
import { foldingOf, linesOf } from './folding.ts';
import { pick, selectedKeys, shownKey } from './picking.ts';
import { nextNode } from './travel.ts';
import { travelMap } from './travelMap.ts';

const at = (x: number, y = 0): FlowNode => ({ type: 'hours', params: {}, position: { x, y } });
const note = (x: number, y: number) => ({
  text: 'Why',
  hue: 'amber' as const,
  position: { x, y },
  size: { width: 40, height: 40 },
});

/** `b` and `c` are a group with a note in its frame; another note lies outside. */
const drawing = (folded: boolean): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: { a: at(0), b: at(400), c: at(800, 40), d: at(1200), e: at(1200, 400) },
  edges: [
    { from: 'a', port: 'open', to: 'b' },
    { from: 'a', port: 'closed', to: 'c' },
    { from: 'b', port: 'open', to: 'c' },
    { from: 'b', port: 'closed', to: 'd' },
    { from: 'c', port: 'open', to: 'd' },
    { from: 'c', port: 'closed', to: 'e' },
    { from: 'b', port: 'error', to: 'b' },
  ],
  notes: { inside: note(700, 20), outside: note(0, 300) },
  groups: { g: { title: 'Group', hue: 'sky', nodes: ['b', 'c'], ...(folded ? { folded } : {}) } },
});

const lines = (flow: Flow) =>
  linesOf(flow, foldingOf(flow, nodes)).map(
    ({ source, target, edges }) => `${source} > ${target} x${edges.length}`,
  );

describe('a folded group', () => {
  it('hides what is in it: nodes, notes and the edges among them', () => {
    const { boxOf } = foldingOf(drawing(true), nodes);
    expect([...boxOf.keys()]).toEqual(['b', 'c', 'note:inside']);
    expect(foldingOf(drawing(false), nodes).boxOf.size).toBe(0);
  });

  it('has one line to each place outside, while each port of a node keeps its own', () => {
    expect(lines(drawing(true))).toEqual([
      'a > group:g x1',
      'a > group:g x1',
      'group:g > d x2',
      'group:g > e x1',
    ]);
    expect(lines(drawing(false))).toHaveLength(7);
  });

  it('takes along what is in it, and puts all back where it was but for that', () => {
    const studio = testStudio(drawing(true));
    moveTo(studio, new Map([['group:g', { x: 500, y: 100 }]]));
    const { nodes: now, notes } = studio.document.getState().project.flows['flow']!;
    expect([now['b']?.position, now['c']?.position, notes?.['inside']?.position]).toEqual([
      { x: 500, y: 100 },
      { x: 900, y: 140 },
      { x: 800, y: 120 },
    ]);
    expect(notes?.['outside']?.position).toEqual({ x: 0, y: 300 });
    studio.document.getState().undo();
    expect(studio.document.getState().project.flows['flow']).toEqual(drawing(true));
  });

  it('is one stop on the way', () => {
    const map = travelMap(drawing(true), nodes);
    expect(nextNode(map, 'a', 'right')).toBe('group:g');
    expect(nextNode(map, 'group:g', 'right')).toBe('d');
    expect(nextNode(map, 'd', 'left')).toBe('group:g');
    expect(nextNode(map, 'a', 'down')).toBe('note:outside');
    expect(nextNode(travelMap(drawing(false), nodes), 'a', 'right')).toBe('b');
  });

  it('is selected by its nodes, and shown in their place', () => {
    const studio = testStudio(drawing(true));
    pick(studio, ['group:g', 'note:outside']);
    const { selection } = studio.session.getState();
    expect(selection).toEqual({ nodes: ['b', 'c'], notes: ['outside'], edge: null });
    expect(selectedKeys(studio, drawing(true), selection)).toEqual(['group:g', 'note:outside']);
    expect([shownKey(studio, 'c'), shownKey(studio, 'a')]).toEqual(['group:g', 'a']);
    expect(shownKey(testStudio(drawing(false)), 'group:g')).toBe('b');
  });
});

it('leaves alone what is dragged by itself', () => {
  const put = new Map([['b', { x: 0, y: 0 }]]);
  expect(carried(drawing(false), put, nodes)).toEqual(put);
});
