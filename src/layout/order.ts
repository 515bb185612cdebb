import { crossings, placesOf } from './crossings.ts';
import {
  boxesInOrder,
  fraction,
  type Layered,
  type Order,
  type Segment,
  withBends,
  withoutBends,
} from './layers.ts';

/** Rounds to the right and back. */
const SWEEPS = 6;
/** Up to so many vertices neighbours are swapped one by one, too. */
const SWAPPED_MAX = 600;
/** The reader's order is given up for one that has at most this part of its crossings. */
const WORTH = 0.8;

/**
 * The order in each column. It begins with the reader's, is changed only where links then cross less, and is given up
 * only for one that is clearly better. An order that came of this comes of it again.
 */
export function orderOf(layered: Layered, turn: ReadonlyMap<string, number>): Order {
  const { boxes } = layered;
  const at = (index: number) => boxes[index]?.at ?? { x: 0, y: 0 };
  const turnOf = (index: number) => turn.get(boxes[index]?.id ?? '') ?? 0;
  const readers = best(
    layered,
    boxesInOrder(layered, (a, b) => at(a).y - at(b).y || at(a).x - at(b).x || turnOf(a) - turnOf(b)),
  );
  if (readers.crossings === 0) return readers.order;
  const fresh = best(
    layered,
    boxesInOrder(layered, (a, b) => turnOf(a) - turnOf(b)),
  );
  return fresh.crossings <= readers.crossings * WORTH ? fresh.order : readers.order;
}

interface Judged {
  order: Order;
  crossings: number;
}

/** Judged with the bends where they come to be when only the boxes are known: nothing else can be read from a drawing. */
function best(layered: Layered, start: Order): Judged {
  const judge = (boxes: Order): Judged => {
    const order = withBends(layered, boxes);
    return { order, crossings: crossings(layered, order) };
  };
  let known = judge(start);
  while (known.crossings > 0) {
    const next = judge(withoutBends(layered, better(layered, known)));
    if (next.crossings >= known.crossings) break;
    known = next;
  }
  return known;
}

function better(layered: Layered, start: Judged): Order {
  let least = start;
  let order = start.order;
  for (let sweep = 0; sweep < SWEEPS && least.crossings > 0; sweep++) {
    order = swept(layered, order, sweep % 2 === 0);
    if (layered.rank.length <= SWAPPED_MAX) order = swapped(layered, order);
    const count = crossings(layered, order);
    if (count < least.crossings) least = { order, crossings: count };
  }
  return least.order;
}

/** Each column by the middle of what its boxes come from, or with `isBack` of what they lead to. */
function swept({ ins, outs }: Layered, order: Order, isBack: boolean): Order {
  const next = order.map((layer) => [...layer]);
  const place = placesOf(order);
  const middle = (vertex: number): number | undefined => {
    const segments = (isBack ? outs : ins)[vertex] ?? [];
    if (segments.length === 0) return undefined;
    const sum = segments.reduce((total, { from, to, out, into }) => {
      const at = isBack ? (place[to] ?? 0) + fraction(into) : (place[from] ?? 0) + fraction(out);
      return total + at;
    }, 0);
    return sum / segments.length;
  };
  for (const layer of isBack ? next.toReversed() : next) {
    sortSome(layer, middle);
    layer.forEach((vertex, index) => {
      place[vertex] = index;
    });
  }
  return next;
}

/** Sorts what has a key, and leaves what has none in its place. */
function sortSome(layer: number[], keyOf: (vertex: number) => number | undefined): void {
  const keyed = layer.flatMap((vertex, index) => {
    const key = keyOf(vertex);
    return key === undefined ? [] : [{ vertex, index, key }];
  });
  const slots = keyed.map(({ index }) => index);
  keyed.sort((a, b) => a.key - b.key || a.index - b.index);
  keyed.forEach(({ vertex }, turn) => {
    layer[slots[turn] ?? 0] = vertex;
  });
}

/** Swaps neighbours as long as that leaves fewer crossings. */
function swapped({ ins, outs }: Layered, order: Order): Order {
  const next = order.map((layer) => [...layer]);
  const place = placesOf(next);
  const arriving = (segment: Segment) => (place[segment.from] ?? 0) + fraction(segment.out);
  const leaving = (segment: Segment) => (place[segment.to] ?? 0) + fraction(segment.into);
  const gain = (above: number, below: number) =>
    surplus(ins[above] ?? [], ins[below] ?? [], arriving) +
    surplus(outs[above] ?? [], outs[below] ?? [], leaving);
  let changed = true;
  for (let round = 0; round < SWEEPS && changed; round++) {
    changed = false;
    for (const layer of next)
      for (let index = 1; index < layer.length; index++) {
        const [above = 0, below = 0] = [layer[index - 1], layer[index]];
        if (gain(above, below) <= 0) continue;
        [layer[index - 1], layer[index]] = [below, above];
        [place[below], place[above]] = [index - 1, index];
        changed = true;
      }
  }
  return next;
}

/** How many crossings fewer there are when the two change places. */
function surplus(
  above: readonly Segment[],
  below: readonly Segment[],
  keyOf: (segment: Segment) => number,
): number {
  let sum = 0;
  for (const a of above)
    for (const b of below) {
      const difference = keyOf(a) - keyOf(b);
      sum += difference > 0 ? 1 : difference < 0 ? -1 : 0;
    }
  return sum;
}
