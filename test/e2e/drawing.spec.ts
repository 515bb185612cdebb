import { expect, test } from '@playwright/test';
import { Studio } from './support/studio.ts';

test('tidies up a flow, takes it back, and saves it as a picture', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const places = () =>
    studio.canvas.locator('.react-flow__node').evaluateAll((all) =>
      all
        .map((one) => (one as HTMLElement).style.transform)
        .sort()
        .join('\n'),
    );
  await page.keyboard.press('f');
  const before = await places();

  await page.keyboard.press('Control+Shift+L');
  await expect.poll(places).not.toBe(before);
  await studio.undo();
  // Only what is in view is drawn.
  await page.keyboard.press('f');
  await expect.poll(places).toBe(before);

  const svg = await studio.download(() => studio.file('Save picture (SVG)'));
  const drawn = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      wrong: parsed.querySelectorAll('parsererror').length,
      words: parsed.documentElement.textContent,
    };
  }, svg);
  expect(drawn.wrong).toBe(0);
  expect(drawn.words).toContain('Customer writes');
});

test('stops before a node with a breakpoint, goes on, and shows what was passed', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await studio.select('What is it about?');
  await page.keyboard.press('F9');
  await expect(studio.node('What is it about?').getByText('Breakpoint')).toBeAttached();

  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await studio.say('hoi');
  await expect(studio.simulator.getByText('Stopped at breakpoint: What is it about?').last()).toBeVisible();
  await page.keyboard.press('Control+F8');
  await expect(studio.simulator.getByText(/^Dag Sanne/)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('coverage');
  await page.getByRole('option', { name: 'Show or hide coverage' }).click();
  await expect(studio.canvas.getByText(/^3 of 15 nodes, 2 of 20 connections played$/)).toBeVisible();
});
