import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { writeFlow } from '../compile/3-emit/write.ts';
import { applyChange, applyChanges, revertChange, revertChanges } from './apply.ts';
import type { FlowChange } from './change.ts';
import { diffFlows } from './diff.ts';
import { withDependents, withNeeded } from './needs.ts';
import { anyFlow, drawnFlow } from './testing/arbitrary.ts';

const bytes = writeFlow;

/** The changes in another order: `picks` says which of those that can be made is made next. */
function shuffled(changes: readonly FlowChange[], picks: readonly number[]): FlowChange[] {
  const made = new Set<string>();
  const order: FlowChange[] = [];
  const left = [...changes];
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((id) => made.has(id)));
    const next = ready[(picks[order.length % picks.length] ?? 0) % ready.length];
    if (!next) throw new Error('Changes need each other.');
    left.splice(left.indexOf(next), 1);
    made.add(next.id);
    order.push(next);
  }
  return order;
}

const picks = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 });

/** Whether all that edges and groups name is there. */
const isWhole = (flow: Parameters<typeof writeFlow>[0]): boolean => {
  const has = (id: string) => Object.hasOwn(flow.nodes, id);
  return (
    flow.edges.every(({ from, to }) => has(from) && has(to)) &&
    Object.values(flow.groups ?? {}).every(({ nodes }) => nodes.every(has))
  );
};

describe('any two flows', () => {
  it('come from each other by their changes, in any order that gives each what it needs', () => {
    fc.assert(
      fc.property(anyFlow, anyFlow, picks, (before, after, order) => {
        const changes = diffFlows(before, after);
        expect(bytes(applyChanges(before, changes))).toBe(bytes(after));
        expect(bytes(revertChanges(after, changes))).toBe(bytes(before));
        expect(bytes(applyChanges(before, shuffled(changes, order)))).toBe(bytes(after));
      }),
      fuzz(150, 1),
    );
  });

  it('have no changes when they are the same, and then only', () => {
    fc.assert(
      fc.property(anyFlow, anyFlow, (before, after) => {
        expect(diffFlows(before, structuredClone(before))).toEqual([]);
        expect(diffFlows(before, after).length === 0).toBe(bytes(before) === bytes(after));
      }),
      fuzz(100, 2),
    );
  });

  it('have the same changes every time, each with an id of its own', () => {
    fc.assert(
      fc.property(anyFlow, anyFlow, (before, after) => {
        const changes = diffFlows(before, after);
        expect(diffFlows(structuredClone(before), structuredClone(after))).toEqual(changes);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      }),
      fuzz(100, 3),
    );
  });
});

describe('one change of two drawn flows', () => {
  it('is taken back exactly, wherever it was made', () => {
    fc.assert(
      fc.property(drawnFlow, drawnFlow, picks, (before, after, order) => {
        let flow = before;
        for (const change of shuffled(diffFlows(before, after), order)) {
          const next = applyChange(flow, change);
          expect(bytes(revertChange(next, change))).toBe(bytes(flow));
          // What is in no group and which groups are empty is not written.
          if (!/^groups/.test(change.id)) expect(bytes(next)).not.toBe(bytes(flow));
          flow = next;
        }
      }),
      fuzz(100, 4),
    );
  });

  it('goes with those that need it, and what is left is whole and differs by the others only', () => {
    fc.assert(
      fc.property(drawnFlow, drawnFlow, fc.nat(50), (before, after, pick) => {
        const changes = diffFlows(before, after);
        const chosen = changes[pick % Math.max(changes.length, 1)];
        if (!chosen) return;
        const refused = withDependents(changes, [chosen.id]);
        const left = revertChanges(after, refused);
        expect(isWhole(left)).toBe(true);
        const others = changes.filter((change) => !refused.includes(change));
        expect(bytes(applyChanges(before, others))).toBe(bytes(left));
        const accepted = withNeeded(changes, [chosen.id]);
        expect(isWhole(applyChanges(before, accepted))).toBe(true);
      }),
      fuzz(150, 5),
    );
  });
});
