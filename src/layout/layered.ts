import { GRID } from '#runtime/drawing.ts';
import { walk } from './forward.ts';
import type { Box, Link } from './job.ts';
import { isBox, type Layered, layeredOf, type Order } from './layers.ts';
import { orderOf } from './order.ts';
import type { Placed } from './placed.ts';
import { ranksOf } from './ranks.ts';
import { rowsOf } from './rows.ts';

/** Between columns: edges with their labels need room. */
const ASIDE = 104;
/** Room for so many edges is in there; past that each few more get a lane. */
const LANES = 10;
const LANES_PER_STEP = 4;
const ASIDE_MAX = 304;

/** Places boxes that hang together in columns, links to the right. The upper left corner is at 0, 0. */
export function placeInColumns(boxes: readonly Box[], links: readonly Link[]): Placed {
  const { links: forward, turn } = walk(boxes, links);
  const layered = layeredOf(boxes, forward, ranksOf(boxes, forward));
  const order = orderOf(layered, turn);
  const rows = rowsOf(layered, order);
  const top = Math.min(...rows);
  const columns = columnsOf(layered, order);
  return new Map(
    boxes.map(({ id }, index) => {
      const x = columns[layered.rank[index] ?? 0] ?? 0;
      return [id, { x, y: (rows[index] ?? 0) - top }];
    }),
  );
}

/** How far right each column begins. */
function columnsOf(layered: Layered, order: Order): number[] {
  let next = 0;
  return order.map((layer) => {
    const x = next;
    const width = Math.max(
      0,
      ...layer.map((vertex) => (isBox(layered, vertex) ? (layered.boxes[vertex]?.width ?? 0) : 0)),
    );
    const leaving = layer.reduce((sum, vertex) => sum + (layered.outs[vertex]?.length ?? 0), 0);
    const lanes = Math.ceil(Math.max(0, leaving - LANES) / LANES_PER_STEP) * GRID;
    next += Math.ceil((width + Math.min(ASIDE + lanes, ASIDE_MAX)) / GRID) * GRID;
    return x;
  });
}
