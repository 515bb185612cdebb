import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { hasInput, heightFor, NODE_WIDTH } from '#runtime/index.ts';
import { addAt, addBeside, addTo } from './adding.ts';
import { freePort } from './free-port.ts';
import { testStudio } from './testing/studio.ts';

const type = (name: string) => {
  const definition = nodes.get(name);
  if (!definition) throw new Error(name);
  return definition;
};
const flowOf = (studio: ReturnType<typeof testStudio>) => studio.document.getState().project.flows['flow'];

describe('adding a node', () => {
  it('puts it where it was dropped, on the grid, and selects it', () => {
    const studio = testStudio();
    const id = addAt(studio, type('end'), { x: 31, y: 49 });
    expect(flowOf(studio)?.nodes[id]?.position).toEqual({ x: 40, y: 40 });
    expect(studio.session.getState().selection.nodes).toEqual([id]);
  });

  it('connects it after the selected node, as one step of the history', () => {
    const studio = testStudio();
    const first = addAt(studio, type('channel-intake'), { x: 0, y: 0 });
    const { id, after } = addBeside(studio, type('end'));
    expect(after).toBe(first);
    expect(flowOf(studio)?.edges).toEqual([{ from: first, port: 'next', to: id }]);
    studio.document.getState().undo();
    expect(flowOf(studio)?.edges).toEqual([]);
    expect(Object.keys(flowOf(studio)?.nodes ?? {})).toEqual([first]);
  });

  it('leaves a port alone that leads somewhere already', () => {
    const studio = testStudio();
    const first = addAt(studio, type('channel-intake'), { x: 0, y: 0 });
    addBeside(studio, type('end'));
    studio.session.getState().select([first]);
    expect(addBeside(studio, type('end')).after).toBeUndefined();
  });

  it('never connects into a node without an input', () => {
    const studio = testStudio();
    addAt(studio, type('hours'), { x: 0, y: 0 });
    expect(hasInput(type('channel-intake'))).toBe(false);
    expect(addBeside(studio, type('channel-intake')).after).toBeUndefined();
  });

  it('leaves what handles an event on its own, wherever it is dropped', () => {
    const handlers = [...nodes.values()].filter(({ handles }) => handles !== undefined);
    expect(handlers).not.toEqual([]);
    for (const definition of handlers) {
      const studio = testStudio();
      addAt(studio, type('channel-intake'), { x: 0, y: 0 });
      expect(addBeside(studio, definition).after).toBeUndefined();
      const id = addAt(studio, definition, { x: 200, y: 400 });
      expect(flowOf(studio)?.nodes[id]?.type).toBe(definition.type);
      expect(flowOf(studio)?.edges).toEqual([]);
    }
  });

  it('keeps off other nodes', () => {
    const studio = testStudio();
    for (let count = 0; count < 4; count++) {
      studio.session.getState().select([]);
      addBeside(studio, type('hours'));
    }
    const places = Object.values(flowOf(studio)?.nodes ?? {}).map(({ position }) => position);
    const overlaps = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter(({ x, y }) => Math.abs(x - one.x) < NODE_WIDTH && Math.abs(y - one.y) < heightFor(2)),
    );
    expect(places).toHaveLength(4);
    expect(overlaps).toEqual([]);
  });

  it('finds no free port on a node that is not there', () => {
    expect(freePort({ ...flowOf(testStudio())! }, nodes, 'nobody')).toBeUndefined();
  });
});

describe('choosing where a node goes', () => {
  /** An intake that leads to an end, so many px apart. */
  const joined = (apart: number) => {
    const studio = testStudio();
    const first = addAt(studio, type('channel-intake'), { x: 0, y: 0 });
    const last = addAt(studio, type('end'), { x: apart, y: 0 });
    studio.document.getState().change({ key: 'test' }, ({ flows }) => {
      flows['flow']?.edges.push({ from: first, port: 'next', to: last });
    });
    return { studio, first, last, on: { from: first, port: 'next' } };
  };
  const edges = (studio: ReturnType<typeof testStudio>) =>
    flowOf(studio)?.edges.map(({ from, port, to }) => `${from} ${port} ${to}`);

  it('puts it on an edge, halfway where there is room', () => {
    const { studio, first, last, on } = joined(1000);
    const { id, after } = addTo(studio, type('wait'), { on });
    expect(after).toBe(first);
    expect(edges(studio)).toEqual([`${first} next ${id}`, `${id} next ${last}`]);
    expect(flowOf(studio)?.nodes[id]?.position.x).toBe(500);
    expect(flowOf(studio)?.nodes[last]?.position.x).toBe(1000);
  });

  it('moves what follows an edge that is too short, as the same step', () => {
    const { studio, first, last, on } = joined(320);
    const { id } = addTo(studio, type('wait'), { on });
    const x = (node: string) => flowOf(studio)?.nodes[node]?.position.x ?? 0;
    expect(x(id) - x(first)).toBeGreaterThan(NODE_WIDTH);
    expect(x(last) - x(id)).toBeGreaterThan(NODE_WIDTH);
    studio.document.getState().undo();
    expect(x(last)).toBe(320);
    expect(edges(studio)).toEqual([`${first} next ${last}`]);
  });

  it('puts what is dropped on an edge between its ends', () => {
    const { studio, first, last, on } = joined(1000);
    const id = addAt(studio, type('wait'), { x: 400, y: 0 }, on);
    expect(edges(studio)).toEqual([`${first} next ${id}`, `${id} next ${last}`]);
  });

  it('leaves an edge alone that a node without an input is dropped on', () => {
    const { studio, first, last, on } = joined(1000);
    addAt(studio, type('channel-intake'), { x: 400, y: 0 }, on);
    expect(edges(studio)).toEqual([`${first} next ${last}`]);
  });

  it('leads a port that was drawn into nothing to it, where the port was drawn', () => {
    const { studio, first } = joined(1000);
    const surface = { at: (point: object) => point, focus: () => undefined };
    studio.session.getState().set({ surface: surface as never });
    const { id } = addTo(studio, type('hours'), {
      from: { from: first, port: 'next' },
      at: { x: 400, y: 324 },
    });
    expect(edges(studio)).toEqual([`${first} next ${id}`]);
    expect(flowOf(studio)?.nodes[id]?.position).toEqual({ x: 400, y: 300 });
  });
});
