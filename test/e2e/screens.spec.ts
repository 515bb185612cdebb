import { expect, type Page, test } from '@playwright/test';
import { deskScreens } from './support/desk-screens.ts';
import { cutTexts, isWiderThanWindow } from './support/overflow.ts';
import { screens } from './support/screens.ts';
import { Studio } from './support/studio.ts';
import { toolScreens } from './support/tool-screens.ts';
import { wordsIn } from './support/words.ts';

const FOLDER = 'test-results/screens';

const EVERYTHING = [...screens, ...toolScreens, ...deskScreens];
const WINDOWS = [
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;

/** A picture of each screen in each window and scheme, where no text is cut and nothing runs off sideways. */
async function look(page: Page, language: 'en' | 'nl' | 'fr', windows: typeof WINDOWS): Promise<void> {
  const words = wordsIn(language);
  for (const { name, show, leave } of EVERYTHING) {
    await show(page, words);
    for (const size of windows) {
      await page.setViewportSize(size);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const kind = `${language}-${colorScheme}-${size.width}`;
        await page.screenshot({ path: `${FOLDER}/${kind}-${name}.png` });
      }
      expect.soft(await cutTexts(page), `${name} at ${size.width}`).toEqual([]);
      expect.soft(await isWiderThanWindow(page), `${name} at ${size.width}`).toBe(false);
    }
    await leave?.(page);
  }
}

const LANGUAGES = [
  ['en', 'en-GB'],
  ['nl', 'nl-NL'],
  ['fr', 'fr-FR'],
] as const;

for (const [language, locale] of LANGUAGES)
  test.describe(language, () => {
    test.use({ locale });
    test('every screen in every window and scheme @long', ({ page }) => look(page, language, WINDOWS));
  });

/** The language with the longest words, in the narrowest window we draw for. */
for (const [language, locale] of LANGUAGES.slice(2))
  test.describe(`${language} at 1024 x 768`, () => {
    test.use({ locale, viewport: { width: 1024, height: 768 } });
    test('no text is cut, and nothing runs off sideways', ({ page }) =>
      look(page, language, WINDOWS.slice(0, 1)));
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
