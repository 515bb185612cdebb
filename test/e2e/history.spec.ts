import { expect, test } from '@playwright/test';
import { savedFlow, withoutPickers } from './support/files.ts';
import { Studio } from './support/studio.ts';

test.beforeEach(({ context }) => withoutPickers(context));

test('changes are taken back and done again after a reload, and every state is gone to', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const before = await savedFlow(studio);
  await studio.select('Is the shop open?');
  await studio.type('Title', 'Open?');
  await studio.node('Open?').click({ position: { x: 100, y: 12 } });
  await page.keyboard.press('Delete');
  await expect(studio.node('Open?')).toBeHidden();
  const after = await savedFlow(studio);
  await expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await studio.undo();
  await expect(studio.node('Open?')).toBeVisible();
  await studio.undo();
  await expect(studio.node('Is the shop open?')).toBeVisible();
  expect(await savedFlow(studio)).toBe(before);
  await studio.redo();
  await studio.redo();
  expect(await savedFlow(studio)).toBe(after);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search commands' }).fill('history');
  await page.keyboard.press('Enter');
  const list = page.getByRole('grid', { name: 'All changes, the latest first' });
  await list.getByRole('row', { name: /The beginning/ }).click();
  expect(await savedFlow(studio)).toBe(before);
  await list.getByRole('row').first().click();
  expect(await savedFlow(studio)).toBe(after);
});

test('any command is found by keyboard alone, and the keyboard goes back to where it was', async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.open();
  await page.getByRole('button', { name: 'Commands…' }).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Commands…' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('open remind');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue(/remind/i);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search shortcuts' })).toBeVisible();
});
