import type { Position } from '#runtime/index.ts';
import { type Box, boxAround } from './boxes.ts';

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export type Axis = 'horizontally' | 'vertically';

type Boxes = ReadonlyMap<string, Box>;
/** New places of nodes, by id. */
export type Places = Map<string, Position>;

const aligned: Record<Alignment, (box: Box, around: Box) => Position> = {
  left: ({ y }, around) => ({ x: around.x, y }),
  centre: ({ y, width }, around) => ({ x: around.x + (around.width - width) / 2, y }),
  right: ({ y, width }, around) => ({ x: around.x + around.width - width, y }),
  top: ({ x }, around) => ({ x, y: around.y }),
  middle: ({ x, height }, around) => ({ x, y: around.y + (around.height - height) / 2 }),
  bottom: ({ x, height }, around) => ({ x, y: around.y + around.height - height }),
};

/** Puts boxes in line, at an edge or in the middle of what is around them all. */
export function align(boxes: Boxes, alignment: Alignment): Places {
  const around = boxAround([...boxes.values()]);
  if (!around) return new Map();
  return new Map([...boxes].map(([id, box]) => [id, whole(aligned[alignment](box, around))]));
}

/** Leaves as much room between each two neighbours; the first and the last stay. */
export function distribute(boxes: Boxes, axis: Axis): Places {
  const [at, size] = axis === 'horizontally' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const inOrder = [...boxes].sort(([, a], [, b]) => a[at] - b[at] || a[at] + a[size] - b[at] - b[size]);
  const around = boxAround(inOrder.map(([, box]) => box));
  if (!around) return new Map();
  const taken = inOrder.reduce((sum, [, box]) => sum + box[size], 0);
  const gap = (around[size] - taken) / Math.max(1, inOrder.length - 1);
  let next = around[at];
  return new Map(
    inOrder.map(([id, box]) => {
      const place = whole({ x: box.x, y: box.y, [at]: next });
      next += box[size] + gap;
      return [id, place];
    }),
  );
}

/** Room between nodes that were put in order: an edge and its label fit. In px. */
const ROOM: Position = { x: 104, y: 40 };

/** Puts boxes into columns as they stand, each aligned, on the grid, with room between all of them. */
export function tidy(boxes: Boxes, grid: number): Places {
  const places: Places = new Map();
  const onGrid = (value: number) => Math.ceil(value / grid) * grid;
  const around = boxAround([...boxes.values()]);
  let x = around ? Math.round(around.x / grid) * grid : 0;
  for (const column of columnsOf(boxes)) {
    x = Math.max(x, Math.round(Math.min(...column.map(([, box]) => box.x)) / grid) * grid);
    let free = Number.NEGATIVE_INFINITY;
    for (const [id, box] of column) {
      const y = Math.max(Math.round(box.y / grid) * grid, onGrid(free));
      places.set(id, { x, y });
      free = y + box.height + ROOM.y;
    }
    x = onGrid(x + Math.max(...column.map(([, box]) => box.width)) + ROOM.x);
  }
  return places;
}

/** Boxes that stand above each other, from left to right; each column from top to bottom. */
function columnsOf(boxes: Boxes): [string, Box][][] {
  const columns: [string, Box][][] = [];
  for (const entry of [...boxes].sort(([, a], [, b]) => a.x - b.x || a.y - b.y)) {
    const column = columns.at(-1);
    const first = column?.[0]?.[1];
    if (column && first && entry[1].x < first.x + first.width / 2) column.push(entry);
    else columns.push([entry]);
  }
  return columns.map((column) => column.sort(([, a], [, b]) => a.y - b.y || a.x - b.x));
}

const whole = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) });
