import { enablePatches, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow, FlowNode } from '#runtime/index.ts';
import { applyText } from './apply.ts';
import { mergeFlows, placeOfChange } from './merge.ts';

enablePatches();

const node = (text: string, x = 0): FlowNode => ({
  type: 'send-message',
  params: { message: { kind: 'text', text }, tags: ['one', 'two', 'three'] },
  position: { x, y: 0 },
});

const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'shop',
  name: 'Shop',
  variables: {},
  nodes: { hello: node('Hello'), bye: node('Bye', 300), late: node('We are closed', 600) },
  edges: [
    { from: 'hello', port: 'next', to: 'bye' },
    { from: 'hello', port: 'error', to: 'late' },
    { from: 'bye', port: 'next', to: 'late' },
  ],
};

const changed = (edit: (flow: Flow) => void, from = flow): Flow => {
  const copy = structuredClone(from);
  edit(copy);
  return copy;
};

/** What applying a text changed, as paths, and the flow it gives. */
function applied(next: Flow, from = flow): { paths: string[]; flow: Flow } {
  const [made, patches] = produceWithPatches(from, (draft) => applyText(draft as Flow, next));
  return { flow: made, paths: patches.map(({ path }) => path.join('.')).sort() };
}

describe('applyText', () => {
  it('changes nothing when the text says the same, in whatever order of keys', () => {
    const { id, ...rest } = structuredClone(flow);
    const made = applied({ ...rest, id });
    expect(made.paths).toEqual([]);
    expect(made.flow).toBe(flow);
  });

  it.each<[string, (flow: Flow) => void, string[]]>([
    [
      'a param',
      ({ nodes: { hello } }) => Object.assign(hello ?? {}, node('Good day')),
      ['nodes.hello.params.message.text'],
    ],
    ['a title', ({ nodes: { bye } }) => bye && Object.assign(bye, { title: 'End' }), ['nodes.bye.title']],
    ['a node taken away', ({ nodes }) => delete nodes['late'], ['nodes.late']],
    [
      'an item of a list',
      ({ nodes: { bye } }) => bye && Object.assign(bye.params, { tags: ['one', 'zwei', 'three'] }),
      ['nodes.bye.params.tags.1'],
    ],
    ['where an edge leads', ({ edges }) => Object.assign(edges[1] ?? {}, { to: 'bye' }), ['edges.1.to']],
    ['an edge more', ({ edges }) => edges.push({ from: 'late', port: 'next', to: 'bye' }), ['edges.3']],
    ['edges in another order', ({ edges }) => edges.reverse(), []],
    ['its name', (next) => Object.assign(next, { name: 'Shop 2' }), ['name']],
  ])('changes only %s', (_what, edit, paths) => {
    const next = changed(edit);
    const made = applied(next);
    expect(made.paths).toEqual(paths);
    expect(unordered(made.flow)).toEqual(unordered(next));
  });

  it('leaves nodes that the text does not change the objects they are', () => {
    const next = changed(({ nodes: { hello } }) => Object.assign(hello ?? {}, { title: 'First' }));
    const made = applied(next).flow;
    expect(made.nodes['bye']).toBe(flow.nodes['bye']);
    expect(made.edges).toBe(flow.edges);
  });

  it('works on a flow of any node type', () => {
    for (const { type, initial } of nodes.values()) {
      const next = changed((draft) => {
        draft.nodes['hello'] = { type, params: structuredClone(initial) as never, position: { x: 0, y: 0 } };
      });
      expect(applied(next).flow).toEqual(next);
    }
  });
});

/** A flow apart from the order of its edges. */
const unordered = ({ edges, ...rest }: Flow) => ({
  ...rest,
  edges: edges.map((edge) => JSON.stringify(edge)).sort(),
});

describe('mergeFlows', () => {
  it('keeps what both sides did to different places', () => {
    const mine = changed(({ nodes: { hello } }) => Object.assign(hello ?? {}, node('Good day')));
    const theirs = changed(({ nodes: all, edges }) => {
      Object.assign(all['hello'] ?? {}, { position: { x: 40, y: 80 } });
      delete all['late'];
      edges.pop();
    });
    const { flow: merged, clashes } = mergeFlows(flow, mine, theirs);
    expect(clashes).toEqual([]);
    expect(merged.nodes['hello']).toEqual({ ...node('Good day'), position: { x: 40, y: 80 } });
    expect(Object.keys(merged.nodes)).toEqual(['hello', 'bye']);
    expect(merged.edges).toHaveLength(2);
  });

  it('says where both changed the same place, and has it as mine', () => {
    const mine = changed(({ nodes: { hello } }) => Object.assign(hello ?? {}, node('Good day')));
    const theirs = changed(({ nodes: { hello } }) => Object.assign(hello ?? {}, node('Good evening')));
    expect(mergeFlows(flow, mine, theirs)).toEqual({
      flow: mine,
      clashes: ['nodes.hello.params.message.text'],
    });
  });

  it('calls it a clash when one takes away what the other changed', () => {
    const mine = changed(({ nodes: { late } }) => late && Object.assign(late, { title: 'Closed' }));
    const theirs = changed(({ nodes: all }) => delete all['late']);
    expect(mergeFlows(flow, mine, theirs).clashes).toEqual(['nodes.late']);
    expect(mergeFlows(flow, theirs, mine).flow.nodes['late']).toBeUndefined();
  });

  it('joins notes that both sides put on a flow without any', () => {
    const note = (text: string) => ({
      text,
      hue: 'yellow',
      position: { x: 0, y: 0 },
      size: { width: 200, height: 100 },
    });
    const withNote = (id: string) => changed((next) => Object.assign(next, { notes: { [id]: note(id) } }));
    const { flow: merged, clashes } = mergeFlows(flow, withNote('mine'), withNote('theirs'));
    expect(clashes).toEqual([]);
    expect(Object.keys(merged.notes ?? {})).toEqual(['theirs', 'mine']);
  });
});

describe('placeOfChange', () => {
  it('is the innermost place that holds all that differs', () => {
    const text = changed(({ nodes: { hello } }) => Object.assign(hello ?? {}, node('Good day')));
    const two = changed(({ nodes: { bye } }) => bye && Object.assign(bye, { title: 'End' }), text);
    expect(placeOfChange(flow, text)).toBe('nodes.hello.params.message.text');
    expect(placeOfChange(flow, two)).toBe('nodes');
    expect(placeOfChange(flow, { ...text, name: 'Other' })).toBe('');
  });
});
