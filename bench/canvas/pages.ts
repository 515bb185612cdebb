import type { Browser, BrowserContext, Page } from 'playwright';
import type { Flow } from '#runtime/index.ts';
import { installProbe } from './probe.ts';
import type { Sites } from './sites.ts';

const WINDOW = { width: 1440, height: 900 };
const PATIENCE_MS = 180_000;

/** One of the two pages with one of the flows; each visit loads it anew in a browser that was there before. */
export interface Place {
  name: string;
  /** It has fields to write in. */
  writes: boolean;
  visit(): Promise<Page>;
  /** To where a node is read and worked on, in the middle of the flow. */
  near(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function openContext(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: 'en-US',
    // Nobody who is measured is new here.
    storageState: {
      cookies: [],
      origins: [{ origin, localStorage: [{ name: 'routewright.visited', value: 'yes' }] }],
    },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(installProbe);
  return context;
}

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.probe.answering !== null);
  return page;
}

/** The studio, with the flow opened from a file as anybody opens one, and kept by the browser since. */
export async function studioPlace(browser: Browser, { studio }: Sites, flow: Flow): Promise<Place> {
  const context = await openContext(browser, new URL(studio).origin);
  await openFlow(await visit(context, studio), flow);
  return {
    name: 'studio',
    writes: true,
    async visit() {
      const page = await visit(context, studio);
      const shown = await page.locator('.canvas').getAttribute('aria-label');
      if (shown !== flow.name) throw new Error(`The studio shows “${shown}” in place of “${flow.name}”.`);
      return page;
    },
    async near(page) {
      await page.getByRole('main', { name: 'Canvas' }).locator('.canvas').focus();
      await page.keyboard.press('0');
      await page.waitForFunction(() =>
        /scale\(1\)/.test(
          document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '',
        ),
      );
    },
    close: () => context.close(),
  };
}

async function openFlow(page: Page, flow: Flow): Promise<void> {
  // A picker of the system cannot be answered; browsers without it are given a file by an input.
  await page.evaluate(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  await page.getByRole('banner').getByRole('button', { name: 'File' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Open file…' }).click(),
  ]);
  const buffer = Buffer.from(JSON.stringify(flow));
  await chooser.setFiles({ name: `${flow.id}.flow.json`, mimeType: 'application/json', buffer });
  // What waits for a function takes the promise for an answer.
  while (!(await page.evaluate(isKept, flow.id))) await page.waitForTimeout(200);
  await page.close();
}

/** The browser's storage holds the flow as the one that is open. */
const isKept = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('routewright');
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('projects').objectStore('projects').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.some((record: { flowId?: unknown }) => record.flowId === id));
      };
    };
  });

/** The bare page, with a canvas as large as the studio's. */
export async function barePlace(
  browser: Browser,
  { bare }: Sites,
  flow: Flow,
  size: { width: number; height: number },
): Promise<Place> {
  const context = await openContext(browser, new URL(bare).origin);
  const address = `${bare}?drawing=${flow.id}&width=${size.width}&height=${size.height}`;
  return {
    name: 'bare React Flow',
    writes: false,
    visit: () => visit(context, address),
    async near(page) {
      await page.evaluate(() => window.dispatchEvent(new Event('bench-near')));
      await page.waitForFunction(() =>
        /scale\(1\)/.test(
          document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '',
        ),
      );
    },
    close: () => context.close(),
  };
}

/** How large the canvas of the studio is. */
export async function canvasSize(place: Place): Promise<{ width: number; height: number }> {
  const page = await place.visit();
  const box = await page.locator('.react-flow').boundingBox();
  await page.close();
  if (!box) throw new Error('There is no canvas.');
  return { width: Math.round(box.width), height: Math.round(box.height) };
}
