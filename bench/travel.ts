import type { Browser } from 'playwright';
import { type Course, inputLine, openCourse, proceed, rewind, standing } from '#runtime/index.ts';
import { type Figures, p95 } from './canvas/figures.ts';
import { openContext } from './canvas/pages.ts';
import type { Sites } from './canvas/sites.ts';
import { withBrowser } from './canvas/with-browser.ts';
import { median } from './measure.ts';
import { verdict } from './say.ts';
import { START } from './support/conversation.ts';
import { supportInputs, supportSetup } from './travel/events.ts';
import { type Jumps, jumpAnywhere, openEvents, stepBy } from './travel/jumps.ts';

const MANY = 10_000;
/** The most ms until another moment is on the screen, half of the time and 95 of 100 times. */
const SHOWN_MAX = 50;
const JUMPS = 40;
const STEPS = 20;
const WARM_UP = [0.5, 0.1, 0.9];
/** One long conversation, and many at once. */
const CUSTOMERS = [1, 20];
const ROUNDS = 3;

/** Places on the slider anywhere, the same in each run, but not where its knob is: a press there takes hold of it. */
function anywhere(count: number): number[] {
  const shares: number[] = [];
  let last = WARM_UP.at(-1) ?? 0;
  for (let dice = 7; shares.length < count; dice = (dice * 16_807) % 2_147_483_647) {
    const share = dice / 2_147_483_647;
    if (Math.abs(share - last) < 0.15) continue;
    shares.push(share);
    last = share;
  }
  return shares;
}

/** How many µs it takes to have the centre as it stood at a moment, without a browser. */
function standingTime(course: Course): number {
  const counts = anywhere(JUMPS).map((share) => Math.round(share * course.moments.length));
  const taken = counts.map((count) => {
    const before = performance.now();
    standing(rewind(course, count));
    return (performance.now() - before) * 1_000;
  });
  return median(taken);
}

async function travel(browser: Browser, { studio }: Sites, lines: string, about: string, figures: Figures) {
  const context = await openContext(browser, new URL(studio).origin);
  const page = await context.newPage();
  await page.goto(studio);
  await page.locator('.react-flow__node').first().waitFor();
  await openEvents(page, lines, MANY);
  await jumpAnywhere(page, WARM_UP);
  const add = (what: string, { taken, work }: Jumps) => {
    figures.add(`${about}, ${what}: median`, median(taken));
    figures.add(`${about}, ${what}: p95`, p95(taken));
    figures.add(`${about}, ${what}: work of the page`, work);
  };
  add('anywhere', await jumpAnywhere(page, anywhere(JUMPS)));
  const [back, forth] = [await stepBy(page, 'ArrowLeft', STEPS), await stepBy(page, 'ArrowRight', STEPS)];
  add('a step', { taken: [...back.taken, ...forth.taken], work: (back.work + forth.work) / 2 });
  await context.close();
}

const named = (customers: number): string => (customers === 1 ? 'one customer' : `${customers} customers`);

async function measure(browser: Browser, sites: Sites, figures: Figures): Promise<void> {
  const setup = supportSetup();
  for (const customers of CUSTOMERS) {
    const inputs = supportInputs(setup, MANY, customers);
    const course = proceed(openCourse(setup, START), inputs);
    figures.add(`${named(customers)}, without a browser (µs)`, standingTime(course));
    const lines = inputs.map(inputLine).join('\n');
    for (let round = 0; round < ROUNDS; round++)
      await travel(browser, sites, lines, named(customers), figures);
  }
}

/** Prints how long another of 10,000 moments takes until it is on the screen. */
export async function benchTravel(): Promise<void> {
  const figures = await withBrowser(measure);
  for (const customers of CUSTOMERS)
    for (const what of ['anywhere', 'a step'])
      for (const figure of ['median', 'p95']) {
        const key = `${named(customers)}, ${what}: ${figure}`;
        verdict(`ms until another moment is shown, ${key}`, figures.of(key), { most: SHOWN_MAX });
      }
}
