import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyNode, Flow, Workspace } from '#runtime/index.ts';
import { fuzz } from '#test/fuzz.ts';
import { connect, disconnect, targetOf } from './edits/edges.ts';
import { addNode, moveNode, removeNodes, retitle } from './edits/nodes.ts';
import { setParam, valueAt } from './edits/params.ts';
import { type Change, HISTORY_MAX, MERGE_PAUSE } from './history.ts';
import type { Project } from './project.ts';
import { createDocument } from './store.ts';

const definition = { type: 'note', initial: { text: '', list: [{ id: 'a' }] } } as unknown as AnyNode;

const emptyFlow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'main',
  name: 'Main',
  variables: {},
  nodes: {},
  edges: [],
};

const project: Project = { workspace: {} as Workspace, flows: { main: emptyFlow } };
const inFlow = (edit: (flow: Flow) => void) => (draft: Project) => edit(draft.flows['main']!);
const label = { key: 'changed' };
const open = () => createDocument(project);
const flowOf = (document: ReturnType<typeof open>) => document.getState().project.flows['main']!;

describe('edits', () => {
  test('a new node gets an id of its own', () => {
    const document = open();
    for (let count = 0; count < 3; count++)
      document.getState().change(
        label,
        inFlow((flow) => void addNode(flow, definition, { x: 0, y: 0 })),
      );
    expect(Object.keys(flowOf(document).nodes)).toEqual(['note', 'note-2', 'note-3']);
  });
  test('two new nodes share nothing', () => {
    const flow = structuredClone(emptyFlow);
    addNode(flow, definition, { x: 0, y: 0 });
    addNode(flow, definition, { x: 0, y: 0 });
    setParam(flow, 'note', 'list.0.id', 'b');
    expect(valueAt(flow.nodes['note-2']!.params, 'list.0.id')).toBe('a');
  });
  test('a port leads to one node only', () => {
    const flow = structuredClone(emptyFlow);
    connect(flow, 'a', 'next', 'b');
    connect(flow, 'a', 'next', 'c');
    expect(flow.edges).toEqual([{ from: 'a', port: 'next', to: 'c' }]);
    expect(targetOf(flow, 'a', 'next')).toBe('c');
    disconnect(flow, 'a', 'next');
    expect(targetOf(flow, 'a', 'next')).toBeUndefined();
  });
  test('removing a node removes the edges from it and to it', () => {
    const flow = structuredClone(emptyFlow);
    for (const _ of [1, 2, 3]) addNode(flow, definition, { x: 0, y: 0 });
    connect(flow, 'note', 'next', 'note-2');
    connect(flow, 'note-2', 'next', 'note-3');
    connect(flow, 'note-3', 'next', 'note');
    removeNodes(flow, ['note-2']);
    expect(flow.edges).toEqual([{ from: 'note-3', port: 'next', to: 'note' }]);
  });
  test('params are set deep, made on the way, and taken out', () => {
    const flow = structuredClone(emptyFlow);
    addNode(flow, definition, { x: 0, y: 0 });
    setParam(flow, 'note', 'message.text.nl', 'hoi');
    setParam(flow, 'note', 'list.1.id', 'b');
    setParam(flow, 'note', 'list.0', undefined);
    setParam(flow, 'note', 'text', undefined);
    expect(flow.nodes['note']!.params).toEqual({ list: [{ id: 'b' }], message: { text: { nl: 'hoi' } } });
  });
  test('a path cannot reach into what every object has', () => {
    const flow = structuredClone(emptyFlow);
    addNode(flow, definition, { x: 0, y: 0 });
    expect(valueAt(flow.nodes['note']!.params, 'constructor.name')).toBeUndefined();
    expect(valueAt(flow.nodes['note']!.params, 'text.length')).toBeUndefined();
  });
});

