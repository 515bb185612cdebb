import { beforeEach, expect, test, vi } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { clipOf } from '#src/document/edits/clip.ts';
import { readSnippets, snippetOf, writeSnippets } from '#src/document/reuse/snippet.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { beginFrom, insertPiece } from './beginning.ts';
import { importedFrom } from './importing.ts';
import { builtIns, examples, type Piece, pieceOf } from './pieces.ts';
import { EXAMPLES } from './words/examples.ts';

beforeEach(() => vi.stubGlobal('requestAnimationFrame', () => 0));

const shop = () => studioWith(nodes, workspace, flows);
/** A contact centre that has nothing of what is inserted. */
const elsewhere = () => studioWith(nodes, emptyWorkspace, [{ ...flows[0]!, nodes: {}, edges: [] }]);

const pieceCalled = (pieces: readonly Piece[], flowId: string): Piece =>
  pieces.find((one) => one.flowId === flowId)!;

/** The selected part of the shop’s support flow, as a piece of one’s own. */
function own(): Piece {
  const flow = flows.find(({ id }) => id === 'support')!;
  const ids = ['hours', 'topic'].filter((id) => Object.hasOwn(flow.nodes, id));
  const some = ids.length > 0 ? ids : Object.keys(flow.nodes).slice(1, 3);
  return pieceOf(
    '1',
    'own',
    snippetOf(clipOf(flow, some, nodes, boxesOf(flow, some, nodes)), 'Café', 'A note'),
  );
}

const oneStep = (studio: Studio, act: () => void) => {
  const before = studio.document.getState().project;
  act();
  expect(studio.document.getState().past).toHaveLength(1);
  const after = studio.document.getState().project;
  studio.document.getState().undo();
  expect(studio.document.getState().project).toEqual(before);
  studio.document.getState().redo();
  return after;
};

test('every example is told of, with its channels', async () => {
  const pieces = await examples(shop());
  expect(pieces.map(({ flowId }) => flowId)).toEqual(Object.keys(EXAMPLES));
  expect(pieces.map(({ flowId }) => flowId).sort()).toEqual(flows.map(({ id }) => id).sort());
  expect(pieceCalled(pieces, 'web-chat').channels).toEqual(['Web chat']);
});

test('a flow begins as an example, in one step, and what it lacks is reported', async () => {
  const studio = elsewhere();
  const piece = pieceCalled(await examples(studio), 'win-back');
  const { flows: made } = oneStep(studio, () => beginFrom(studio, piece));
  expect(made['win-back']).toEqual(flows.find(({ id }) => id === 'win-back'));
  expect(studio.session.getState()).toMatchObject({
    place: 'flows',
    flowId: 'win-back',
    pasted: { flow: 'win-back', from: 'Win customers back' },
  });
});

test('where all is there that it names, nothing is reported; id and name are nobody else’s', async () => {
  const studio = shop();
  const piece = pieceCalled(await examples(studio), 'support');
  beginFrom(studio, piece);
  beginFrom(studio, piece);
  expect(activeFlow(studio)).toMatchObject({ id: 'support-3', name: 'Support 3' });
  expect(studio.session.getState().pasted).toBeNull();
});

test('an empty flow becomes the example', async () => {
  const studio = elsewhere();
  const { flowId } = studio.session.getState();
  const piece = pieceCalled(await examples(studio), 'reminder');
  oneStep(studio, () => beginFrom(studio, piece, true));
  expect(Object.keys(studio.document.getState().project.flows)).toEqual([flowId]);
  expect(activeFlow(studio)).toMatchObject({ id: flowId, name: 'Appointment reminder' });
});

test('a snippet is put where the pointer was, selected, in one step; what it lacks is reported', async () => {
  const studio = elsewhere();
  const [piece] = await builtIns('en').then((all) =>
    all.filter(({ snippet }) => snippet.nodes['first-team']),
  );
  studio.session.getState().set({ dialogAt: { x: 1_000, y: 400 } });
  oneStep(studio, () => insertPiece(studio, piece!));
  const { selection, pasted } = studio.session.getState();
  expect(selection.nodes).toEqual(Object.keys(piece!.snippet.nodes));
  expect(pasted?.from).toBe(piece!.snippet.name);
  const [xs, ys] = (['x', 'y'] as const).map((axis) =>
    Object.values(activeFlow(studio)!.nodes).map(({ position }) => position[axis]),
  );
  expect(Math.min(...xs!)).toBeLessThan(1_000);
  expect(Math.max(...xs!) + 216).toBeGreaterThan(1_000);
  expect(Math.min(...ys!)).toBeLessThan(400);
});

test('a file of snippets is read as it was written', () => {
  const { snippet } = own();
  expect(readSnippets(writeSnippets([snippet]))).toEqual({ snippets: [snippet] });
});

const file = (text: string) => ({ name: 'x.snippets.json', size: text.length, text: async () => text });

test('only what is new is imported', async () => {
  const { snippet } = own();
  const other = { ...snippet, name: 'Other' };
  const imported = await importedFrom(shop(), file(writeSnippets([snippet, other])), [{ id: '1', snippet }]);
  expect(imported).toMatchObject({ fresh: [{ snippet: other }], already: 1 });
});

test.each([
  ['{"format":"routewright/flow"}', 'The file holds no snippets'],
  ['{"format":"routewright/snippets","version":2,"snippets":[]}', 'a later version'],
  ['{"format":"routewright/snippets",', 'line 1, column'],
  [writeSnippets([{ ...own().snippet, name: '' }]), 'snippets.0.name'],
  [
    writeSnippets([{ ...own().snippet, edges: [{ from: 'a', port: 'next' }] as never }]),
    'snippets.0.edges.0.to',
  ],
])('a file that cannot be imported is told of with the place: %.60s', async (text, told) => {
  const imported = await importedFrom(shop(), file(text), []);
  expect('lines' in imported && imported.lines.join(' ')).toContain(told);
});
