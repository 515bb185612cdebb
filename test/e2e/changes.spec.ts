import { expect, test } from '@playwright/test';
import { rename, savedFlow, withoutPickers } from './support/files.ts';
import { Studio } from './support/studio.ts';

test.beforeEach(({ page }) => withoutPickers(page));

test('what was changed is told in sentences and on the canvas, and accepted or refused one by one', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const opened = await savedFlow(studio);
  await rename(studio, 'Renamed');
  await studio.select('Say that we are closed');
  await studio.type('Title', 'Greeting');
  await page.keyboard.press('Escape');

  await page
    .getByRole('button', { name: /problem/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByRole('button', { name: 'Compare with how it was opened' }).click();
  const list = page.getByRole('grid', { name: 'What differs' });
  await expect(list.getByRole('row', { name: /now called “Greeting”/ })).toBeVisible();
  await expect(studio.node('Greeting').getByTitle('Changed')).toBeVisible();

  const renamed = list.getByRole('row', { name: /The flow is called “Renamed” instead of “Support”/ });
  await renamed.getByRole('button', { name: 'Refuse' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue('Support');
  await expect(list.getByRole('button', { name: 'Refuse' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect(page.getByText('Nothing differs')).toBeVisible();
  await expect(studio.node('Greeting')).toBeVisible();

  // The refusal is one step of the history, and so is each change before it.
  for (let step = 0; step < 3; step++) await studio.undo();
  expect(await savedFlow(studio)).toBe(opened);
});
