import { expect, test } from '@playwright/test';
import { savedFlow, withoutPickers } from './support/files.ts';
import { Studio } from './support/studio.ts';

test.beforeEach(({ context }) => withoutPickers(context));

test('words are found, gone to and replaced by keyboard, and undo brings them back', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const before = await savedFlow(studio);

  await page.keyboard.press('Control+f');
  const field = page.getByRole('combobox', { name: /^Find words/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('title:shop');
  const results = page.getByRole('grid', { name: 'Found' });
  await expect(results.getByRole('row', { name: /Is the shop open\?/ })).toBeVisible();
  await expect(studio.node('Is the shop open?').locator('[data-found="true"]')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.press('F3');
  await expect(studio.inspector.getByRole('textbox', { name: 'Title', exact: true }).first()).toBeFocused();

  await page.keyboard.press('Control+h');
  await expect(field).toBeFocused();
  await page.getByRole('textbox', { name: 'Replace by' }).fill('store');
  await page.getByRole('button', { name: /^Replace \d+ hits?$/ }).click();
  await expect(studio.node('Is the store open?')).toBeVisible();

  await field.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).not.toBeFocused();
  await studio.undo();
  await expect(studio.node('Is the shop open?')).toBeVisible();
  expect(await savedFlow(studio)).toBe(before);
});
