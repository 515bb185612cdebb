import type { Browser, Page } from 'playwright';
import { type Figures, medianOverTime, p95 } from './canvas/figures.ts';
import { openContext } from './canvas/pages.ts';
import type { Sites } from './canvas/sites.ts';
import { withBrowser } from './canvas/with-browser.ts';
import { median } from './measure.ts';
import { verdict } from './say.ts';

const CUSTOMERS = 100;
const ROUNDS = 3;
/** How long frames are taken in each state. */
const TAKEN_MS = 5_000;
/** So many have written before they are. */
const LIVE_MIN = 60;
/** The most ms that half of the frames take beside those of the idle page: a frame's budget is 16.7. */
const FRAME_MAX = 17;

async function taken(page: Page): Promise<number[]> {
  await page.evaluate(() => window.probe.startFrames());
  await page.waitForTimeout(TAKEN_MS);
  return page.evaluate(() => window.probe.stopFrames());
}

/** The simulator with many customers and a clock at 60x; answers the frames of the idle page, then of the running one. */
async function round(
  page: Page,
  { studio }: Sites,
): Promise<{ idle: number[]; running: number[]; live: number }> {
  await page.goto(studio);
  await page.locator('.react-flow__node').first().waitFor();
  await page.getByRole('button', { name: 'Simulate', exact: true }).first().click();
  await page.getByRole('button', { name: 'Many customers' }).waitFor();
  const idle = await taken(page);
  await page.getByRole('button', { name: 'Many customers' }).click();
  const count = page.getByRole('textbox', { name: 'How many' });
  await count.fill(String(CUSTOMERS));
  await count.press('Tab');
  await page.getByRole('button', { name: 'Let them come' }).click();
  const all = page.getByRole('button', { name: /^All phones/ });
  const live = async () => Number(/\d+/.exec((await all.textContent()) ?? '')?.[0] ?? 0);
  while ((await live()) < LIVE_MIN) await page.waitForTimeout(200);
  return { idle, running: await taken(page), live: await live() };
}

async function measure(browser: Browser, sites: Sites, figures: Figures): Promise<void> {
  for (let number = 0; number < ROUNDS; number++) {
    const context = await openContext(browser, new URL(sites.studio).origin);
    const { idle, running, live } = await round(await context.newPage(), sites);
    figures.add('phones in use (not ms)', live);
    for (const [name, frames] of Object.entries({ idle, running })) {
      figures.add(`${name}: a frame`, median(frames));
      figures.add(`${name}: a frame, median over time`, medianOverTime(frames));
      figures.add(`${name}: a frame, p95`, p95(frames));
    }
    await context.close();
  }
}

/** Prints what 100 contacts live cost the page, beside the page that stands still. */
export async function benchStage(): Promise<void> {
  const figures = await withBrowser(measure);
  const more = figures.of('running: a frame') - figures.of('idle: a frame');
  verdict('ms a frame takes longer than on the idle page, median', more, { most: FRAME_MAX });
  verdict('ms a frame with 100 contacts live, median', figures.of('running: a frame'), { most: FRAME_MAX });
}
