import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX_HEIGHT, FRAME, NODE_WIDTH } from '#runtime/drawing.ts';
import { arrange } from './arrange.ts';
import { walk } from './forward.ts';
import type { Box, Job } from './job.ts';
import { boxOf, jobs, linkOf, placedAt } from './testing/jobs.ts';

const RUNS = { seed: 11, numRuns: 150 };

const laid = (job: Job): Job => placedAt(job, arrange(job));
const placesOf = (job: Job) => new Map(laid(job).boxes.map(({ id, at }) => [id, at]));

const meet = (a: Box, b: Box): boolean =>
  a.at.x < b.at.x + b.width &&
  b.at.x < a.at.x + a.width &&
  a.at.y < b.at.y + b.height &&
  b.at.y < a.at.y + a.height;

/** What the reader sees: nodes, and folded groups as one box each. */
function seen({ boxes, clusters }: Job): Box[] {
  const folded = clusters.filter((cluster) => cluster.folded);
  const hidden = new Set(folded.flatMap(({ nodes }) => nodes));
  const wholes = folded.map(({ id, nodes }) => {
    const members = boxes.filter((box) => nodes.includes(box.id));
    const at = {
      x: Math.min(...members.map((box) => box.at.x)),
      y: Math.min(...members.map((box) => box.at.y)),
    };
    return { ...boxOf(id, 0, at), height: BOX_HEIGHT };
  });
  return [...boxes.filter(({ id }) => !hidden.has(id)), ...wholes];
}

function frameOf({ boxes }: Job, nodes: readonly string[]): Box {
  const members = boxes.filter((box) => nodes.includes(box.id));
  const left = Math.min(...members.map((box) => box.at.x)) - FRAME.aside;
  const top = Math.min(...members.map((box) => box.at.y)) - FRAME.above;
  const right = Math.max(...members.map((box) => box.at.x + box.width)) + FRAME.aside;
  const bottom = Math.max(...members.map((box) => box.at.y + box.height)) + FRAME.aside;
  return { ...boxOf('frame', 0, { x: left, y: top }), width: right - left, height: bottom - top };
}

