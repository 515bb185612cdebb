import { expect, type Page } from '@playwright/test';
import { ASKING, type Screen } from './screens.ts';

const dialog = (page: Page) => page.getByRole('dialog').first();
const pressEscape = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
};
const closeDrawer = (page: Page) => page.keyboard.press('Control+j');

type DrawerRoom = 'find' | 'texts' | 'text' | 'history' | 'changes';

/** A room of the drawer, where something is to be seen. */
const inDrawer = (
  name: DrawerRoom,
  isThere: (room: ReturnType<Page['getByRole']>) => Promise<void>,
): Screen => ({
  name,
  show: async (page, { app }) => {
    const drawer = page.getByRole('region', { name: app.drawer, exact: true });
    if (!(await drawer.isVisible())) await page.keyboard.press('Control+j');
    await drawer.getByRole('tab', { name: new RegExp(`^${app[name]}`) }).click();
    await isThere(drawer);
  },
  leave: closeDrawer,
});

/** What is opened over or beside the flow to work on it. They go on from a flow that is open. */
export const toolScreens: readonly Screen[] = [
  {
    name: 'palette',
    show: async (page) => {
      await page.getByRole('main').getByText(ASKING, { exact: true }).click();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'shortcuts',
    show: async (page) => {
      await page.keyboard.press('?');
      await expect(dialog(page)).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'appearance',
    show: async (page, { look }) => {
      await page.getByRole('button', { name: look.appearance, exact: true }).click();
      await expect(dialog(page)).toBeVisible();
    },
    leave: pressEscape,
  },
  inDrawer('find', async (room) => {
    await room.getByRole('combobox').first().fill('klant');
    await expect(room.getByRole('status').first()).not.toBeEmpty();
  }),
  inDrawer('texts', (room) => expect(room.getByRole('textbox').first()).toBeVisible()),
  inDrawer('text', (room) => expect(room.locator('.view-line').first()).toBeVisible()),
  inDrawer('history', (room) => expect(room.getByRole('tabpanel')).not.toBeEmpty()),
  inDrawer('changes', (room) => expect(room.getByRole('tabpanel').getByRole('button').first()).toBeVisible()),
  {
    name: 'library',
    show: async (page, words) => {
      await inPalette(page, words.reuse.begin);
      await expect(dialog(page)).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'workspace',
    show: async (page, { app }) => {
      await page.getByRole('button', { name: app.workspace, exact: true }).click();
      await expect(page.getByRole('main').getByRole('row').nth(1)).toBeVisible();
    },
    leave: async (page) => {
      await page.goto('/');
      await expect(page.getByRole('main').getByText(ASKING, { exact: true })).toBeVisible();
    },
  },
];

/** Does what the palette of commands lists by this name. */
async function inPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const wanted = page.getByRole('dialog').getByRole('option', { name }).first();
  await expect(wanted).toBeVisible();
  await page.keyboard.type(name);
  await wanted.click();
}
