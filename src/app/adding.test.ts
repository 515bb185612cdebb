import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { hasInput } from '#runtime/index.ts';
import { addAt, addBeside, freePort } from './adding.ts';
import { heightFor, NODE_WIDTH } from './geometry.ts';
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
