import type { Page } from 'playwright';

const STEPS = 90;
const STEP_MS = 16;
/** How far a drag or a pan goes to either side. In px. */
const REACH = 150;

interface Point {
  x: number;
  y: number;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Moves the pointer from a point to and fro, as fast as a screen shows it. Answers the frames meanwhile, in ms. */
async function frames(page: Page, { x, y }: Point, button: 'left' | 'middle'): Promise<number[]> {
  await page.mouse.move(x, y);
  await page.mouse.down({ button });
  await page.mouse.move(x + 8, y + 8);
  await page.evaluate(() => window.probe.startFrames());
  for (let step = 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * 2 * Math.PI;
    const pause = sleep(STEP_MS);
    await page.mouse.move(x + REACH * Math.sin(angle), y + (REACH / 2) * Math.sin(2 * angle));
    await pause;
  }
  const taken = await page.evaluate(() => window.probe.stopFrames());
  // So that it is not where it began.
  await page.mouse.move(x + REACH, y + REACH);
  await page.mouse.up({ button });
  return taken;
}

/** Moves the view by the middle button, which takes hold of it wherever it is pressed. */
export async function panning(page: Page): Promise<number[]> {
  const before = await viewport(page);
  const box = await canvas(page);
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const taken = await frames(page, centre, 'middle');
  if ((await viewport(page)) === before) throw new Error('The view did not move.');
  return taken;
}

/** Drags the node that is nearest to the middle of the canvas. */
export async function dragging(page: Page): Promise<number[]> {
  const box = await canvas(page);
  const found = await page.evaluate(
    ([x, y]) => {
      const all = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => {
        const { left, top, width } = node.getBoundingClientRect();
        const grip = { x: left + width / 2, y: top + 12 };
        return { id: node.dataset['id'] ?? '', grip, far: Math.hypot(grip.x - x, grip.y - y) };
      });
      return all.sort((a, b) => a.far - b.far)[0];
    },
    [box.x + box.width / 2, box.y + box.height / 2] as const,
  );
  if (!found) throw new Error('No node is in view.');
  const place = () =>
    page.locator(`.react-flow__node[data-id="${found.id}"]`).evaluate((node) => node.style.transform);
  const before = await place();
  const taken = await frames(page, found.grip, 'left');
  if ((await place()) === before) throw new Error('The node did not move.');
  return taken;
}

/** Where the flow stands on the screen. */
const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => {
    const { x, y } = element.getBoundingClientRect();
    return `${x} ${y}`;
  });

async function canvas(page: Page) {
  const box = await page.locator('.react-flow').boundingBox();
  if (!box) throw new Error('There is no canvas.');
  return box;
}
