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
  // The studio remembers which of its drawers was open: pressing again would close it.
  const state = page.getByRole('banner').getByRole('button', { name: /problem/ });
  if ((await state.getAttribute('aria-expanded')) !== 'true') await state.click();
  const list = page.locator('.problems-list');
  await list.locator('[data-key]').first().click();
  const field = page
    .getByRole('complementary', { name: 'Settings of the selection' })
    .getByRole('textbox', { name: 'Signal' });
  await field.click();
  await page.evaluate(() => window.probe.watch('input', '.problems'));
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'a' : 'Backspace');
    await page.waitForFunction(
      (count) => window.probe.acts.length === count && window.probe.acts.at(-1)?.told,
      key + 1,
      {
        timeout: PATIENCE_MS,
      },
    );
  }
  const keys = await page.evaluate(() => window.probe.acts);
  // The first loads and warms up.
  return keys.slice(2).map(({ shown, told }) => ({ shown, listed: told ?? Number.NaN }));
}
