import { expect, type Page, test } from '@playwright/test';
import { Studio } from './support/studio.ts';

/** The editor is large; on a busy machine it takes its time. */
const LOAD_MS = 60_000;

/** The text of the flow, beside the canvas. */
class Text {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The flow, or the script: the one that is shown. */
  get field() {
    return this.page
      .getByRole('region', { name: 'Text of the flow' })
      .getByRole('textbox', { name: /^(Flow|Script)$/ });
  }

  get draft() {
    return this.page.getByRole('region', { name: 'Text of the flow' }).getByRole('status').last();
  }

  button(name: string) {
    return this.page.getByRole('region', { name: 'Text of the flow' }).getByRole('button', { name });
  }

  /** Finds something in the text, and leaves it selected there. */
  async find(words: string): Promise<void> {
    await this.field.focus();
    await this.page.keyboard.press('ControlOrMeta+f');
    const find = this.page.getByRole('textbox', { name: 'Find' });
    await find.fill(words);
    await find.press('Enter');
    await find.press('Escape');
    await expect(this.field).toBeFocused();
  }

  /** The lines on the screen. */
  get lines() {
    return this.page.locator('.editor-json .view-lines');
  }
}

test('a flow is drawn and written in turns', async ({ page }) => {
  const studio = new Studio(page);
  const text = new Text(page);
  await studio.open();
  await page.keyboard.press('ControlOrMeta+j');
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(text.lines).toContainText('routewright/flow', { timeout: LOAD_MS });

  await test.step('the cursor selects the node it is in, and keeps the keyboard', async () => {
    await text.find('Customer writes');
    await expect(studio.inspector).toContainText('Channel intake');
    await expect(text.field).toBeFocused();
  });

  await test.step('what is typed changes the drawing, and is taken back by the one undo there is', async () => {
    await page.keyboard.type('Hello from the text');
    await expect(studio.node('Hello from the text')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(studio.node('Hello from the text')).toBeHidden();
    await expect(studio.node('Customer writes')).toBeVisible();
    await expect(text.lines).not.toContainText('Hello from the text');
  });

  await test.step('a broken text leaves the drawing, is there after another tab, and can be given up', async () => {
    await page.keyboard.type('"half a title');
    await expect(text.draft).toContainText('Not applied');
    await expect(studio.node('Customer writes')).toBeVisible();
    await page.getByRole('tab', { name: 'Problems' }).click();
    await page.getByRole('tab', { name: 'Text' }).click();
    await expect(text.draft).toContainText('Not applied');
    await text.button('Back to the drawing’s text').click();
    await expect(text.draft).toBeEmpty();
  });

  await test.step('what is drawn shows in the text, and what is selected is found there', async () => {
    await studio.select('Customer writes');
    await expect(page.locator('.editor-json-shown').first()).toBeAttached();
    await page.getByRole('textbox', { name: 'Title' }).fill('Drawn by hand');
    await expect(text.lines).toContainText('Drawn by hand');
  });

  await test.step('what is written in the script is drawn, and taken back', async () => {
    await page.getByRole('radio', { name: 'Script' }).click();
    await expect(text.lines).toContainText('"next"', { timeout: LOAD_MS });
    await text.find('"timeout": "busy');
    await page.keyboard.press('ArrowRight');
    for (const _ of 'busy') await page.keyboard.press('Backspace');
    await page.keyboard.type('done');
    const way = studio.edge('Still waiting', 'To sales', 'Done');
    await expect(way).toBeAttached();
    await expect(text.draft).toBeEmpty();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(way).not.toBeAttached();
    await page.getByRole('radio', { name: 'Flow' }).click();
  });

  await test.step('types and their params are offered in words', async () => {
    await text.find('"channel-intake",');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ControlOrMeta+Space');
    await expect(page.locator('.suggest-widget')).toContainText('assign-skill');
    await page.keyboard.press('Escape');
  });

  await test.step('Escape goes back to the canvas', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(text.field).not.toBeFocused();
    await expect(studio.node('Drawn by hand')).toBeFocused();
  });
});
