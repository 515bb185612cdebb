import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { AnyNode, Flow } from '#runtime/index.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { clipOf } from '#src/document/edits/clip.ts';
import { newOverlaps, turnedRound } from '#src/document/testing/places.ts';
import { flows } from '#test/examples/shop.ts';
import { fuzz } from '#test/fuzz.ts';
import { addAt, addBeside, addTo } from './adding.ts';
import { fitsOnEdge } from './free-port.ts';
import { pasteClip } from './pasting.ts';
import type { Studio } from './studio.ts';
import { testStudio } from './testing/studio.ts';

const types = [...nodes.values()];
const fitting = types.filter(fitsOnEdge);
const drawn = flows.filter(({ edges }) => edges.length > 0);

interface Insert {
  flow: Flow;
  edge: Flow['edges'][number];
  type: AnyNode;
  /** From 0 to 1. */
  along: number;
  aside: number;
}

const insertOf = (among: readonly AnyNode[]) =>
  fc
    .record({
      flow: fc.constantFrom(...drawn),
      at: fc.nat(),
      type: fc.constantFrom(...among),
      along: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      aside: fc.integer({ min: -200, max: 200 }),
    })
    .map(({ flow, at, ...rest }): Insert => ({ flow, edge: flow.edges[at % flow.edges.length]!, ...rest }));

/** That the insert puts nothing on anything, and leaves the others in their order; and is one step. */
function hold(insert: Insert, act: (studio: Studio, insert: Insert) => void): void {
  const studio = testStudio(insert.flow);
  const { document } = studio;
  const flow = () => document.getState().project.flows[insert.flow.id]!;
  act(studio, insert);
  const after = flow();
  expect(Object.keys(after.nodes)).toHaveLength(Object.keys(insert.flow.nodes).length + 1);
  expect(newOverlaps(insert.flow, after, nodes)).toEqual([]);
  expect(turnedRound(insert.flow, after)).toEqual([]);
  expect(isBetween(insert, after)).toBe(true);
  document.getState().undo();
  expect(flow()).toEqual(insert.flow);
}

/** A node on an edge that leads to the right stands between its ends. */
function isBetween({ flow, edge }: Insert, after: Flow): boolean {
  const x = (id: string) => after.nodes[id]?.position.x ?? 0;
  const added = Object.keys(after.nodes).find((id) => !Object.hasOwn(flow.nodes, id)) ?? '';
  const isOn = after.edges.some(({ from, to }) => from === added && to === edge.to);
  return !isOn || x(edge.to) <= x(edge.from) || (x(edge.from) < x(added) && x(added) < x(edge.to));
}

const placeOn = ({ flow, edge, along, aside }: Insert) => {
  const [start, end] = [flow.nodes[edge.from]!.position, flow.nodes[edge.to]!.position];
  return { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * along + aside };
};

const INSERTS: Record<string, [readonly AnyNode[], (studio: Studio, insert: Insert) => void]> = {
  'chosen for an edge': [fitting, (studio, { type, edge }) => addTo(studio, type, { on: edge })],
  'dropped on an edge': [
    fitting,
    (studio, insert) => addAt(studio, insert.type, placeOn(insert), insert.edge),
  ],
  'dropped anywhere': [types, (studio, insert) => addAt(studio, insert.type, placeOn(insert))],
  'added after a node': [
    types,
    (studio, { type, edge }) => {
      studio.session.getState().select([edge.from]);
      addBeside(studio, type);
    },
  ],
  'added behind a port that was drawn somewhere': [
    types,
    (studio, insert) => {
      const surface = { at: (point: object) => point, focus: () => undefined };
      studio.session.getState().set({ surface: surface as never });
      addTo(studio, insert.type, { from: insert.edge, at: placeOn(insert) });
    },
  ],
};

/** Nodes that hang together, from the edge's flow, as they were copied. */
const clipFrom = ({ flow, edge }: Insert) => {
  const ids = [edge.from, ...flow.edges.filter(({ from }) => from === edge.from).map(({ to }) => to)];
  const taken = [...new Set(ids)];
  return clipOf(flow, taken, nodes, boxesOf(flow, taken, nodes));
};
const label = { key: 'clipboard.change-paste', params: { count: 1 } };

const PASTES: Record<string, (studio: Studio, insert: Insert) => void> = {
  'at a place': (studio, insert) => pasteClip(studio, clipFrom(insert), label, placeOn(insert)),
  'on an edge': (studio, insert) => {
    const surface = {
      at: (point: object) => point,
      ...calm,
      pointer: () => null,
      centre: () => ({ x: 0, y: 0 }),
    };
    studio.session.getState().set({ surface: surface as never });
    studio.session.getState().selectEdge(insert.edge);
    pasteClip(studio, clipFrom(insert), label);
  },
};
const calm = { focus: () => undefined, show: () => undefined };

describe('nodes that are pasted lie on nothing, and the others keep their order', () => {
  let between = 0;
  it.each(Object.entries(PASTES))('%s', (_, act) => {
    fc.assert(
      fc.property(insertOf(types), (insert) => {
        const studio = testStudio(insert.flow);
        act(studio, insert);
        const after = studio.document.getState().project.flows[insert.flow.id]!;
        expect(turnedRound(insert.flow, after)).toEqual([]);
        const own = (pair: string) => pair.split(' ').every((id) => !Object.hasOwn(insert.flow.nodes, id));
        expect(newOverlaps(insert.flow, after, nodes).filter((pair) => !own(pair))).toEqual([]);
        const { from, port } = insert.edge;
        const to = after.edges.find((edge) => edge.from === from && edge.port === port)?.to ?? '';
        if (!Object.hasOwn(insert.flow.nodes, to)) between++;
      }),
      fuzz(40, 34),
    );
  });
  it('stand on the edge where they have two ends', () => expect(between).toBeGreaterThan(0));
});

describe('a node that is put into a flow lies on nothing, and the others keep their order', () => {
  it.each(Object.entries(INSERTS))('%s', (_, [among, act]) => {
    fc.assert(
      fc.property(insertOf(among), (insert) => hold(insert, act)),
      fuzz(60, 33),
    );
  });
});
