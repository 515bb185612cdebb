import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { countCoverage, loadPatterns } from '#runtime/index.ts';
import { beforeNode } from '#src/app/breakpoints.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { createCollector } from './coverage.ts';
import { createSimulator, type SimulatorStore, shownPath, shownStop } from './store.ts';

await loadPatterns();
const FLOW = 'support';

function begun(nodesOf: Readonly<Record<string, readonly string[]>> = {}) {
  const breakpoints = Object.fromEntries(
    Object.entries(nodesOf).map(([flow, ids]) => [flow, ids.map(beforeNode)]),
  );
  const studio = studioWith(nodes, workspace, flows, FLOW);
  studio.session.getState().set({ breakpoints });
  const simulator = createSimulator(studio, FLOW);
  simulator.getState().restart();
  return { studio, simulator };
}
const says = (simulator: SimulatorStore, text: string) => simulator.getState().say({ kind: 'text', text });
const simulationOf = (simulator: SimulatorStore) => {
  const { simulation } = simulator.getState();
  if (!simulation) throw new Error('Nothing is simulated.');
  return simulation;
};
const visited = (simulator: SimulatorStore) => shownPath(simulator.getState())?.nodes ?? [];
/** The nodes that the first message of a customer leads through. */
const WAY = (() => {
  const { simulator } = begun();
  says(simulator, 'hoi');
  return visited(simulator);
})();
const [first = '', second = ''] = WAY.slice(1);

describe('breakpoints', () => {
  it('stop before the node, and what was before has happened', () => {
    const { simulator } = begun({ [FLOW]: [second] });
    says(simulator, 'hoi');
    expect(shownStop(simulator.getState())).toMatchObject({ flow: FLOW, node: second });
    expect(visited(simulator)).toEqual(WAY.slice(0, WAY.indexOf(second)));
    expect(shownPath(simulator.getState())?.waitingAt).toBe(second);
  });

  it('go on to the next, then to where it ends without any', () => {
    const plain = begun().simulator;
    says(plain, 'hoi');
    const { simulator } = begun({ [FLOW]: [first, second] });
    says(simulator, 'hoi');
    expect(shownStop(simulator.getState())?.node).toBe(first);
    simulator.getState().goOn('on');
    expect(shownStop(simulator.getState())?.node).toBe(second);
    simulator.getState().goOn('on');
    expect(shownStop(simulator.getState())).toBeNull();
    expect(simulationOf(simulator).records).toEqual(simulationOf(plain).records);
    expect(simulationOf(simulator).world).toEqual(simulationOf(plain).world);
  });

  it('steps from node to node, each with what the last one had and more', () => {
    const { simulator } = begun({ [FLOW]: [first] });
    says(simulator, 'hoi');
    const stops = [first];
    for (let before = simulationOf(simulator); ; before = simulationOf(simulator)) {
      simulator.getState().goOn('step');
      const { records, stopped } = simulationOf(simulator);
      const traces = (all: typeof records) => all.filter(({ kind }) => kind !== 'effect');
      expect(traces(records).slice(0, traces(before.records).length)).toEqual(traces(before.records));
      if (!stopped) break;
      stops.push(stopped.step);
    }
    expect(stops).toEqual(WAY.slice(WAY.indexOf(first)));
  });

  it('lets what is done meanwhile happen afterwards, in order', () => {
    const { simulator } = begun({ [FLOW]: [first] });
    says(simulator, 'hoi');
    says(simulator, 'eerst');
    says(simulator, 'dan');
    expect(simulationOf(simulator).inputs).toHaveLength(1);
    expect(simulator.getState().waiting).toHaveLength(2);
    simulator.getState().goOn('on');
    expect(simulator.getState().waiting).toHaveLength(0);
    expect(simulationOf(simulator).inputs.map(({ at }) => at)).toEqual(
      simulationOf(simulator).inputs.map(
        (_, index) => simulationOf(simulator).startedAt + (index + 1) * 1000,
      ),
    );
  });

  it('are forgotten by a simulation that begins again', () => {
    const { simulator } = begun({ [FLOW]: [first] });
    says(simulator, 'hoi');
    says(simulator, 'meer');
    simulator.getState().restart();
    expect(shownStop(simulator.getState())).toBeNull();
    expect(simulator.getState().waiting).toEqual([]);
  });
});

describe('coverage', () => {
  const collected = () => {
    const { studio, simulator } = begun();
    const collect = createCollector(studio);
    simulator.subscribe(({ simulation }) => simulation && collect(simulation));
    const covered = () => studio.session.getState().coverage.get(FLOW);
    return { studio, simulator, covered };
  };

  it('is what was passed in every simulation since', () => {
    const { simulator, covered } = collected();
    says(simulator, 'hoi');
    const once = [...(covered()?.nodes ?? [])];
    expect(once.sort()).toEqual([...new Set(WAY)].sort());
    expect(covered()?.ways.size).toBeGreaterThan(0);
    simulator.getState().restart();
    expect([...(covered()?.nodes ?? [])].sort()).toEqual(once);
    const flow = flows.find(({ id }) => id === FLOW)!;
    expect(countCoverage(flow, covered()).nodes).toBe(once.length);
  });

  it('stays forgotten but for what is passed afterwards', () => {
    const { studio, simulator, covered } = collected();
    says(simulator, 'hoi');
    const [begin = ''] = WAY;
    expect(covered()?.nodes.has(begin)).toBe(true);
    studio.session.getState().set({ coverage: new Map() });
    says(simulator, 'meer');
    expect(covered()?.nodes.size).toBeGreaterThan(0);
    expect(covered()?.nodes.has(begin)).toBe(false);
  });
});
