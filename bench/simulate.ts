import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { chromiumFlags, ensureChromium } from '../test/chromium.ts';
import { MANY } from '../test/simulation/long.ts';
import { Figures } from './canvas/figures.ts';
import { openSites } from './canvas/sites.ts';
import { say, verdict } from './say.ts';

const ROUNDS = 7;
/** The most ms that 10,000 events over thirty days take in the browser. */
const LONG_MAX = 1_000;
/** The most ms until another of 10,000 moments is on the screen. */
const MOMENT_MAX = 50;
const PATIENCE_MS = 240_000;
const KEYS = ['Home', 'PageUp', 'PageUp', 'ArrowRight', 'End', 'PageDown', 'ArrowLeft', 'PageDown'];

/** The long simulation, as a script for a page. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('simulate/entry.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output.map((one) => ('code' in one ? one.code : '')).join('\n');
}

async function playLong(browser: Browser, figures: Figures): Promise<void> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundled(), type: 'module' });
  await page.waitForFunction(() => typeof window.playLong === 'function');
  for (let round = 0; round < ROUNDS; round++)
    figures.add(`${MANY} events over thirty days`, await page.evaluate(() => window.playLong()));
  await page.close();
}

/** As a host has them: a customer writes, and writes. */
const eventLines = (): string =>
  Array.from({ length: MANY }, (_, number) => {
    const at = new Date(Date.UTC(2026, 10, 24, 9) + number * 30_000).toISOString();
    const customer = { address: `+3161234${String(1_000 + (number % 40)).padStart(4, '0')}` };
    const message = { id: `m${number}`, kind: 'text', text: String(1 + (number % 4)) };
    return JSON.stringify({ at, type: 'message.received', pointOfContact: 'whatsapp', customer, message });
  }).join('\n');

/** Opens them in the studio's simulator and goes to other moments; answers how long each took to be on the screen. */
async function lookBack(page: Page, studio: string): Promise<number[]> {
  await page.goto(studio);
  await page.locator('.react-flow__node').first().waitFor();
  await page.evaluate(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Export this conversation' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Open events (JSON Lines)…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'day.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(eventLines()),
  });
  const slider = page.getByRole('slider', { name: 'Moment' });
  await page.waitForFunction(
    (count) => document.querySelector<HTMLInputElement>('.sim-rewind input')?.max === count,
    String(MANY),
  );
  await slider.focus();
  const taken: number[] = [];
  for (const key of KEYS) {
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          document.addEventListener(
            'keydown',
            ({ timeStamp }) =>
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
                channel.port2.postMessage(null);
              }),
            { once: true, capture: true },
          ),
        ),
    );
    await page.keyboard.press(key);
    taken.push(await shown);
  }
  return taken;
}

/** Prints how long a long simulation takes in the browser, and how long another of its moments. */
export async function benchSimulate(): Promise<void> {
  const sites = await openSites([]);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const figures = new Figures();
  try {
    await playLong(browser, figures);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
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
    for (const ms of await lookBack(await context.newPage(), sites.studio))
      figures.add(`another of ${MANY} moments on the screen`, ms);
  } finally {
    await browser.close();
    await sites.close();
  }
  say(`load of the machine: ${loadavg()[0]?.toFixed(1)} for ${availableParallelism()} processors`);
  figures.print();
  say('');
  verdict('ms for 10,000 events over thirty days', figures.of(`${MANY} events over thirty days`), {
    most: LONG_MAX,
  });
  verdict(
    'ms until another moment is on the screen',
    figures.of(`another of ${MANY} moments on the screen`),
    {
      most: MOMENT_MAX,
    },
  );
}
