import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readFlow, writeFlow } from '#runtime/index.ts';
import { dropFile, openFile, refusal, rename, savedFlow, withoutPickers } from './support/files.ts';
import { Studio } from './support/studio.ts';

const SUPPORT = 'examples/bicycle-shop/support.flow.json';
const flowOf = async () => JSON.parse(await readFile(SUPPORT, 'utf8'));
const json = JSON.stringify;

test.beforeEach(({ page }) => withoutPickers(page));

test('a saved flow is canonical, opens again, and saves to the same bytes', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const saved = await savedFlow(studio);
  expect(writeFlow(readFlow(saved).value!)).toBe(saved);

  await rename(studio, 'Something else');
  await openFile(studio, 'support.flow.json', saved);
  await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue('Support');
  expect(await savedFlow(studio)).toBe(saved);
});

test('a script is drawn as the flow it was, and undo brings the drawing back', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const saved = await savedFlow(studio);
  const exportScript = () => studio.download(() => studio.file('Export script'));
  const script = await exportScript();

  await openFile(studio, 'support.script.json', script);
  await expect(studio.node('Channel intake')).toBeVisible();
  expect(await exportScript()).toBe(script);
  await studio.undo();
  expect(await savedFlow(studio)).toBe(saved);
});

test('a file that cannot be opened is explained in sentences, and takes nothing away', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  const uncaught: Error[] = [];
  page.on('pageerror', (error) => uncaught.push(error));
  await studio.open();
  const before = await savedFlow(studio);
  await rename(studio, 'Renamed');
  const renamed = await savedFlow(studio);

  for (const [name, content, sentence] of await badFiles()) {
    await openFile(studio, name, content);
    await expect(refusal(page, name)).toContainText(sentence);
    await expect(refusal(page, name)).not.toContainText(/Error\b|\bat \S+:\d+|undefined|\[object/);
  }
  await dropFile(page, 'dropped.json', 100_000_000);
  await expect(refusal(page, 'dropped.json')).toContainText('The file is 100 MB.');

  expect(uncaught).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(studio.node('Customer writes')).toBeVisible();
  expect(await savedFlow(studio)).toBe(renamed);
  await studio.undo();
  expect(await savedFlow(studio)).toBe(before);
});

/** Name, content, and what is said of it. */
async function badFiles(): Promise<[string, string | Buffer, RegExp][]> {
  const flow = await flowOf();
  const hostile = '{"format":"routewright/flow","version":1,"__proto__":{"polluted":true}}';
  return [
    ['malformed.json', '{\n  "format": "routewright/flow",\n}', /line 3/],
    ['empty.json', '', /empty/],
    ['binary.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 1]), /JSON/],
    ['of-others.json', '{"nodes":[],"connections":{}}', /format/],
    ['later.flow.json', json({ ...flow, version: 99 }), /later|newer/],
    ['hostile.flow.json', hostile, /__proto__/],
    ['deep.flow.json', '['.repeat(100_000), /deep/],
    ['no-nodes.flow.json', json({ ...flow, nodes: undefined }), /nodes/],
    ['workspace.json', '{"format":"routewright/workspace","version":2,"skills":7}', /skills/],
    ['script.json', '{"format":"routewright/script","version":1,"steps":[]}', /steps/],
    ['one-byte-too-much.json', Buffer.alloc(5_000_001, ' '), /The largest that can be opened is 5 MB\./],
  ];
}

test('a flow that goes round for ever is opened, and is a problem', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const flow = await flowOf();
  const node = (type: string, x: number) => ({ type, params: {}, position: { x, y: 0 } });
  const round = {
    ...flow,
    id: 'round',
    nodes: { begin: node('channel-intake', 0), go: node('decide', 300), on: node('decide', 600) },
    edges: [
      { from: 'begin', port: 'next', to: 'go' },
      { from: 'go', port: 'else', to: 'on' },
      { from: 'on', port: 'else', to: 'go' },
    ],
  };
  await openFile(studio, 'round.flow.json', json(round));
  await expect(studio.node('Channel intake')).toBeVisible();
  await studio.state.click();
  await expect(page.getByRole('region', { name: 'Drawer' })).toContainText(/round|for ever|without waiting/);
});

test('a node of an unknown type is kept as it is, and is a problem', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const flow = await flowOf();
  flow.nodes.fax = {
    type: 'send-fax',
    title: 'Fax it',
    params: { number: '31201234567', pages: [{ from: 1, to: 2 }] },
    position: { x: 0, y: 900 },
  };
  flow.edges.push({ from: 'fax', port: 'sent', to: 'hours' });
  const file = writeFlow(flow);
  await openFile(studio, 'fax.flow.json', file);

  await expect(studio.state).toHaveText(/[1-9]\d* problems?/);
  await studio.node('Fax it').click();
  await expect(studio.inspector).toContainText('“send-fax”');
  expect(await savedFlow(studio)).toBe(file);
});
