import { availableParallelism, loadavg } from 'node:os';
import { chromium, type Page } from 'playwright';
import { chromiumFlags, ensureChromium } from '../test/chromium.ts';
import { Figures, medianOverTime, p95 } from './canvas/figures.ts';
import { installProbe } from './canvas/probe.ts';
import { openSites, type Sites } from './canvas/sites.ts';
import { median } from './measure.ts';
import { say, verdict } from './say.ts';

const WINDOW = { width: 1440, height: 900 };
const PATIENCE_MS = 180_000;
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

async function measure(sites: Sites): Promise<Figures> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const figures = new Figures();
  try {
    for (let number = 0; number < ROUNDS; number++) {
      const context = await browser.newContext({
        viewport: WINDOW,
        locale: 'en-US',
        storageState: {
          cookies: [],
          origins: [
            {
              origin: new URL(sites.studio).origin,
              localStorage: [{ name: 'routewright.visited', value: 'yes' }],
            },
          ],
        },
      });
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript(installProbe);
      const { idle, running, live } = await round(await context.newPage(), sites);
      figures.add('phones in use (not ms)', live);
      for (const [name, frames] of Object.entries({ idle, running })) {
        figures.add(`${name}: a frame`, median(frames));
        figures.add(`${name}: a frame, median over time`, medianOverTime(frames));
        figures.add(`${name}: a frame, p95`, p95(frames));
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return figures;
}

/** Prints what 100 contacts live cost the page, beside the page that stands still. */
export async function benchStage(): Promise<void> {
  const sites = await openSites([]);
  try {
    const figures = await measure(sites);
    say(`load of the machine: ${loadavg()[0]?.toFixed(1)} for ${availableParallelism()} processors`);
    figures.print();
    say('');
    const more = figures.of('running: a frame') - figures.of('idle: a frame');
    verdict('ms a frame takes longer than on the idle page, median', more, { most: FRAME_MAX });
    verdict('ms a frame with 100 contacts live, median', figures.of('running: a frame'), { most: FRAME_MAX });
  } finally {
    await sites.close();
  }
}