describe('a layout of any flow', () => {
  it('places every node on the grid, none on another', () => {
    fc.assert(
      fc.property(jobs(24), (job) => {
        const after = laid(job);
        expect(after.boxes.map(({ id }) => id)).toEqual(job.boxes.map(({ id }) => id));
        const boxes = seen(after);
        for (const [index, a] of boxes.entries()) {
          expect([Math.abs(a.at.x % 20), Math.abs(a.at.y % 20)]).toEqual([0, 0]);
          for (const b of boxes.slice(index + 1)) expect(meet(a, b)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('changes nothing when it is made again', () => {
    fc.assert(
      fc.property(jobs(30), (job) => {
        const once = arrange(job);
        expect(arrange(placedAt(job, once))).toEqual(once);
      }),
      RUNS,
    );
  });

  it('leads every edge to the right, but those that go back in a loop', () => {
    fc.assert(
      fc.property(jobs(24, { grouped: false }), (job) => {
        const places = placesOf(job);
        for (const { from, to } of walk(job.boxes, job.links).links)
          expect((places.get(to)?.x ?? 0) - (places.get(from)?.x ?? 0)).toBeGreaterThan(NODE_WIDTH);
      }),
      RUNS,
    );
  });

  it('keeps what is in no group out of the frames of groups', () => {
    fc.assert(
      fc.property(jobs(24), (job) => {
        const after = laid(job);
        for (const { nodes, folded } of job.clusters) {
          const hidden = job.clusters.flatMap((cluster) => cluster.nodes);
          const strangers = after.boxes.filter(({ id }) => !hidden.includes(id));
          if (!folded) for (const box of strangers) expect(meet(frameOf(after, nodes), box)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe('a layout', () => {
  const star = (places: readonly number[]): Job => ({
    boxes: [
      boxOf('hub', places.length, { x: 0, y: 0 }, true),
      ...places.map((y, index) => boxOf(`to${index}`, 0, { x: 300, y })),
    ],
    links: places.map((_, index) => linkOf('hub', index, `to${index}`)),
    clusters: [],
  });
  const downwards = (job: Job, ids: readonly string[]) => {
    const places = placesOf(job);
    return ids.toSorted((a, b) => (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0));
  };

  it('puts targets in the order of the ports, however they stood, the first level with its source', () => {
    for (const places of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [200, 0, 900, 400],
    ]) {
      const job = star(places);
      const ids = places.map((_, index) => `to${index}`);
      expect(downwards(job, ids)).toEqual(ids);
      expect(placesOf(job).get('to0')?.y).toBe(placesOf(job).get('hub')?.y);
    }
  });

  it('keeps the order of the reader where none is better', () => {
    const twins = (a: number, b: number): Job => ({
      boxes: [
        boxOf('a', 1, { x: 0, y: a }),
        boxOf('b', 1, { x: 0, y: b }),
        boxOf('end', 0, { x: 400, y: 0 }),
      ],
      links: [linkOf('a', 0, 'end'), linkOf('b', 0, 'end')],
      clusters: [],
    });
    expect(downwards(twins(0, 300), ['a', 'b'])).toEqual(['a', 'b']);
    expect(downwards(twins(300, 0), ['a', 'b'])).toEqual(['b', 'a']);
  });

  it('keeps the anchor where it is, else the upper left corner', () => {
    const job = star([40, 60]);
    const moved = { ...job, boxes: job.boxes.map((box) => ({ ...box, at: { x: box.at.x + 500, y: 140 } })) };
    expect(arrange({ ...moved, anchor: 'to1' })['to1']).toEqual({ x: 800, y: 140 });
    expect(arrange(moved)['hub']).toEqual({ x: 500, y: 140 });
  });

  it('stands what begins in the first column, and parts below each other', () => {
    const job: Job = {
      boxes: [
        boxOf('late', 1, { x: 900, y: 0 }, true),
        boxOf('first', 1, { x: 0, y: 0 }, true),
        boxOf('middle', 1, { x: 300, y: 0 }),
        boxOf('last', 0, { x: 600, y: 0 }),
        boxOf('other', 1, { x: 0, y: 50 }, true),
        boxOf('another', 0, { x: 300, y: 50 }),
      ],
      links: [
        linkOf('first', 0, 'middle'),
        linkOf('middle', 0, 'last'),
        linkOf('late', 0, 'last'),
        linkOf('other', 0, 'another'),
      ],
      clusters: [],
    };
    const places = placesOf(job);
    expect(new Set(['late', 'first', 'other'].map((id) => places.get(id)?.x)).size).toBe(1);
    const lowest = Math.max(...['late', 'first', 'middle', 'last'].map((id) => places.get(id)?.y ?? 0));
    expect(places.get('other')?.y).toBeGreaterThan(lowest);
  });

  it('knows flows without nodes, with one, and of a single way of thousands', () => {
    expect(arrange({ boxes: [], links: [], clusters: [] })).toEqual({});
    expect(arrange({ boxes: [boxOf('a', 2, { x: 33, y: 47 })], links: [], clusters: [] })).toEqual({
      a: { x: 40, y: 40 },
    });
    const ids = Array.from({ length: 4000 }, (_, index) => `n${index}`);
    const way: Job = {
      boxes: ids.map((id, index) => boxOf(id, 1, { x: 0, y: 0 }, index === 0)),
      links: ids.slice(1).map((id, index) => linkOf(`n${index}`, 0, id)),
      clusters: [],
    };
    const places = placesOf(way);
    expect(places.get('n3999')).toEqual({ x: 3999 * 320, y: 0 });
  });

  it('lays out two thousand nodes, and changes nothing when it is made again', () => {
    const [job] = fc.sample(
      fc.infiniteStream(fc.nat({ max: 1999 })).map((numbers): Job => {
        const ids = Array.from({ length: 2000 }, (_, index) => `n${index}`);
        const next = () => numbers.next().value ?? 0;
        return {
          boxes: ids.map((id, index) => boxOf(id, 4, { x: next(), y: next() }, index === 0)),
          links: ids.slice(1).flatMap((id, index) => {
            const from = `n${Math.max(0, index - (next() % 20))}`;
            return [linkOf(from, index % 4, id), ...(next() % 3 === 0 ? [linkOf(id, 1, `n${next()}`)] : [])];
          }),
          clusters: [],
        };
      }),
      { seed: 7, numRuns: 1 },
    );
    if (!job) throw new Error('There is no sample.');
    const once = arrange(job);
    expect(Object.keys(once)).toHaveLength(2000);
    expect(arrange(placedAt(job, once))).toEqual(once);
  });
});
