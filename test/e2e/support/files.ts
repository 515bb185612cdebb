import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Studio } from './studio.ts';

/** Takes the pickers away that a test cannot answer, so that files come and go as in browsers without them. */
export const withoutPickers = (browser: Page | BrowserContext): Promise<unknown> =>
  browser.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
      Object.defineProperty(window, name, { value: undefined });
  });

/** Opens a file by the file menu. */
export async function openFile(studio: Studio, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([studio.page.waitForEvent('filechooser'), studio.file('Open file…')]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Drops a file of so many bytes on the window. Made in the page: it is too large to be handed over. */
export const dropFile = (page: Page, name: string, bytes: number): Promise<void> =>
  page.evaluate(
    ([fileName, size]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(size)], fileName));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes] as const,
  );

/** The open flow as it is saved to a file. */
export const savedFlow = (studio: Studio): Promise<string> =>
  studio.download(() => studio.file('Save flow to file'));

/** What the studio says of a file that it did not open. */
export const refusal = (page: Page, name: string): Locator =>
  page.getByRole('alert').filter({ hasText: `“${name}” was not opened. What was open still is.` });

/** Renames the open flow. */
export async function rename({ page }: Studio, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Name of the flow' });
  await field.fill(name);
  await field.blur();
  await expect(field).toHaveValue(name);
}
