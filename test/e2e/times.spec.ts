import { expect, test } from '@playwright/test';
import { Studio } from './support/studio.ts';

test('a conversation is stopped, looked back on, taken another way and compared', async ({
  page,
  baseURL,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
      outside.push(request.url());
  });
  const studio = new Studio(page);
  const { simulator } = studio;
  await studio.open();
  await studio.select('What is it about?');
  await page.keyboard.press('F9');
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await studio.say('Hallo');
  await expect(simulator.getByText('Stopped at breakpoint: What is it about?').last()).toBeVisible();
  await simulator.getByRole('button', { name: 'Continue' }).click();
  await studio.say('1');

  await simulator.getByRole('button', { name: 'One step back' }).click();
  await expect(simulator.getByText(/^Looking back at/)).toBeVisible();
  await studio.say('2');
  await expect(simulator.getByText(/^Looking back at/)).toBeHidden();
  await simulator.getByRole('button', { name: 'Compare' }).click();
  const dialog = page.getByRole('dialog', { name: 'Two futures side by side' });
  await expect(dialog).toContainText('The first step is the same in both.');
  await expect(dialog.getByText('First difference')).toHaveCount(2);
  await page.keyboard.press('Escape');

  // The first future is there as it was.
  await simulator.getByRole('button', { name: /Future 2/ }).click();
  await page.getByRole('option', { name: /Future 1/ }).click();
  await expect(simulator.getByText('2 of 2')).toBeVisible();
  expect(outside).toEqual([]);
});
