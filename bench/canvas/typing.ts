import type { Page } from 'playwright';

const KEYS = 12;
const PATIENCE_MS = 60_000;

/** What a key took, in ms: until it was on the screen, and until the problems were listed that it makes or mends. */
export interface Key {
  shown: number;
  listed: number;
}

/** Writes into the one field that lacks something, a letter and back, with the problems listed below. */
export async function typing(page: Page): Promise<Key[]> {
  // The studio remembers which of its drawers was open: pressing again would close it. The tab is there with the drawer,
  // what it holds is loaded later.
  const tab = page.locator('.app-drawer').getByRole('tab', { name: /problem/i, selected: true });
  if ((await tab.count()) === 0)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /problem/ })
      .click();
  await tab.waitFor();
  const list = page.locator('.problems-list');
  await list.locator('[data-key]').first().click();
  const field = page
    .getByRole('complementary', { name: 'Settings of the selection' })
    .getByRole('textbox', { name: 'Signal' });
  await field.click();
  await page.evaluate(() => window.probe.watchKeys());
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'a' : 'Backspace');
    await page.waitForFunction(
      (count) => window.probe.keys.length === count && window.probe.keys.at(-1)?.listed,
      key + 1,
      {
        timeout: PATIENCE_MS,
      },
    );
  }
  const keys = await page.evaluate(() => window.probe.keys);
  // The first loads and warms up.
  return keys.slice(2).map(({ shown, listed }) => ({ shown, listed: listed ?? Number.NaN }));
}
