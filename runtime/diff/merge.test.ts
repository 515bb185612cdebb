import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { writeFlow } from '../compile/3-emit/write.ts';
import { toyFlow } from '../compile/testing/toy-flow.ts';
import type { Flow } from '../model/flow.ts';
import { applyChanges } from './apply.ts';
import { diffFlows } from './diff.ts';
import { mergeFlows } from './merge.ts';
import { withNeeded } from './needs.ts';
import { drawnFlow } from './testing/arbitrary.ts';

const bytes = writeFlow;

/** A group that loses its last node is gone: what one does to it then concerns what the other does. */
const ungrouped = drawnFlow.map(({ groups: _none, ...flow }): Flow => flow);

describe('any two versions of a flow', () => {
  it('never conflict where their changes are independent, and the merge has all of them', () => {
    fc.assert(
      fc.property(ungrouped, ungrouped, fc.array(fc.boolean(), { minLength: 1 }), (base, after, sides) => {
        const changes = diffFlows(base, after);
        const side = (mine: boolean) => {
          const own = changes.filter((_, index) => sides[index % sides.length] === mine);
          return applyChanges(
            base,
            withNeeded(
              changes,
              own.map(({ id }) => id),
            ),
          );
        };
        const { flow, conflicts } = mergeFlows(base, side(true), side(false));
        expect(conflicts).toEqual([]);
        expect(bytes(flow)).toBe(bytes(after));
      }),
      fuzz(100, 11),
    );
  });

  it('merge to a whole flow, with all of mine in it', () => {
    fc.assert(
      fc.property(drawnFlow, drawnFlow, drawnFlow, (base, mine, theirs) => {
        const { flow, conflicts } = mergeFlows(base, mine, theirs);
        const has = (id: string) => Object.hasOwn(flow.nodes, id);
        expect(flow.edges.every(({ from, to }) => has(from) && has(to))).toBe(true);
        if (conflicts.length === 0) expect(bytes(mergeFlows(base, theirs, mine).flow)).toBe(bytes(flow));
        const alone = mergeFlows(base, mine, base);
        expect([bytes(alone.flow), alone.conflicts]).toEqual([bytes(mine), []]);
        const same = mergeFlows(base, mine, structuredClone(mine));
        expect([bytes(same.flow), same.conflicts]).toEqual([bytes(mine), []]);
      }),
      fuzz(100, 12),
    );
  });
});

describe('two versions of a flow', () => {
  const base = toyFlow({ a: ['say', { text: 'Hi', more: 'x' }], b: ['say', { text: 'Bye' }] }, [
    'a.next -> b',
  ]);
  const edited = (edit: (flow: Flow) => void) => {
    const flow = structuredClone(base);
    edit(flow);
    return flow;
  };
  const places = (mine: Flow, theirs: Flow) =>
    mergeFlows(base, mine, theirs).conflicts.map((one) => [one.mine.id, one.theirs.id]);
  const greeting = (text: string) => edited(({ nodes }) => Object.assign(nodes['a']!.params, { text }));

  it('both count where they change fields of one node', () => {
    const theirs = edited(({ nodes }) => Object.assign(nodes['a']!.params, { more: 'y' }));
    const { flow, conflicts } = mergeFlows(base, greeting('Hello'), theirs);
    expect(conflicts).toEqual([]);
    expect(flow.nodes['a']!.params).toEqual({ text: 'Hello', more: 'y' });
  });

  it('conflict over one field, and mine counts', () => {
    const { flow } = mergeFlows(base, greeting('Hello'), greeting('Hoi'));
    expect(places(greeting('Hello'), greeting('Hoi'))).toEqual([
      ['nodes.a.params.text', 'nodes.a.params.text'],
    ]);
    expect(flow.nodes['a']!.params).toMatchObject({ text: 'Hello' });
  });

  it('conflict where one takes away a node that the other changes or leads to', () => {
    const without = edited((flow) => {
      delete flow.nodes['a'];
      flow.edges = [];
    });
    expect(places(without, greeting('Hello'))).toEqual([['nodes.a', 'nodes.a.params.text']]);
    expect(places(greeting('Hello'), without)).toEqual([['nodes.a.params.text', 'nodes.a']]);
    const led = edited((flow) => flow.edges.push({ from: 'b', port: 'next', to: 'a' }));
    expect(places(without, led)).toEqual([['nodes.a', 'edges.b.next']]);
  });

  it('conflict where one makes another type of what the other fills in', () => {
    const typed = edited(({ nodes }) => Object.assign(nodes['a']!, { type: 'choose', params: {} }));
    expect(places(typed, greeting('Hello'))).toEqual([['nodes.a.type', 'nodes.a.params.text']]);
  });
});
