import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { begun, joined, without } from './line.ts';
import { arrival } from './moves/queueing.ts';
import { inLine, type Queue } from './state.ts';

const rule = { skill: 'repairs', priority: 0, acceleration: 1 };
const comingAs = (order: number) => ({
  ...arrival({ contact: `c${order}`, channel: 'chat', rule, at: order }),
  order,
});

/** Mostly somebody comes last or goes first; sometimes from the middle, or back to where they were. */
const step = fc.record({
  kind: fc.constantFrom('come', 'come', 'come', 'come', 'come', 'first', 'first', 'any', 'back'),
  one: fc.nat(1_000),
});

test('a line is its contacts in the order of their arrival, whoever leaves it or comes back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      let waiting: number[] = [];
      const gone: number[] = [];
      let came = 0;
      let queue: Queue | undefined;
      const come = (order: number) => {
        const routed = comingAs(order);
        const contact = `c${order}`;
        const before = JSON.stringify(queue ?? null);
        const next = queue ? joined(queue, contact, routed) : begun(contact, routed);
        expect(JSON.stringify(queue ?? null)).toBe(before);
        queue = next;
        waiting = [...waiting, order].sort((a, b) => a - b);
      };
      const go = (order: number | undefined) => {
        if (!queue || order === undefined) return;
        queue = without(queue, order);
        waiting = waiting.filter((one) => one !== order);
        gone.push(order);
      };
      for (const { kind, one } of steps) {
        if (kind === 'come') come(came++);
        else if (kind === 'back') {
          const [order] = gone.splice(one % Math.max(1, gone.length), 1);
          if (order !== undefined) come(order);
        } else go(waiting[kind === 'first' ? 0 : one % Math.max(1, waiting.length)]);
        // Through JSON: it is plain.
        if (one === 0 && queue) queue = JSON.parse(JSON.stringify(queue)) as Queue;
        expect(queue ? inLine(queue).map(({ order }) => order) : []).toEqual(waiting);
        expect(queue?.head.order).toBe(waiting[0]);
        expect(queue?.waiting ?? 0).toBe(waiting.length);
      }
    }),
    fuzz(60, 8),
  );
});
