import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { chromiumFlags, ensureChromium } from '../test/chromium.ts';
import { MANY } from '../test/simulation/long.ts';
import { Figures } from './canvas/figures.ts';
import { say, verdict } from './say.ts';

const ROUNDS = 7;
/** The most ms that 10,000 events over thirty days take in the browser. */
const LONG_MAX = 1_000;

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

/** Prints how long a long simulation takes in the browser. */
export async function benchSimulate(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const figures = new Figures();
  try {
    await playLong(browser, figures);
  } finally {
    await browser.close();
  }
  say(`load of the machine: ${loadavg()[0]?.toFixed(1)} for ${availableParallelism()} processors`);
  figures.print();
  say('');
  verdict('ms for 10,000 events over thirty days', figures.of(`${MANY} events over thirty days`), {
    most: LONG_MAX,
  });
}
