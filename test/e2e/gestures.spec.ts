import { setTimeout } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { Studio } from './support/studio.ts';

const nodesOn = ({ canvas }: Studio) => canvas.getByRole('group', { name: /\(/ });
const selected = (studio: Studio) => studio.canvas.locator('.react-flow__node-step.selected');

/** Draws a marquee over a corner of a node, from the empty canvas above it. */
async function around({ page, canvas }: Studio, title: string): Promise<void> {
  const node = canvas.getByRole('group', { name: new RegExp(`^${title} \\(`) });
  // Once the view stands still.
  await node.hover({ trial: true });
  const box = await node.boundingBox();
  const { x, y } = box ?? { x: 0, y: 0 };
  await drag(page, [x - 24, y - 24], [x + 40, y + 20]);
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 12 });
  await page.mouse.up();
}

test('selects, arranges and inserts by mouse', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await studio.newFlow();
  await studio.drop('Channel intake', 160, 80);
  await studio.drop('Hours', 560, 140);
  await studio.connect('Comes in', 'Channel intake', 'Hours');

  // Onto an edge, out of the palette.
  const edge = studio.edge('Comes in', 'Channel intake', 'Hours');
  const line = await edge.boundingBox();
  const canvas = await studio.canvas.boundingBox();
  await studio.drop(
    'Wait',
    (line?.x ?? 0) + (line?.width ?? 0) / 2 - (canvas?.x ?? 0),
    (line?.y ?? 0) + (line?.height ?? 0) / 2 - (canvas?.y ?? 0),
  );
  await expect(studio.edge('Comes in', 'Channel intake', 'Wait')).toBeAttached();
  await expect(edge).toHaveCount(0);

  // A port drawn into nothing asks what comes there. What was moved on may have gone out of view.
  await page.keyboard.press('f');
  const port = studio.canvas.getByRole('img', { name: 'Closed of Hours', exact: true });
  await port.dragTo(studio.canvas, { steps: 12, targetPosition: { x: 560, y: 640 } });
  await page.getByRole('option', { name: 'Assign skill' }).click();
  await expect(studio.edge('Closed', 'Hours', 'Assign skill')).toBeAttached();

  // A marquee on the empty canvas; with Shift it adds.
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await around(studio, 'Channel intake');
  await expect(selected(studio)).toHaveCount(1);
  await page.keyboard.down('Shift');
  await around(studio, 'Assign skill');
  await page.keyboard.up('Shift');
  await expect(selected(studio)).toHaveCount(2);

  // Aligned, and taken back in one step.
  await page.keyboard.press('Control+a');
  const tops = () =>
    selected(studio).evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
  expect(await tops()).toBeGreaterThan(1);
  await studio.inspector.getByRole('button', { name: 'Align top' }).click();
  await expect.poll(tops).toBe(1);
  await page.getByRole('button', { name: 'Undo: align' }).click();
  await expect.poll(tops).toBeGreaterThan(1);
});

test('carries nodes to another tab, and tells what they lack there', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const studio = new Studio(page);
  await studio.open();
  await studio.newFlow();
  await studio.drop('Assign skill', 400, 200);
  await studio.select('Assign skill');
  await studio.choose('Skill', 'repairs_nl');
  await studio.node('Assign skill').focus();
  await page.keyboard.press('Control+c');
  // The same flow: a copy beside it.
  await page.keyboard.press('Control+v');
  await expect(nodesOn(studio)).toHaveCount(2);

  // Another tab, as if of a workspace that calls its skills otherwise.
  const there = new Studio(await context.newPage());
  await there.page.goto('/');
  await expect(there.node('Assign skill').first()).toBeVisible();
  await there.page.evaluate(async () => {
    const text = await navigator.clipboard.readText();
    await navigator.clipboard.writeText(text.replaceAll('repairs_nl', 'night_desk'));
  });
  await there.newFlow();
  await there.page.keyboard.press('Control+v');
  await expect(there.node('Assign skill')).toBeVisible();
  await expect(there.page.getByText('night_desk', { exact: true }).first()).toBeVisible();
  await there.page.getByRole('button', { name: /Use instead of “night_desk”/ }).click();
  await there.page.getByRole('option', { name: /sales_nl/ }).click();
  await expect(there.page.getByText('All pasted nodes fit in here now.')).toBeVisible();
  await there.page.getByRole('button', { name: 'Undo: use sales_nl instead' }).click();
  await expect(there.page.getByText('night_desk', { exact: true }).first()).toBeVisible();
});

test('inserts, follows and cuts by keyboard, faster than the list opens', async ({ page }) => {
  await page.route(/QuickAdd/, async (route) => {
    await setTimeout(1_000);
    await route.continue();
  });
  const studio = new Studio(page);
  await studio.open();
  const keys = page.keyboard;
  await studio.node('Customer writes').focus();
  await keys.press('ArrowRight');
  await keys.press('ArrowLeft');

  // Onto the connection behind the selected node.
  await keys.press('i');
  await keys.type('Wait');
  await keys.press('Enter');
  await expect(studio.edge('Comes in', 'Customer writes', 'Wait')).toBeAttached();

  // All but its ways is dimmed, until Escape.
  await keys.press('p');
  await expect(page.getByRole('status').filter({ hasText: 'Only the paths through Wait' })).toBeAttached();
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: 'Show everything' })).toHaveCount(0);

  await keys.press('Control+x');
  await expect(studio.node('Wait')).toHaveCount(0);
  await keys.press('Control+z');
  await expect(studio.edge('Comes in', 'Customer writes', 'Wait')).toBeAttached();
});
