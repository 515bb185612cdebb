import { fraction, type Layered, type Order, type Segment } from './layers.ts';

/** How many pairs of links cross between columns. A link leaves and arrives where its ports are. */
export function crossings({ outs }: Pick<Layered, 'outs'>, order: Order): number {
  const place = placesOf(order);
  const from = (segment: Segment) => (place[segment.from] ?? 0) + fraction(segment.out);
  const to = (segment: Segment) => (place[segment.to] ?? 0) + fraction(segment.into);
  let count = 0;
  for (const layer of order) {
    const segments = layer.flatMap((vertex) => outs[vertex] ?? []);
    segments.sort((a, b) => from(a) - from(b) || to(a) - to(b));
    count += inversions(segments.map(to));
  }
  return count;
}

/** The turn of each vertex in its column. */
export function placesOf(order: Order): number[] {
  const place: number[] = [];
  for (const layer of order)
    layer.forEach((vertex, index) => {
      place[vertex] = index;
    });
  return place;
}

/** How many pairs stand the wrong way round; equal ones do not. */
function inversions(values: readonly number[]): number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const turn = new Map(sorted.map((value, index) => [value, index + 1]));
  const tree = new Array<number>(sorted.length + 1).fill(0);
  let count = 0;
  values.forEach((value, seen) => {
    const at = turn.get(value) ?? 0;
    let notAbove = 0;
    for (let i = at; i > 0; i -= i & -i) notAbove += tree[i] ?? 0;
    count += seen - notAbove;
    for (let i = at; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  });
  return count;
}
