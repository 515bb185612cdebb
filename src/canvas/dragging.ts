import { GRID, type Position } from '#runtime/index.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { type Box, boxAround, boxesOf } from '#src/document/edits/boxes.ts';
import type { CanvasThing } from './annotations.ts';
import { carried } from './carried.ts';
import { moveTo } from './edits.ts';
import { boxOfThing } from './extent.ts';
import { foldingOf } from './folding.ts';
import type { Moving } from './moving.ts';
import type { createSnapper, Guide } from './snapping.ts';

/** From so near things snap to each other. In px of the screen. */
const REACH = 6;

/** Keys that were held. */
type Held = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What dragging shows. */
export interface Showing {
  moving(moving: Moving): void;
  guides(guides: readonly Guide[]): void;
  zoom(): number;
}

export const NO_GUIDES: readonly Guide[] = [];

/**
 * Dragging of what React Flow says is dragged: it goes to where it is in line with what stands near, else on the grid; with
 * Alt, Control or Command on the grid alone. A drag is one step of the history, taken when it ends.
 */
export function createDragging(studio: Studio, showing: Showing) {
  let snapper: ReturnType<typeof createSnapper> | undefined;
  let places: ReadonlyMap<string, Position> | undefined;
  let dragged: symbol | undefined;
  let wasFree = false;
  return {
    /** What stays is looked up once; what does it is loaded with the first drag. */
    start(nodes: readonly CanvasThing[]) {
      const own = Symbol('drag');
      dragged = own;
      snapper = undefined;
      places = undefined;
      const others = staying(studio, nodes);
      void import('./snapping.ts').then(
        ({ createSnapper }) => {
          if (dragged === own) snapper = createSnapper(others);
        },
        () => undefined,
      );
    },
    move(held: Held, grabbed: CanvasThing, nodes: readonly CanvasThing[]) {
      const box = boxAround(nodes.map(boxOfThing));
      if (!box) return;
      const isFree = held.altKey || held.ctrlKey || held.metaKey;
      const snapped = isFree ? undefined : snapper?.(box, REACH / showing.zoom());
      const by = { ...onGrid(grabbed.position), ...snapped?.by };
      const next = new Map(
        nodes.map(({ id, position: { x, y } }) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]),
      );
      const isSame = [...next].every(([id, place]) => isAt(places?.get(id), place));
      if (isSame && isFree === wasFree) return;
      places = next;
      wasFree = isFree;
      showing.moving(next);
      const placed = { ...box, x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) };
      showing.guides(snapped?.guidesAt(placed) ?? NO_GUIDES);
    },
    async stop() {
      const put = places;
      dragged = undefined;
      snapper = undefined;
      places = undefined;
      showing.guides(NO_GUIDES);
      const { overEdge: edge, surface, set } = studio.session.getState();
      set({ overEdge: null });
      const [first] = put ?? [];
      if (put && first) {
        // What makes room on an edge is loaded when something is put on one; until then it is seen where it was let go.
        const landing = edge && (await import('./landing.ts').catch(() => null));
        if (!edge || !landing?.putOn(studio, ...first, edge)) moveTo(studio, put);
        // A drag leaves the keyboard nowhere.
        surface?.focus(first[0], 'stays');
      }
      if (dragged === undefined) showing.moving(null);
    },
  };
}

const isAt = (a: Position | undefined, b: Position): boolean => a?.x === b.x && a.y === b.y;

/** What is missing to the grid. */
const onGrid = ({ x, y }: Position): Position => ({
  x: Math.round(x / GRID) * GRID - x,
  y: Math.round(y / GRID) * GRID - y,
});

/** The nodes that are to be seen and are not dragged, alone or with a group. */
function staying(studio: Studio, nodes: readonly CanvasThing[]): Box[] {
  const flow = activeFlow(studio);
  if (!flow) return [];
  const along = carried(flow, new Map(nodes.map(({ id, position }) => [id, position])), studio.nodes);
  const { boxOf } = foldingOf(flow, studio.nodes);
  const ids = Object.keys(flow.nodes).filter((id) => !along.has(id) && !boxOf.has(id));
  return [...boxesOf(flow, ids, studio.nodes).values()];
}
