import { expect, type Page } from '@playwright/test';
import type { Words } from './words.ts';

/** The node that asks, in the example. Its title is the admin's, and the same in every language. */
export const ASKING = 'What is it about?';

/** Brings the studio from one screen to another, in the language of the words. Each goes on from the former. */
export interface Screen {
  name: string;
  show(page: Page, words: Words): Promise<void>;
  /** Closes what would cover the next screen. */
  leave?(page: Page): Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const pressEscape = (page: Page) => page.keyboard.press('Escape');
const face = (page: Page, title: string) => page.getByRole('main').getByText(title, { exact: true });

export const screens: readonly Screen[] = [
  {
    name: 'first',
    show: async (page) => {
      await page.goto('/');
      await expect(face(page, 'Customer writes')).toBeVisible();
    },
  },
  {
    name: 'flow-settings',
    show: async (page, { inspector }) => {
      await button(page, inspector['flow-settings']).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'file-menu',
    show: async (page, { files }) => {
      await page.getByRole('banner').getByRole('button', { name: files.menu, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'quick-add',
    show: async (page) => {
      await face(page, ASKING).click();
      await page.keyboard.press('a');
      await expect(page.getByRole('listbox')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'inspector',
    show: async (page, { app }) => {
      await face(page, ASKING).click();
      await expect(page.getByRole('complementary', { name: app.inspector })).toBeVisible();
    },
  },
  {
    name: 'problems',
    show: async (page, { app }) => {
      await face(page, ASKING).click();
      await page.keyboard.press('Delete');
      await page
        .getByRole('banner')
        .getByRole('button', { name: /\d pro/ })
        .click();
      await expect(page.getByRole('region', { name: app.drawer }).getByRole('row').first()).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Control+j');
      await page.keyboard.press('Control+z');
    },
  },
  {
    name: 'outline',
    show: async (page) => {
      await face(page, ASKING).click();
      await page.keyboard.press('o');
      await expect(page.getByRole('treegrid')).toBeFocused();
    },
    leave: (page) => page.keyboard.press('Control+j'),
  },
  {
    name: 'simulator',
    show: async (page, { app, simulator }) => {
      await page.getByRole('banner').getByRole('button', { name: app.play, exact: true }).click();
      const phone = page.getByRole('complementary', { name: app.simulator });
      await phone.getByRole('textbox', { name: simulator.message }).fill('Hallo');
      await phone.getByRole('button', { name: simulator.send, exact: true }).click();
      await expect(phone.getByText('Hallo').first()).toBeVisible();
    },
  },
];
