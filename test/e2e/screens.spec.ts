import { expect, test } from '@playwright/test';
import { deskScreens } from './support/desk-screens.ts';
import { cutTexts, isWiderThanWindow } from './support/overflow.ts';
import { screens } from './support/screens.ts';
import { Studio } from './support/studio.ts';
import { wordsIn } from './support/words.ts';

const FOLDER = 'test-results/screens';

/** The languages with the longest words, each on the narrowest window we draw for. */
for (const [language, locale, colorScheme] of [
  ['nl', 'nl-NL', 'dark'],
  ['fr', 'fr-FR', 'light'],
] as const)
  test.describe(`${language} at 1024 x 768`, () => {
    test.use({ locale, colorScheme, viewport: { width: 1024, height: 768 } });

    test('no text is cut, and nothing runs off sideways', async ({ page }) => {
      const words = wordsIn(language);
      for (const { name, show, leave } of [...screens, ...deskScreens]) {
        await show(page, words);
        await page.screenshot({ path: `${FOLDER}/${language}-${colorScheme}-1024-${name}.png` });
        expect.soft(await cutTexts(page), name).toEqual([]);
        expect.soft(await isWiderThanWindow(page), name).toBe(false);
        await leave?.(page);
      }
    });
  });

test('the picture of the README: the example, played by its Dutch customer', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await studio.say('Hallo');
  await studio.simulator.getByRole('button', { name: 'Kies een onderwerp' }).click();
  await studio.simulator.getByText('Reparatie').first().click();
  await expect(studio.simulator.getByText('10:00').nth(2)).toBeVisible();
  await page.mouse.move(700, 850);
  const path = process.env['UPDATE_SCREENSHOT'] ? 'docs/screenshot.png' : `${FOLDER}/readme.png`;
  await page.screenshot({ path });
});
