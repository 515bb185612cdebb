import { describe, expect, it } from 'vitest';
import { toyFlow } from '../compile/testing/toy-flow.ts';
import type { Flow } from '../model/flow.ts';
import { applyChanges } from './apply.ts';
import { diffFlows } from './diff.ts';

const base = toyFlow(
  {
    start: ['start'],
    ask: [
      'choose',
      {
        text: { en: 'Hi', nl: 'Hoi' },
        choices: [
          { id: 'k1', title: 'A' },
          { id: 'k2', title: 'B' },
        ],
      },
    ],
    bye: ['say', { text: 'Bye' }],
  },
  ['start.next -> ask', 'ask.k1 -> bye'],
);

const edited = (edit: (flow: Flow) => void): Flow => {
  const flow = structuredClone(base);
  edit(flow);
  return flow;
};

/** What changed, by place, with both sides. */
const changed = (after: Flow, before = base) =>
  diffFlows(before, after).map(({ id, before: old, after: now }) => [id, old, now]);

const choices = (...list: readonly object[]) =>
  edited(({ nodes }) => Object.assign(nodes['ask']!.params, { choices: list }));

describe('what differs in a node', () => {
  it('is found in its own language, by the field', () => {
    const after = edited(({ nodes }) =>
      Object.assign(nodes['ask']!.params, { text: { en: 'Hi', nl: 'Hallo' } }),
    );
    expect(diffFlows(base, after)).toEqual([
      expect.objectContaining({
        id: 'nodes.ask.params.text.nl',
        field: 'text.nl',
        before: 'Hoi',
        after: 'Hallo',
      }),
    ]);
  });

  it('is told of items by their ids, wherever they stand', () => {
    const after = choices({ id: 'k0', title: 'New' }, { id: 'k1', title: 'A' }, { id: 'k2', title: 'C' });
    expect(changed(after)).toEqual([
      ['nodes.ask.params.choices.#k0', undefined, { id: 'k0', title: 'New' }],
      ['nodes.ask.params.choices.#k2.title', 'B', 'C'],
    ]);
    const [added, second] = diffFlows(base, after);
    expect(added).toMatchObject({ kind: 'item', field: 'choices.0' });
    expect(second).toMatchObject({ kind: 'field', field: 'choices.2.title' });
    expect(applyChanges(base, second ? [second] : []).nodes['ask']?.params['choices']).toEqual([
      { id: 'k1', title: 'A' },
      { id: 'k2', title: 'C' },
    ]);
  });

  it('is one change where items stand in another order', () => {
    const after = choices({ id: 'k2', title: 'B' }, { id: 'k1', title: 'A' });
    expect(changed(after).map(([id]) => id)).toEqual(['nodes.ask.params.choices']);
  });

  it('is one change where it became another kind of thing', () => {
    const message = (value: object) =>
      edited(({ nodes }) => Object.assign(nodes['bye']!.params, { message: value }));
    const before = message({ kind: 'text', text: 'Bye' });
    const after = message({ kind: 'link', title: 'Bye', url: 'x' });
    expect(changed(after, before).map(([id]) => id)).toEqual(['nodes.bye.params.message']);
  });

  it('is one change with all of its params where it is of another type', () => {
    const after = edited(({ nodes }) => Object.assign(nodes['bye']!, { type: 'start', params: {} }));
    expect(changed(after)).toEqual([
      ['nodes.bye.type', { type: 'say', params: { text: 'Bye' } }, { type: 'start', params: {} }],
    ]);
  });

  it('is layout where it only stands elsewhere', () => {
    const after = edited(({ nodes }) => Object.assign(nodes['bye']!, { position: { x: 5, y: 5 } }));
    expect(diffFlows(base, after)).toEqual([
      expect.objectContaining({ kind: 'position', node: 'bye', layout: true }),
    ]);
  });
});

describe('nodes and edges', () => {
  it('a port that leads elsewhere is one change', () => {
    const after = edited((flow) => {
      flow.edges = [
        { from: 'ask', port: 'k1', to: 'start' },
        { from: 'start', port: 'next', to: 'ask' },
      ];
    });
    expect(changed(after)).toEqual([['edges.ask.k1', 'bye', 'start']]);
  });

  it('an edge needs the node that it leads to, and a node that goes needs its edges gone', () => {
    const after = edited((flow) => {
      flow.nodes['new'] = { type: 'say', params: { text: 'New' }, position: { x: 0, y: 9 } };
      delete flow.nodes['bye'];
      flow.edges = [
        { from: 'start', port: 'next', to: 'ask' },
        { from: 'ask', port: 'k1', to: 'new' },
      ];
    });
    expect(diffFlows(base, after).map(({ id, needs }) => [id, needs])).toEqual([
      ['nodes.new', []],
      ['edges.ask.k1', ['nodes.new']],
      ['nodes.bye', ['edges.ask.k1']],
    ]);
  });

  it('a node is found again under another id, and nothing else has changed', () => {
    const after = JSON.parse(JSON.stringify(base).replaceAll('"bye"', '"node-7"')) as Flow;
    expect(diffFlows(base, after)).toEqual([
      {
        kind: 'id',
        id: 'nodes.node-7.id',
        node: 'node-7',
        before: 'bye',
        after: 'node-7',
        needs: [],
        layout: true,
      },
    ]);
  });

  it('a node is not found again where several could be it, or it says nothing of its own', () => {
    const plain = toyFlow({ start: ['start'], one: ['say'] }, []);
    const other = structuredClone(plain);
    other.nodes['two'] = { ...other.nodes['one']!, position: { x: 900, y: 900 } };
    delete other.nodes['one'];
    expect(changed(other, plain).map(([id]) => id)).toEqual(['nodes.two', 'nodes.one']);
  });
});

it('a flow of two thousand nodes is compared by what is another object', () => {
  const nodes = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [
      `n${index}`,
      ['say', { text: `${index}` }] as [string, object],
    ]),
  );
  const large = toyFlow(nodes as Parameters<typeof toyFlow>[0], []);
  const after = { ...large, nodes: { ...large.nodes, n7: { ...large.nodes['n7']!, title: 'Seven' } } };
  expect(changed(after, large)).toEqual([['nodes.n7.title', undefined, 'Seven']]);
  expect(applyChanges(large, diffFlows(large, after)).nodes['n8']).toBe(large.nodes['n8']);
});
