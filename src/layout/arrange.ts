import { BOX_HEIGHT, FRAME, INPUT_Y, NODE_WIDTH, portY, snap } from '#runtime/drawing.ts';
import type { Box, Cluster, Job, Link, Positions } from './job.ts';
import { boundsOf, type Placed } from './placed.ts';
import { placeInStack } from './stack.ts';

/** A group as one box, with where its nodes stand in it. */
interface Whole {
  box: Box;
  inside: Placed;
  folded: boolean;
}

/**
 * Where each node had better stand: in columns from left to right, targets in the order of ports, groups kept together,
 * parts below each other, all on the grid. What the reader is used to stays where it can; a flow that was placed so
 * is placed so again. Reads nothing but its argument.
 */
export function arrange({ boxes, links, clusters, anchor }: Job): Positions {
  const wholes = clusters
    .map((cluster) => wholeOf(cluster, boxes, links))
    .filter((whole) => whole !== undefined);
  const within = new Map(wholes.flatMap((whole) => [...whole.inside.keys()].map((id) => [id, whole])));
  const outer = [...boxes.filter(({ id }) => !within.has(id)), ...wholes.map(({ box }) => box)];
  const placed = placeInStack(outer, outerLinks(links, within));
  const all: Placed = new Map(
    boxes.map(({ id }) => {
      const whole = within.get(id);
      const { x, y } = placed.get(whole?.box.id ?? id) ?? { x: 0, y: 0 };
      const inside = whole?.inside.get(id) ?? { x: 0, y: 0 };
      return [id, { x: x + inside.x, y: y + inside.y }];
    }),
  );
  return anchored(boxes, all, anchor);
}

/** Ids of groups may be those of nodes. */
const boxId = (cluster: string): string => `group ${cluster}`;

function wholeOf(
  { id, nodes, folded }: Cluster,
  boxes: readonly Box[],
  links: readonly Link[],
): Whole | undefined {
  const ids = new Set(nodes);
  const members = boxes.filter((box) => ids.has(box.id));
  if (members.length === 0) return undefined;
  const now = new Map(members.map((box) => [box.id, box.at]));
  const { left, top } = boundsOf(members, now);
  const begins = members.some((box) => box.begins);
  if (folded) {
    const inside = new Map(members.map(({ id: node, at }) => [node, { x: at.x - left, y: at.y - top }]));
    const size = { width: NODE_WIDTH, height: BOX_HEIGHT };
    return { box: { id: boxId(id), ...size, at: { x: left, y: top }, begins }, inside, folded };
  }
  const own = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const placed = placeInStack(members, own);
  const { width, height } = boundsOf(members, placed);
  const { aside, above } = FRAME;
  const inside = new Map([...placed].map(([node, { x, y }]) => [node, { x: x + aside, y: y + above }]));
  const size = { width: width + 2 * aside, height: height + above + aside };
  return { box: { id: boxId(id), ...size, at: { x: left - aside, y: top - above }, begins }, inside, folded };
}

/** Links between boxes and groups, as they leave and arrive there. */
function outerLinks(links: readonly Link[], within: ReadonlyMap<string, Whole>): Link[] {
  return links.flatMap((link) => {
    const [source, target] = [within.get(link.from), within.get(link.to)];
    if (source && source === target) return [];
    return [
      {
        from: source?.box.id ?? link.from,
        to: target?.box.id ?? link.to,
        // All of a folded group's edges leave it in one place, and arrive in one.
        out: source?.folded ? portY(0) : (source?.inside.get(link.from)?.y ?? 0) + link.out,
        into: target?.folded ? INPUT_Y : (target?.inside.get(link.to)?.y ?? 0) + link.into,
        weight: link.weight,
      },
    ];
  });
}

/** Moves all so that the anchor stays where it is, or at the nearest place of the grid. */
function anchored(boxes: readonly Box[], placed: Placed, anchor: string | undefined): Positions {
  const kept = boxes.find(({ id }) => id === anchor);
  const now = boundsOf(boxes, new Map(boxes.map(({ id, at }) => [id, at])));
  const then = boundsOf(boxes, placed);
  const from = (kept && placed.get(kept.id)) ?? { x: then.left, y: then.top };
  const to = snap(kept?.at ?? { x: now.left, y: now.top });
  return Object.fromEntries(
    [...placed].map(([id, { x, y }]) => [id, { x: x + to.x - from.x, y: y + to.y - from.y }]),
  );
}
