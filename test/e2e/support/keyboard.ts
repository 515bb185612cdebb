import { expect, type Locator, type Page } from '@playwright/test';
import type { Studio } from './studio.ts';

/** More stops than any screen has: whoever tabs that often is caught. */
const STOPS_MAX = 120;

/** The studio as somebody without a mouse works with it: nothing here clicks. */
export class Keyboard {
  readonly #page: Page;
  readonly #studio: Studio;

  constructor(studio: Studio) {
    this.#page = studio.page;
    this.#studio = studio;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Tabs until the target has the focus; on the way the focus must never be lost. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < STOPS_MAX; stop++) {
      if (await target.evaluate((element) => element.contains(document.activeElement))) return;
      await this.press(key);
    }
    throw new Error(`Nobody can tab to ${target}.`);
  }

  /** Adds an empty flow and opens it. */
  async newFlow(): Promise<void> {
    await this.tabTo(this.#page.getByRole('button', { name: 'Open another flow' }));
    await this.press('Enter');
    await expect(this.#page.getByRole('menuitem', { name: 'New flow' })).toBeVisible();
    await this.#page.keyboard.type('New');
    await this.press('Enter');
    await expect(this.#studio.canvas.getByRole('group')).toHaveCount(0);
  }

  /** Adds a node by typing its name; it is connected to the node that was selected. */
  async add(type: string): Promise<void> {
    await this.press('a');
    await expect(this.#page.getByRole('option', { name: type }).first()).toBeVisible();
    await this.#page.keyboard.type(type);
    await this.press('Enter');
    await expect(this.#studio.node(type)).toBeVisible();
  }

  /** Connects a port of the selected node to a node. */
  async connect(port: string, to: string): Promise<void> {
    await this.press('c');
    await this.pick(port, true);
    await this.pick(to, true);
  }

  /** Types into a field of the selected node. */
  async type(field: Locator, value: string): Promise<void> {
    await this.tabTo(field);
    await this.press('Control+a');
    await this.#page.keyboard.type(value);
  }

  /** Picks in a list of the selected node. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.tabTo(field);
    await this.press('Enter');
    await this.pick(option);
  }

  /** Opens the menu that has the focus and does one of its items. */
  async openAndChoose(item: string): Promise<void> {
    await this.press('Enter');
    await expect(this.#page.getByRole('menuitem', { name: item })).toBeVisible();
    await this.#page.keyboard.type(item);
    await this.press('Enter');
  }

  /** Picks in the list that is open, by typing. */
  async pick(option: string, exact = false): Promise<void> {
    const wanted = this.#page.getByRole('option', { name: option, exact }).first();
    await expect(wanted).toBeVisible();
    await this.#page.keyboard.type(option);
    await expect(wanted).toBeVisible();
    await this.press('Enter');
    await expect(wanted).toBeHidden();
    await this.expectKept();
  }

  /** What closes gives the focus back a moment later; it is never lost. */
  async expectKept(): Promise<void> {
    await expect(this.#page.locator(':focus')).toBeAttached();
  }
}
