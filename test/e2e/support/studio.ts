import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A text as a pattern that matches just that text. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The studio as somebody with a mouse works with it; everything is found by what it is called. */
export class Studio {
  readonly page: Page;
  readonly canvas: Locator;
  readonly inspector: Locator;
  readonly simulator: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.getByRole('main', { name: 'Canvas' });
    this.inspector = page.getByRole('complementary', { name: 'Settings of the selection' });
    this.simulator = page.getByRole('complementary', { name: 'Simulator' });
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.node('Customer writes')).toBeVisible();
  }

  async newFlow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open another flow' }).click();
    // Behind the flows themselves, one of which may be called so.
    await this.page.getByRole('menuitem', { name: 'New flow' }).last().click();
    await expect(this.canvas.getByRole('group')).toHaveCount(0);
  }

  /** A node on the canvas, by its title. */
  node(title: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^${literally(title)} \\(`) });
  }

  paletteItem(type: string): Locator {
    return this.page
      .getByRole('complementary', { name: 'Nodes' })
      .getByRole('button', { name: type, exact: true });
  }

  /** Drags a node type from the palette to a place on the canvas, in pixels from its upper left corner. */
  async drop(type: string, x: number, y: number): Promise<void> {
    await this.paletteItem(type).dragTo(this.canvas, { steps: 12, targetPosition: { x, y } });
    await expect(this.node(type)).toBeVisible();
  }

  /** Draws an edge from a port to a node. */
  async connect(port: string, from: string, to: string): Promise<void> {
    await this.canvas
      .getByRole('img', { name: `${port} of ${from}`, exact: true })
      .dragTo(this.canvas.getByRole('img', { name: `into ${to}`, exact: true }), { steps: 12 });
    await expect(this.edge(port, from, to)).toBeAttached();
  }

  edge(port: string, from: string, to: string): Locator {
    return this.canvas.getByRole('img', { name: `${port} of ${from} leads to ${to}`, exact: true });
  }

  async select(title: string): Promise<void> {
    await this.node(title).click({ position: { x: 100, y: 12 } });
    await expect(this.inspector).toBeVisible();
  }

  /** Types into a field of the selected node. */
  async type(field: string, value: string): Promise<void> {
    await this.inspector.getByRole('textbox', { name: field, exact: true }).fill(value);
  }

  /** Picks in a list of the selected node. A list is named by its field and by what is chosen now. */
  async choose(field: string, option: string): Promise<void> {
    await this.inspector.getByRole('button', { name: new RegExp(`^${field} | ${field}$`) }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Writes on the simulated phone. */
  async say(text: string): Promise<void> {
    await this.simulator.getByRole('textbox', { name: 'Message' }).fill(text);
    await this.simulator.getByRole('button', { name: 'Send' }).click();
  }

  /** The state of the flow in the top bar: `No problems`, `3 problems` … */
  get state(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /problem/ });
  }

  async file(item: string | RegExp): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'File' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Takes the last change back, by the button that says what it was. */
  async undo(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: /^Redo/ }).click();
  }

  /** The simulated conversation as JSON Lines. */
  exportConversation(what: 'events' | 'effects'): Promise<string> {
    return this.download(async () => {
      await this.simulator.getByRole('button', { name: 'Export this conversation' }).click();
      await this.page.getByRole('menuitem', { name: `Export ${what}` }).click();
    });
  }

  /** What an act downloads. */
  async download(act: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return readFile(await download.path(), 'utf8');
  }
}
