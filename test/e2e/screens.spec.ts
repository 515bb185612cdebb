import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { deskScreens } from './support/desk-screens.ts';
import { cutTexts, isWiderThanWindow } from './support/overflow.ts';
import { screens } from './support/screens.ts';
import { Studio } from './support/studio.ts';
import { toolScreens } from './support/tool-screens.ts';
import { wordsIn } from './support/words.ts';

const FOLDER = 'test-results/screens';

const LANGUAGES = [
  ['en', 'en-GB'],
  ['nl', 'nl-NL'],
  ['fr', 'fr-FR'],
] as const;
type Language = (typeof LANGUAGES)[number][0];

const EVERYTHING = [...screens, ...toolScreens, ...deskScreens];
const WINDOWS = [
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;

/** Each screen in turn. */
async function visit(page: Page, language: Language, look: (name: string) => Promise<void>): Promise<void> {
  const words = wordsIn(language);
  for (const { name, show, leave } of EVERYTHING) {
    await show(page, words);
    await look(name);
    await leave?.(page);
  }
}

/** No text is cut, and nothing runs off sideways. */
async function expectRoom(page: Page, name: string): Promise<void> {
  expect.soft(await cutTexts(page), name).toEqual([]);
  expect.soft(await isWiderThanWindow(page), name).toBe(false);
}

async function expectAccess(page: Page, name: string): Promise<void> {
  // One frame, so that the mode for one is enough, and much faster.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))]);
  expect.soft(found, name).toEqual([]);
}

/** In each window, and a picture in each scheme. */
async function picture(page: Page, language: Language, name: string): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const kind = `${language}-${colorScheme}-${size.width}`;
      await page.screenshot({ path: `${FOLDER}/${kind}-${name}.png` });
    }
    await expectRoom(page, `${name} at ${size.width}`);
  }
}

for (const [language, locale] of LANGUAGES)
  test.describe(language, { tag: '@long' }, () => {
    test.use({ locale });
    test('every screen in every window and scheme', ({ page }) =>
      visit(page, language, (name) => picture(page, language, name)));
    for (const colorScheme of SCHEMES)
      test.describe(colorScheme, () => {
        test.use({ colorScheme });
        test('no screen has an accessibility violation', ({ page }) =>
          visit(page, language, (name) => expectAccess(page, name)));
      });
  });

/** The language with the longest words, in the narrowest window we draw for. */
for (const [language, locale] of LANGUAGES.slice(2))
  test.describe(`${language} at 1024 x 768`, () => {
    test.use({ locale, viewport: { width: 1024, height: 768 }, colorScheme: 'dark' });
    test('no screen cuts a text, runs off sideways, or has an accessibility violation', ({ page }) =>
      visit(page, language, async (name) => {
        await expectRoom(page, name);
        await expectAccess(page, name);
      }));
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
