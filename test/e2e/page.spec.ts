import { expect, type Page, test } from '@playwright/test';
import { firstPageBytes } from './support/first-page.ts';
import { speak } from './support/language.ts';
import { Studio } from './support/studio.ts';
import { wordsIn } from './support/words.ts';

/** What the console and the page's policy complain about, from now on. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    const { complain } = window as unknown as { complain: (text: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      complain(`${violatedDirective} forbids ${blockedURI}`),
    );
  });
  return complaints;
}

/** Libraries are 190 kB of it. What comes later (what opens, acts, channels, compiler, editor …) is not in it. */
const FIRST_PAGE_MAX = 304_000;

test('the first picture needs no more than it shows, in each language', () => {
  for (const language of ['en', 'nl', 'fr']) {
    const bytes = firstPageBytes(language);
    expect(bytes).toBeGreaterThan(FIRST_PAGE_MAX / 2);
    expect(bytes).toBeLessThan(FIRST_PAGE_MAX);
  }
});

test('works under its policy without a complaint', async ({ page, request }) => {
  const complaints = await complaintsOf(page);
  const policy = (await request.get('/')).headers()['content-security-policy'];
  expect(policy, 'only a built studio is served with a policy').toContain("default-src 'none'");

  const studio = new Studio(page);
  await studio.open();
  await studio.select('Is the shop open?');
  await studio.type('Title', 'Open?');
  await page.keyboard.press('Control+j');
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(page.getByRole('region', { name: 'Text of the flow' })).toContainText(
    /"(format|type|title)":/,
  );
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await studio.say('Hallo');
  await expect(studio.simulator.getByText('Hallo').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('another language of the studio is there at once', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await page.evaluate(() => Object.assign(window, { same: true }));
  for (const language of ['nl', 'fr', 'en'] as const) {
    const { app, files } = wordsIn(language);
    await speak(page, language);
    await expect(
      page.getByRole('banner').getByRole('button', { name: files.menu, exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('complementary', { name: app.palette })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('whatever closes gives the keyboard back', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const hasFocus = () => page.evaluate(() => document.activeElement !== document.body);
  const banner = page.getByRole('banner');
  const opened = page.locator('[role=menu], [role=dialog], [role=listbox]').first();
  const ways: Record<string, () => Promise<void>> = {
    'file menu': () => banner.getByRole('button', { name: 'File' }).click(),
    'flow menu': () => banner.getByRole('button', { name: 'Open another flow' }).click(),
    'flow settings': () => banner.getByRole('button', { name: 'Flow settings' }).click(),
    'customer language': () => banner.getByRole('button', { name: /Language of customers/ }).click(),
    'quick add': async () => {
      await studio.select('Is the shop open?');
      await page.keyboard.press('a');
    },
    'menu of a node': () => studio.node('Is the shop open?').click({ button: 'right' }),
    connect: async () => {
      await studio.select('Is the shop open?');
      await page.keyboard.press('c');
    },
  };
  for (const [way, open] of Object.entries(ways)) {
    await open();
    await expect(opened, way).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened, way).toBeHidden();
    await expect.poll(hasFocus, way).toBe(true);
  }
});
