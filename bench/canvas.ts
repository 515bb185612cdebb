import { availableParallelism, loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright';
import { chromiumFlags, ensureChromium } from '../test/chromium.ts';
import { Figures, medianOverTime, p95 } from './canvas/figures.ts';
import { generatedFlow } from './canvas/flow.ts';
import { dragging, panning } from './canvas/moves.ts';
import { barePlace, canvasSize, type Place, studioPlace } from './canvas/pages.ts';
import { openSites, type Sites } from './canvas/sites.ts';
import { typing } from './canvas/typing.ts';
import { median } from './measure.ts';
import { say, verdict } from './say.ts';

/** The most times that the studio takes to open what the bare page takes. */
const OPEN_MAX = 2;
/** The most ms that 95 of 100 frames take at working zoom. */
const FRAME_MAX = 20;
/** The most ms that frames take with the whole flow in view, half of the time. */
const WHOLE_MAX = 60;
/** The most ms from a key until it is on the screen, checked and listed. */
const KEY_MAX = 50;

/** Nodes of the flow that is worked on, and of a large one that is only opened. */
interface Sizes {
  worked: number;
  large: number;
}
const SIZES: Sizes = { worked: 2_000, large: 5_000 };
const ROUNDS = 3;

/** Both pages with a flow of so many nodes. */
async function places(browser: Browser, sites: Sites, count: number): Promise<Place[]> {
  const flow = generatedFlow(count);
  const studio = await studioPlace(browser, sites, flow);
  return [studio, await barePlace(browser, sites, flow, await canvasSize(studio))];
}

async function open(place: Place, count: number, figures: Figures): Promise<void> {
  const page = await place.visit();
  const { painted, answering } = await page.evaluate(() => window.probe);
  figures.add(`${place.name}: first nodes of ${count}`, painted ?? Number.NaN);
  figures.add(`${place.name}: open ${count}`, answering ?? Number.NaN);
  await page.close();
}

async function move(place: Place, figures: Figures): Promise<void> {
  const page = await place.visit();
  const whole = await panning(page);
  figures.add(`${place.name}: whole flow, pan, median over time`, medianOverTime(whole));
  await place.near(page);
  figures.add(`${place.name}: drag, p95`, p95(await dragging(page)));
  figures.add(`${place.name}: pan, p95`, p95(await panning(page)));
  await page.close();
}

async function write(place: Place, figures: Figures): Promise<void> {
  const page = await place.visit();
  const keys = await typing(page);
  figures.add('studio: a key on the screen', median(keys.map(({ shown }) => shown)));
  figures.add('studio: a key checked and listed', median(keys.map(({ listed }) => listed)));
  await page.close();
}

export function print(figures: Figures, { worked, large }: Sizes): void {
  say(`load of the machine: ${loadavg()[0]?.toFixed(1)} for ${availableParallelism()} processors`);
  figures.print();
  say('');
  for (const count of [worked, large]) {
    const ratio = figures.of(`studio: open ${count}`) / figures.of(`bare React Flow: open ${count}`);
    verdict(`times the bare page to open ${count} nodes`, ratio, { most: OPEN_MAX });
  }
  verdict('ms a frame of a drag, p95', figures.of('studio: drag, p95'), { most: FRAME_MAX });
  verdict('ms a frame of a pan, p95', figures.of('studio: pan, p95'), { most: FRAME_MAX });
  verdict('ms a frame with the whole flow in view', figures.of('studio: whole flow, pan, median over time'), {
    most: WHOLE_MAX,
  });
  verdict('ms from a key to the list of problems', figures.of('studio: a key checked and listed'), {
    most: KEY_MAX,
  });
}

/** Takes figures of both pages in turn, round by round. */
export async function measureCanvas(sites: Sites, sizes: Sizes, rounds: number): Promise<Figures> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const figures = new Figures();
  try {
    const worked = await places(browser, sites, sizes.worked);
    const large = await places(browser, sites, sizes.large);
    for (let round = 0; round < rounds; round++) {
      for (const place of worked) await open(place, sizes.worked, figures);
      for (const place of large) await open(place, sizes.large, figures);
      for (const place of worked) await move(place, figures);
      for (const place of worked.filter(({ writes }) => writes)) await write(place, figures);
    }
  } catch (cause) {
    // Minutes of work: what is known already is not lost.
    figures.print();
    throw cause;
  } finally {
    await browser.close();
  }
  return figures;
}

/** Prints how fast the studio's canvas is beside React Flow alone, and whether that is what it should be. */
export async function benchCanvas(): Promise<void> {
  const sites = await openSites([SIZES.worked, SIZES.large].map(generatedFlow));
  try {
    const figures = await measureCanvas(sites, SIZES, ROUNDS);
    print(figures, SIZES);
  } finally {
    await sites.close();
  }
}