describe('history', () => {
  const rename = (name: string) =>
    inFlow((flow) => {
      flow.name = name;
    });
  test('a change that changes nothing is no step', () => {
    const document = open();
    document.getState().change(label, rename('Main'));
    expect(document.getState().past).toEqual([]);
  });
  test('typing in one field is one step; typing in another is another', () => {
    const document = open();
    for (const name of ['M', 'Ma', 'Mai']) document.getState().change(label, rename(name), 'name');
    document.getState().change(label, rename('Other'), 'other');
    expect(document.getState().past).toHaveLength(2);
    document.getState().undo();
    expect(flowOf(document).name).toBe('Mai');
    document.getState().undo();
    expect(flowOf(document).name).toBe('Main');
  });
  test('a new change after undo drops what could be redone', () => {
    const document = open();
    document.getState().change(label, rename('A'));
    document.getState().undo();
    document.getState().change(label, rename('B'));
    document.getState().redo();
    expect(flowOf(document).name).toBe('B');
  });
  test('what is typed and taken away again is no step', () => {
    const document = open();
    for (const name of ['Mai', 'Ma', 'Main']) document.getState().change(label, rename(name), 'name');
    expect(document.getState().past).toEqual([]);
  });
  test('typing does not grow what a step holds', () => {
    const document = open();
    for (let count = 0; count < 1000; count++) document.getState().change(label, rename(`N${count}`), 'name');
    const [{ redo, undo }] = document.getState().past as [Change];
    expect({ redo, undo }).toEqual({
      redo: { in: { flows: { in: { main: { in: { name: { to: 'N999' } } } } } } },
      undo: { in: { flows: { in: { main: { in: { name: { to: 'Main' } } } } } } },
    });
  });
  test('after a pause, typing in the same field is a step of its own', () => {
    let now = 0;
    const document = createDocument(project, undefined, () => now);
    for (const [at, name] of [
      [0, 'M'],
      [MERGE_PAUSE, 'Ma'],
      [2 * MERGE_PAUSE + 1, 'Mai'],
    ] as const) {
      now = at;
      document.getState().change(label, rename(name), 'name');
    }
    expect(document.getState().past.map(({ at }) => at)).toEqual([MERGE_PAUSE, 2 * MERGE_PAUSE + 1]);
  });
  test('a jump goes over any number of changes in one step', () => {
    const document = open();
    for (const name of ['A', 'B', 'C']) document.getState().change(label, rename(name));
    const seen: string[] = [];
    document.subscribe(({ project: { flows } }) => seen.push(flows['main']!.name));
    for (const count of [1, 3, 0, 0, 4, -1]) document.getState().jump(count);
    expect(seen).toEqual(['A', 'C', 'Main']);
    expect(document.getState()).toMatchObject({ past: [], future: [{}, {}, {}] });
  });
  test(`keeps the last ${HISTORY_MAX} changes`, () => {
    const document = open();
    for (let count = 0; count <= HISTORY_MAX; count++) document.getState().change(label, rename(`N${count}`));
    for (let count = 0; count <= HISTORY_MAX; count++) document.getState().undo();
    expect(flowOf(document).name).toBe('N0');
  });
});

const bytes = (value: unknown): string => JSON.stringify(value);

test('any row of edits undoes to the byte and redoes to the byte', () => {
  const id = fc.constantFrom('note', 'note-2', 'note-3', 'gone');
  const number = fc.integer({ min: 0, max: 3 });
  const edit: fc.Arbitrary<(flow: Flow) => void> = fc.oneof(
    fc.constant((flow: Flow) => void addNode(flow, definition, { x: 0, y: 0 })),
    fc.tuple(id, number).map(
      ([node, x]) =>
        (flow: Flow) =>
          moveNode(flow, node, { x, y: x }),
    ),
    fc.tuple(id, id).map(
      ([from, to]) =>
        (flow: Flow) =>
          connect(flow, from, 'next', to),
    ),
    id.map((node) => (flow: Flow) => removeNodes(flow, [node])),
    fc.tuple(id, number).map(
      ([node, n]) =>
        (flow: Flow) =>
          retitle(flow, node, n ? `T${n}` : ''),
    ),
    fc.tuple(id, number, fc.option(number, { nil: undefined })).map(
      ([node, n, value]) =>
        (flow: Flow) =>
          setParam(flow, node, `list.${n}.id`, value),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, fc.boolean()), { maxLength: 40 }), (edits) => {
      const document = open();
      const seen = [bytes(document.getState().project)];
      for (const [change, merge] of edits) {
        document.getState().change(label, inFlow(change), merge ? 'same' : undefined);
        seen.length = document.getState().past.length;
        seen.push(bytes(document.getState().project));
      }
      for (const state of seen.slice(0, -1).reverse()) {
        document.getState().undo();
        expect(bytes(document.getState().project)).toBe(state);
      }
      for (const state of seen.slice(1)) {
        document.getState().redo();
        expect(bytes(document.getState().project)).toBe(state);
      }
    }),
    fuzz(300, 3),
  );
});
