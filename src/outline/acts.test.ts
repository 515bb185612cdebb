import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { AnyNode } from '#runtime/index.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { addBehind, lead, rename, takesWays } from './acts.ts';

const typeOf = (type: string): AnyNode => {
  const definition = nodes.get(type);
  if (!definition) throw new Error(`There is no ${type}.`);
  return definition;
};
const edgesOf = (studio: Studio) =>
  activeFlow(studio)?.edges.map(({ from, port, to }) => `${from} ${port} ${to}`);

/** Where customers come in, and a text that is sent. */
function begun(): Studio {
  const studio = testStudio();
  addBehind(studio, typeOf('channel-intake'), null);
  addBehind(studio, typeOf('send-message'), { node: 'channel-intake' });
  return studio;
}

describe('adding behind a line', () => {
  it('wires the first way that leads nowhere, and selects what was added', () => {
    const studio = begun();
    expect(edgesOf(studio)).toEqual(['channel-intake next send-message']);
    expect(studio.session.getState().selection.nodes).toEqual(['send-message']);
    const added = addBehind(studio, typeOf('end'), { node: 'send-message', port: 'error' });
    expect(added).toEqual({ id: 'end', by: { from: 'send-message', port: 'error' }, before: undefined });
  });

  it('puts a node between two where the way led somewhere', () => {
    const studio = begun();
    const added = addBehind(studio, typeOf('tag'), { node: 'channel-intake', port: 'next' });
    expect(added.before).toBe('send-message');
    expect(edgesOf(studio)).toEqual(['channel-intake next tag', 'tag next send-message']);
  });

  it('takes the way over for a node that leads no further', () => {
    const studio = begun();
    expect(addBehind(studio, typeOf('end'), { node: 'channel-intake' }).before).toBeUndefined();
    expect(edgesOf(studio)).toEqual(['channel-intake next end']);
  });

  it('leaves handlers unwired, and is one step of the history', () => {
    const studio = begun();
    const before = edgesOf(studio);
    expect(addBehind(studio, typeOf('on-error'), { node: 'send-message' }).by).toBeUndefined();
    expect(edgesOf(studio)).toEqual(before);
    studio.document.getState().undo();
    expect(Object.keys(activeFlow(studio)?.nodes ?? {})).toEqual(['channel-intake', 'send-message']);
  });

  it('puts no node on another', () => {
    const studio = begun();
    for (let count = 0; count < 3; count++) addBehind(studio, typeOf('end'), { node: 'send-message' });
    const places = Object.values(activeFlow(studio)?.nodes ?? {}).map(
      ({ position: { x, y } }) => `${x} ${y}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the other acts of a line', () => {
  it('lead a way to a node or nowhere, and rename', () => {
    const studio = begun();
    lead(studio, 'send-message', 'next', 'send-message');
    expect(edgesOf(studio)).toContain('send-message next send-message');
    lead(studio, 'send-message', 'next', undefined);
    expect(edgesOf(studio)).toEqual(['channel-intake next send-message']);
    rename(studio, 'send-message', '  Welkom ');
    expect(activeFlow(studio)?.nodes['send-message']?.title).toBe('Welkom');
  });

  it('lead to no entry and no handler', () => {
    const studio = begun();
    expect([takesWays(studio, 'channel-intake'), takesWays(studio, 'send-message')]).toEqual([false, true]);
  });
});
