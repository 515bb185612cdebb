import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { Keyboard } from './support/keyboard.ts';
import { Studio } from './support/studio.ts';

/** A finger that rests this long lifts what is under it, ms; sooner it scrolls. */
const REST = 300;
const STEPS = 8;

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger carries a node from the palette onto the canvas', async ({ page, context }) => {
    const studio = new Studio(page);
    await studio.open();
    await studio.newFlow();
    const finger = await context.newCDPSession(page);
    await carry(finger, studio.paletteItem('Hours'), studio.canvas);
    await expect(studio.node('Hours')).toBeVisible();
  });
});

/** Presses with one finger, rests, moves and lifts. */
async function carry(finger: CDPSession, what: Locator, where: Locator): Promise<void> {
  const [from, to] = [await middleOf(what), await middleOf(where)];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  await what.page().waitForTimeout(REST);
  for (let step = 1; step <= STEPS; step++) {
    const part = step / STEPS;
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  }
  await touch('touchEnd', []);
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the keyboard lifts a node, carries it and puts it down; Escape puts it back', async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  await studio.open();
  await studio.newFlow();
  const hours = studio.paletteItem('Hours');
  await keys.tabTo(hours);

  await lift(page, 'Hours');
  await keys.press('ArrowRight', 'Escape');
  await expect(page.getByText('Hours is back in the palette.')).toBeAttached();
  await expect(studio.canvas.getByRole('group')).toHaveCount(0);
  await expect(hours).toBeFocused();

  await lift(page, 'Hours');
  await keys.press('ArrowRight', 'ArrowDown', 'ArrowDown', 'Space');
  await expect(studio.node('Hours')).toBeVisible();
});

/** Lifts what has the focus. dnd-kit hears keys from the next timer on, which is sooner than anybody types. */
async function lift(page: Page, what: string): Promise<void> {
  await page.keyboard.press('Space');
  await expect(page.getByText(`${what} is lifted.`)).toBeAttached();
  await page.evaluate(() => new Promise((heard) => setTimeout(heard)));
}
