import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { loadPatterns } from '#runtime/index.ts';
import { type Breakpoint, type Breakpoints, beforeNode, keyOf } from '#src/app/breakpoints.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { fuzz } from '#test/fuzz.ts';
import { followStop } from './follow.ts';
import { countHits } from './stopper.ts';
import { createSimulator, shownPath, shownStop } from './store.ts';

await loadPatterns();
/** Compiling takes longer than all the rest: once is enough. */
const { check } = studioWith(nodes, workspace, flows);

function begun(breakpoints: Breakpoints, flow = 'support', all = flows) {
  const studio = { ...studioWith(nodes, workspace, all, flow), check };
  studio.session.getState().set({ breakpoints });
  const simulator = createSimulator(studio, flow);
  simulator.getState().restart();
  const state = () => simulator.getState();
  return {
    studio,
    state,
    says: (text: string) => state().say({ kind: 'text', text }),
    at: () => shownStop(state())?.node,
    records: () => state().simulation?.records,
  };
}
const support = (...all: Breakpoint[]) => begun({ support: all });

describe('a breakpoint', () => {
  it('on a way stops whoever leaves by that port, and nobody else', () => {
    const open = support({ kind: 'way', from: 'hours', port: 'open' });
    open.says('hoi');
    expect(open.at()).toBe('menu');
    expect(open.state().simulation?.stopped?.by).toEqual({ from: 'hours', port: 'open' });
    const closed = support({ kind: 'way', from: 'hours', port: 'closed' });
    closed.says('hoi');
    expect(closed.at()).toBeUndefined();
  });

  it('with a condition stops when that holds for the contact about to enter', () => {
    const [held, not] = ['contact.status == "open" && queue.waiting == 0', 'queue.waiting > 10'];
    const stops = (when: string) => {
      const one = support({ ...beforeNode('menu'), when });
      one.says('hoi');
      return one.at();
    };
    expect(stops(held)).toBe('menu');
    expect(stops(not)).toBeUndefined();
    expect(stops('queue.waiting >')).toBeUndefined();
  });

  it('that is off stops nobody and counts nothing', () => {
    const one = support({ ...beforeNode('menu'), off: true });
    one.says('hoi');
    expect(one.at()).toBeUndefined();
    expect(one.state().hits).toEqual([]);
  });

  it('stops from a time on, and tells how often it was hit up to where one looks', () => {
    const one = support({ ...beforeNode('menu'), times: 2 });
    one.says('hoi');
    expect(one.at()).toBeUndefined();
    one.state().endContact('c1');
    one.says('weer');
    expect(one.at()).toBe('menu');
    expect(countHits(one.state().hits, 'support', 'menu')).toBe(2);
    one.state().goOn('on');
    one.state().lookAt(0);
    one.says('hoi');
    expect(countHits(one.state().hits, 'support', 'menu')).toBe(1);
    one.state().restart();
    expect(one.state().hits).toEqual([]);
  });

  it('on an expression stops when that has come to something else', () => {
    const change: Breakpoint = { kind: 'change', of: 'vars.topic' };
    const one = support(change);
    one.says('hoi');
    expect(one.at()).toBeUndefined();
    one.says('1');
    expect(one.at()).toBe('pop-workshop');
    expect(countHits(one.state().hits, 'support', keyOf(change))).toBe(1);
    one.state().goOn('on');
    expect(one.at()).toBeUndefined();
  });
});

describe('going on', () => {
  it('runs to a node', () => {
    const one = support(beforeNode('hours'));
    one.says('hoi');
    one.state().goOn({ flow: 'support', node: 'menu' });
    expect(one.at()).toBe('menu');
  });

  it('steps over a script that is called, into it and out of it; its way is lit and its flow opened', () => {
    const [caller, called] = ['order-status', 'say-goodbye'];
    const id = 'goodbye';
    const shorter = flows.map((flow) =>
      flow.id !== caller
        ? flow
        : { ...flow, edges: flow.edges.map((edge) => (edge.from === 'intake' ? { ...edge, to: id } : edge)) },
    );
    const one = begun({ [caller]: [beforeNode(id)] }, caller, shorter);
    one.says('hoi');
    expect(one.at()).toBe(id);
    one.state().goOn('into');
    const stopped = one.state().simulation?.stopped;
    expect(stopped?.depth).toBe(1);
    followStop(one.studio, one.state());
    const { flowId, simulating, trail, openFlow } = one.studio.session.getState();
    expect([stopped?.script, flowId, simulating]).toEqual([called, called, caller]);
    expect(trail).toEqual([{ flow: caller, node: id, to: called }]);
    one.state().goOn('step');
    expect(shownPath(one.state(), called)?.nodes[0]).toBe(stopped?.step);
    expect(shownPath(one.state(), caller)?.waitingAt).toBe(id);
    // Whoever goes back to look at the caller is left there.
    followStop(one.studio, one.state());
    openFlow(caller);
    followStop(one.studio, one.state());
    expect(one.studio.session.getState().flowId).toBe(caller);
    one.state().goOn('out');
    expect(one.state().simulation?.stopped?.depth ?? 0).toBe(0);
  });
});

it('goes on through any breakpoints to where it ends without any', () => {
  const places = flows.find(({ id }) => id === 'support')?.nodes ?? {};
  const node = fc.constantFrom(...Object.keys(places)).map(beforeNode);
  const change = fc.constantFrom('vars.topic', 'contact.status', 'contact.skill');
  const one = fc.oneof(
    node,
    node.map((of) => ({ ...of, when: 'vars.topic != ""' })),
    change.map((of): Breakpoint => ({ kind: 'change', of })),
  );
  const how = fc.constantFrom('on', 'step', 'into', 'out' as const);
  const texts = ['hoi', '1', 'nog iets'];
  const plain = support();
  for (const text of texts) plain.says(text);
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 5 }),
      fc.array(how, { minLength: 1, maxLength: 4 }),
      (all, ways) => {
        const stopping = support(...all);
        let turn = 0;
        for (const text of texts) {
          stopping.says(text);
          while (stopping.state().simulation?.stopped)
            stopping.state().goOn(ways[turn++ % ways.length] ?? 'on');
        }
        expect(stopping.records()).toEqual(plain.records());
        expect(stopping.state().simulation?.world).toEqual(plain.state().simulation?.world);
      },
    ),
    fuzz(4, 5),
  );
});
