import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openFile, rename, savedFlow, withoutPickers } from './support/files.ts';
import { Studio } from './support/studio.ts';

const name = (page: Page) => page.getByRole('textbox', { name: 'Name of the flow' });

test.beforeEach(({ context }) => withoutPickers(context));

test('what was typed just before a reload is there after it', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await name(page).fill('Typed at the last moment');
  await page.reload();
  await expect(name(page)).toHaveValue('Typed at the last moment');
  await expect(studio.node('Customer writes')).toBeVisible();
});

/** Acts that change the project, each begun where the former ended. */
const acts: Record<string, (studio: Studio) => Promise<void>> = {
  add: (studio) => studio.drop('End', 60, 520),
  connect: (studio) => studio.connect('Not sent', 'Say goodbye', 'End'),
  type: async (studio) => {
    await studio.select('Is the shop open?');
    await studio.type('Title', 'Open?');
  },
  move: (studio) =>
    studio.node('Open?').dragTo(studio.canvas, {
      steps: 8,
      sourcePosition: { x: 100, y: 12 },
      targetPosition: { x: 420, y: 60 },
    }),
  delete: async (studio) => {
    await studio.select('Open?');
    await studio.page.keyboard.press('Delete');
    await expect(studio.node('Open?')).toHaveCount(0);
  },
  'rename the flow': (studio) => rename(studio, 'Renamed'),
  'open a file': async (studio) => {
    await openFile(studio, 'opened.flow.json', await opened());
    await expect(name(studio.page)).toHaveValue('Opened');
  },
  'delete the flow': async (studio) => {
    await studio.page.getByRole('button', { name: 'Open another flow' }).click();
    await studio.page.getByRole('menuitem', { name: 'Delete this flow' }).click();
    await expect(name(studio.page)).not.toHaveValue('Opened');
  },
};

async function opened(): Promise<string> {
  const flow = JSON.parse(await readFile('examples/bicycle-shop/support.flow.json', 'utf8'));
  return JSON.stringify({ ...flow, name: 'Opened' });
}

test('every change can be undone and done again', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const states = [await savedFlow(studio)];
  for (const [what, act] of Object.entries(acts)) {
    await test.step(what, () => act(studio));
    states.push(await savedFlow(studio));
    expect(states.at(-1), what).not.toBe(states.at(-2));
  }
  const [first, ...after] = states;
  for (const before of states.slice(0, -1).reverse()) {
    await studio.undo();
    expect(await savedFlow(studio)).toBe(before);
  }
  expect(await savedFlow(studio)).toBe(first);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  for (const state of after) {
    await studio.redo();
    expect(await savedFlow(studio)).toBe(state);
  }
});

test('a second tab is told, and overwrites nothing unasked', { tag: '@long' }, async ({ page, context }) => {
  const [first, second] = [new Studio(page), new Studio(await context.newPage())];
  const notice = (studio: Studio, text: string) => studio.page.getByRole('status').filter({ hasText: text });
  await first.open();
  await second.open();
  await expect(notice(first, 'This project is open in another tab too')).toBeVisible();
  await expect(notice(second, 'This project is open in another tab too')).toBeVisible();

  await rename(first, 'Of the first');
  await expect(first.page.getByRole('banner')).toContainText('Saved');
  await rename(second, 'Of the second');
  await expect(notice(second, 'Another tab has saved this project')).toBeVisible();
  await second.page.getByRole('button', { name: 'Open the other version' }).click();
  await expect(name(second.page)).toHaveValue('Of the first');
});

test('a broken project in this browser is put aside, offered, and prevents nothing', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await rename(studio, 'Soon broken');
  await expect(page.getByRole('banner')).toContainText('Saved');
  await breakStored(page);
  await page.reload();

  await expect(studio.node('Customer writes')).toBeVisible();
  await expect(name(page)).toHaveValue('Support');
  const kept = await studio.download(() =>
    page.getByRole('button', { name: 'Download what was kept' }).click(),
  );
  expect(kept).toContain('Soon broken');
});

/** Cuts off every flow that is stored, as a browser that was killed might. */
const breakStored = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await answer(indexedDB.open('routewright'));
    const store = database.transaction('projects', 'readwrite').objectStore('projects');
    for (const key of await answer(store.getAllKeys())) {
      const record = await answer(store.get(key));
      await answer(
        store.put({ ...record, flows: record.flows.map((text: string) => text.slice(0, -9)) }, key),
      );
    }
    database.close();
  });
