import { MINUTE } from '#runtime/model/instant.ts';
import type { Arrival } from './arrivals.ts';

/** A contact that waits, in the order a queue has: priority now, then who came first. */
export interface Item {
  contact: string;
  /** Who has the greater one has the higher priority at every instant, as long as all gain as much in a minute. */
  urgency: number;
  order: number;
}

export const itemOf = ({ contact, at, rule }: Arrival, order: number): Item => ({
  contact,
  urgency: rule.priority * MINUTE - rule.acceleration * at,
  order,
});

const before = (a: Item, b: Item): boolean =>
  a.urgency !== b.urgency ? a.urgency > b.urgency : a.order < b.order;

/** A binary heap and nothing else: the least that keeps who waits in order of priority. */
export class Heap {
  readonly #items: Item[] = [];

  push(item: Item): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(item, items[parent]!)) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last && items.length > 0) this.#sink(last);
    return top;
  }

  /** Puts an item where the top was. */
  #sink(item: Item): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++;
      if (!before(items[child]!, item)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = item;
  }
}
