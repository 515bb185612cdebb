import { expect, test } from '@playwright/test';
import { Studio } from './support/studio.ts';

test('what was played is kept as a scenario, told when it goes otherwise, and repaired', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await studio.say('Hallo');
  await studio.simulator.getByRole('button', { name: 'Keep as a scenario…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep as a scenario' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Hello');
  await dialog.getByRole('textbox', { name: 'Folder' }).fill('By hand');
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const list = page.getByRole('grid', { name: 'Scenarios' });
  await expect(list.getByRole('row', { name: 'Hello, Passes' })).toBeVisible();

  // The shop greets otherwise.
  await page.getByRole('banner').getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'No problems' }).click();
  await page.getByRole('tab', { name: 'Translations' }).click();
  await page.getByRole('textbox').filter({ hasText: 'Waarmee kunnen we je helpen?' }).fill('Hoi!');
  await page.getByRole('tab', { name: /^Scenarios/ }).click();
  await expect(list.getByRole('row', { name: 'Hello, Does not pass' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Scenarios/ })).toContainText(/[1-9]/);
  const scenario = page.getByRole('region', { name: 'Hello' });
  await expect(scenario.getByRole('definition').last()).toHaveText('Hoi!');

  await scenario.getByRole('button', { name: 'Show “What is it about?”' }).click();
  const title = studio.inspector.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('What is it about?');
  await scenario.getByRole('button', { name: 'Take all that came' }).click();
  await expect(list.getByRole('row', { name: 'Hello, Passes' })).toBeVisible();

  // The repair is one step of the history, and so is the greeting.
  await studio.undo();
  await expect(list.getByRole('row', { name: 'Hello, Does not pass' })).toBeVisible();
  await studio.undo();
  await expect(list.getByRole('row', { name: 'Hello, Passes' })).toBeVisible();
});
