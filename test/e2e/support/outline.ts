import { expect, type Locator } from '@playwright/test';
import type { Keyboard } from './keyboard.ts';
import type { Studio } from './studio.ts';

/** The outline as somebody works with it who has no mouse. Lines are found by their keys. */
export class Outline {
  readonly grid: Locator;
  readonly #studio: Studio;
  readonly #keys: Keyboard;

  constructor(studio: Studio, keys: Keyboard) {
    this.#studio = studio;
    this.#keys = keys;
    this.grid = studio.page.getByRole('treegrid');
  }

  /** Goes there from anywhere; an empty flow has a button for its first node. */
  async open(): Promise<void> {
    await this.#keys.press('Control+Shift+o');
    const first = this.#studio.page.getByRole('button', { name: 'Add the first node' });
    await expect(this.grid.or(first)).toBeFocused();
  }

  /** The key of the line that the keyboard is on. */
  current(): Promise<string> {
    return this.grid.evaluate((grid) =>
      decodeURIComponent(grid.getAttribute('aria-activedescendant') ?? '').replace('outline-', ''),
    );
  }

  /** Finds a node by its title, as with the filter, unless the keyboard is on its line. */
  async goTo(title: string, id: string): Promise<void> {
    await expect(this.grid).toBeFocused();
    if ((await this.current()) === `node ${id}`) return;
    await this.#keys.press('/');
    const field = this.#studio.page.getByRole('searchbox', { name: 'Filter nodes' });
    await expect(field).toBeFocused();
    await this.#studio.page.keyboard.type(title);
    await this.#keys.press('Enter');
    await expect(this.grid).toBeFocused();
    await this.#keys.press('Escape');
    await expect(this.#row(title, 'aria-selected="true"')).toBeVisible();
  }

  /** Goes down to the line of a way out, below the line of its node. */
  async goToWay(key: string): Promise<void> {
    const LINES_MAX = 12;
    for (let line = 0; line < LINES_MAX; line++) {
      if ((await this.current()) === key) return;
      await this.#keys.press('ArrowDown');
    }
    throw new Error(`No line ${key} stands below.`);
  }

  /** Adds a node behind the line. */
  async add(type: string): Promise<void> {
    await this.#keys.press((await this.grid.isVisible()) ? 'a' : 'Enter');
    await this.#keys.pick(type, true);
    await expect(this.#row(type, 'data-current="true"')).toBeVisible();
    await expect(this.grid).toBeFocused();
  }

  /** Leads the way out of the line to a node. */
  async connect(to: string): Promise<void> {
    await this.#keys.press('c');
    await this.#keys.pick(to, true);
    await expect(this.grid).toBeFocused();
  }

  #row(title: string, attribute: string): Locator {
    return this.grid.locator(`[role="row"][${attribute}]`).filter({ hasText: title });
  }
}
