import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels, compile, type Flow, portsOf, UI_LANGUAGES } from '#runtime/index.ts';
import { missingIn, renameInNodes } from '#src/document/edits/named.ts';
import type { Snippet } from '#src/document/reuse/snippet.ts';
import { workspace } from '#test/examples/shop.ts';
import { builtIns, flowOf, type Piece } from './pieces.ts';

const pieces = await builtIns('en');
const [opening = ''] = Object.keys(workspace.pointsOfContact);

/** The snippet as one uses it: behind an entry, with an end where it is left. */
function used({ nodes: own, edges, variables }: Snippet): Flow {
  const flow = flowOf({ name: 'Used', nodes: { ...own }, edges: [...edges], variables }, 'used', 'Used');
  const entry = [...nodes.values()].find((definition) => definition.entry)!;
  const end = [...nodes.values()].find(({ part }) => part?.does === 'return')!;
  const at = { x: 0, y: 0 };
  const led = new Set(edges.map(({ to }) => to));
  const begins = Object.keys(own).filter(
    (id) => !led.has(id) && nodes.get(own[id]!.type)!.handles === undefined,
  );
  flow.nodes['entry'] = { type: entry.type, params: { pointsOfContact: [opening] }, position: at };
  flow.nodes['end'] = { type: end.type, params: { close: false }, position: at };
  flow.edges.push({ from: 'entry', port: 'next', to: begins[0] ?? 'end' });
  for (const [id, { type, params }] of Object.entries(own))
    for (const port of portsOf(nodes.get(type)!, params))
      if (!flow.edges.some(({ from, port: by }) => from === id && by === port.id))
        flow.edges.push({ from: id, port: port.id, to: 'end' });
  return flow;
}

/** What of the shop is chosen instead of what a snippet names. */
const CHOSEN: Readonly<Record<string, string>> = {
  hours: 'shop',
  skills: 'support_nl',
  templates: 'still_there',
};

/** As one leaves it who chose something in every line of the report. */
function bound(flow: Flow): Flow {
  const ids = Object.keys(flow.nodes);
  for (const missing of missingIn({ workspace, flows: {} }, flow, ids, nodes))
    renameInNodes(flow, missing.nodes, nodes, missing, CHOSEN[missing.kind] ?? missing.id);
  return flow;
}

test.each(pieces.map((piece) => [piece.snippet.name, piece] as [string, Piece]))(
  '“%s” has nothing wrong in it once what it names is chosen',
  (_, { snippet }) => {
    const { problems } = compile(bound(used(snippet)), { nodes, channels, workspace });
    expect(problems).toEqual([]);
  },
);

test('they come in each language, by name', async () => {
  const names = await Promise.all(
    UI_LANGUAGES.map(async (language) => (await builtIns(language)).map(({ snippet }) => snippet.name)),
  );
  expect(new Set(names.flat()).size).toBe(UI_LANGUAGES.length * pieces.length);
  expect(pieces.length).toBeGreaterThanOrEqual(5);
});

test('no id of theirs is anybody else’s', () => {
  expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
});

test('the manual has each of them', () => {
  const manual = readFileSync('docs/reuse.md', 'utf8');
  const rows = [...manual.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, name = '']) => name);
  expect(rows.slice(1).sort()).toEqual(pieces.map(({ snippet }) => snippet.name).sort());
});
