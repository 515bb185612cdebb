import { expect } from '@playwright/test';
import { type Direction, nextNode, type TravelMap } from '#src/canvas/travel.ts';
import type { Keyboard } from './keyboard.ts';
import type { Studio } from './studio.ts';

const ARROWS: Readonly<Record<Direction, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
};

/** The canvas as somebody works with it who sees it and has no mouse: arrow keys go where edges and places lead. */
export class Canvas {
  readonly #studio: Studio;
  readonly #keys: Keyboard;
  /** The ways so far, in the order in which they were made. */
  readonly #edges: { from: string; port: string; to: string }[] = [];

  constructor(studio: Studio, keys: Keyboard) {
    this.#studio = studio;
    this.#keys = keys;
  }

  /** Adds a node that nothing leads to. */
  async begin(title: string): Promise<void> {
    await this.#keys.press('Escape');
    await this.#keys.add(title);
  }

  /** Adds a node behind the first port that is free, which the canvas connects by itself. */
  async addBehind(node: string, port: string, type: string): Promise<void> {
    await this.select(node);
    await this.#keys.add(type);
    this.#edges.push({ from: node, port, to: await this.#selected() });
  }

  async connect(node: string, port: string, label: string, to: string): Promise<void> {
    await this.select(node);
    await this.#keys.connect(label, to);
    await expect(this.#studio.node(to)).toHaveCount(1);
    const id = await this.#studio.node(to).getAttribute('data-id');
    this.#edges.push({ from: node, port, to: id ?? '' });
  }

  /** Travels to a node by arrow keys, the shortest way. */
  async select(id: string): Promise<void> {
    const from = await this.#selected();
    if (from === id) return;
    const way = shortest(await this.#map(), from, id);
    if (!way) throw new Error(`No arrow keys lead from ${from} to ${id}.`);
    await this.#keys.press(...way.map((direction) => ARROWS[direction]));
    await expect(this.#studio.canvas.locator(`[data-id="${id}"].selected`)).toBeVisible();
  }

  async #selected(): Promise<string> {
    const node = this.#studio.canvas.locator('.react-flow__node.selected');
    return (await node.getAttribute('data-id')) ?? '';
  }

  /** Where the nodes stand, all of them brought into view. */
  async #map(): Promise<TravelMap> {
    await this.#keys.press('f');
    const known = new Set(this.#edges.flatMap(({ from, to }) => [from, to]));
    const nodes = this.#studio.canvas.locator('.react-flow__node');
    await expect.poll(() => nodes.count()).toBeGreaterThanOrEqual(known.size);
    const places = await nodes.evaluateAll((elements) =>
      elements.map((element) => {
        const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
        return [element.getAttribute('data-id') ?? '', { position: { x: e, y: f } }] as const;
      }),
    );
    return { nodes: Object.fromEntries(places), edges: this.#edges };
  }
}

function shortest(map: TravelMap, from: string, to: string): Direction[] | undefined {
  const ways = new Map<string, Direction[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = nextNode(map, at, direction);
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, direction]);
    }
  }
  return undefined;
}
