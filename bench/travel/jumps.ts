import type { CDPSession, Page } from 'playwright';

const PATIENCE_MS = 60_000;

/** Ways to other moments, and how long each took until it was on the screen. In ms. */
export interface Jumps {
  taken: number[];
  /** What one took of the time of the processor, in the thread of the page. */
  work: number;
}

/** Opens the simulator of the flow that is shown, and a file of events in it. */
export async function openEvents(page: Page, lines: string, count: number): Promise<void> {
  // A picker of the system cannot be answered; browsers without it are given a file by an input.
  await page.evaluate(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Export this conversation' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: /^Open events/ }).click(),
  ]);
  const buffer = Buffer.from(lines);
  await chooser.setFiles({ name: 'long.events.jsonl', mimeType: 'application/jsonl', buffer });
  const all = count.toLocaleString('en');
  await page.locator('.sim-rewind-count', { hasText: `${all} of ${all}` }).waitFor();
}

/** To moments anywhere by presses on the slider, each so far along it. */
export async function jumpAnywhere(page: Page, shares: readonly number[]): Promise<Jumps> {
  const box = await page.locator('.sim-rewind-track').boundingBox();
  if (!box) throw new Error('There is no slider.');
  const press = (share: number) => page.mouse.click(box.x + share * box.width, box.y + box.height / 2);
  return taking(
    page,
    'pointerdown',
    shares.map((share) => () => press(share)),
  );
}

/** To the moments beside each other, by a key on the slider, so many times. */
export async function stepBy(page: Page, key: string, times: number): Promise<Jumps> {
  await page.locator('.sim-rewind-slider input').focus();
  const press = () => page.keyboard.press(key);
  return taking(
    page,
    'keydown',
    Array.from({ length: times }, () => press),
  );
}

async function taking(
  page: Page,
  event: 'pointerdown' | 'keydown',
  acts: readonly (() => Promise<void>)[],
): Promise<Jumps> {
  await page.evaluate((name) => window.probe.watch(name, '.sim-rewind-count'), event);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workOf(session);
  const taken: number[] = [];
  for (const act of acts) {
    await act();
    taken.push(await told(page, taken.length + 1));
  }
  const work = ((await workOf(session)) - before) / acts.length;
  await session.detach();
  return { taken, work };
}

/** When the moment was on the screen to which an act led. */
async function told(page: Page, count: number): Promise<number> {
  const found = await page.waitForFunction(
    (done) => window.probe.acts.length >= done && window.probe.acts[done - 1]?.told,
    count,
    { timeout: PATIENCE_MS },
  );
  return Number(await found.jsonValue());
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('The browser does not tell what a page takes.');
  return found.value * 1_000;
}
