import fc from 'fast-check';
import { heightFor, INPUT_Y, NODE_WIDTH, portY } from '#runtime/index.ts';
import type { Box, Cluster, Job, Link } from '../job.ts';

const at = fc.record({
  x: fc.integer({ min: -200, max: 200 }).map((cell) => cell * 20),
  y: fc.integer({ min: -200, max: 200 }).map((cell) => cell * 20),
});

export const boxOf = (id: string, ports: number, place = { x: 0, y: 0 }, begins = false): Box => ({
  ...{ id, width: NODE_WIDTH, height: heightFor(ports), at: place, begins },
});

export const linkOf = (from: string, port: number, to: string): Link => ({
  ...{ from, to, out: portY(port), into: INPUT_Y, weight: port === 0 ? 8 : 2 },
});

const node = fc.record({
  at,
  /** Where each port leads, as a part of all nodes; undefined: nowhere. */
  ports: fc.array(fc.option(fc.nat({ max: 999 }), { nil: undefined, freq: 3 }), { maxLength: 5 }),
  cluster: fc.nat({ max: 9 }),
});

/** Jobs of any form: loops, parts, groups, nodes on top of each other. The first box is a beginning. */
export const jobs = (maxLength: number, { grouped = true } = {}): fc.Arbitrary<Job> =>
  fc.array(node, { maxLength }).map((drawn) => {
    const id = (index: number) => `n${index}`;
    const boxes = drawn.map(({ at: place, ports }, index) =>
      boxOf(id(index), ports.length, place, index === 0),
    );
    const links = drawn.flatMap(({ ports }, index) =>
      ports.flatMap((to, port) => {
        const target = to === undefined ? 0 : to % drawn.length;
        // No edge leads to a beginning, and none from a node to itself is placed.
        return target === 0 || target === index ? [] : [linkOf(id(index), port, id(target))];
      }),
    );
    return { boxes, links, clusters: grouped ? clustersOf(drawn.map(({ cluster }) => cluster)) : [] };
  });

/** Two groups, one of them folded; most nodes are in none. */
const clustersOf = (picks: readonly number[]): Cluster[] =>
  [8, 9].flatMap((pick) => {
    const nodes = picks.flatMap((one, index) => (one === pick ? [`n${index}`] : []));
    return nodes.length > 0 ? [{ id: `g${pick}`, nodes, folded: pick === 9 }] : [];
  });

/** The job after its boxes were placed. */
export const placedAt = (job: Job, positions: Readonly<Record<string, { x: number; y: number }>>): Job => ({
  ...job,
  boxes: job.boxes.map((box) => ({ ...box, at: positions[box.id] ?? box.at })),
});
