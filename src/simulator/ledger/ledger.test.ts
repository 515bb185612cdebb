import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { maskerOf } from '#runtime/desk.ts';
import { loadPatterns } from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { createSimulator } from '../store.ts';
import { ledgerCsv, ledgerJson } from './files.ts';
import { forecastOf } from './forecast.ts';
import { byContact, ledgerOf, totalsOf } from './ledger.ts';
import { probe } from './probe.ts';

await loadPatterns();
const off = maskerOf({ ...workspace.masking, enabled: false });

function played(flow: string) {
  const simulator = createSimulator(studioWith(nodes, workspace, flows, flow), flow);
  simulator.getState().restart();
  return simulator;
}
function simulationOf(simulator: ReturnType<typeof played>) {
  const { simulation } = simulator.getState();
  if (!simulation) throw new Error('Nothing is simulated.');
  return simulation;
}

describe('the ledger of a simulation', () => {
  const simulator = played('support');
  simulator.getState().say({ kind: 'text', text: '=hoi' });
  simulator.getState().say({ kind: 'text', text: '1' });
  const simulation = simulationOf(simulator);
  const lines = ledgerOf(simulation);

  it('has every message that went out, with whom it is for', () => {
    const sent = simulation.records.filter(
      (record) => record.kind === 'effect' && record.effect.type === 'message.send',
    );
    expect(lines.filter(({ kind }) => kind === 'message')).toHaveLength(sent.length);
    expect(sent.length).toBeGreaterThan(0);
    expect([...byContact(lines).keys()]).toEqual(['c1']);
  });

  it('adds up what there is of each kind', () => {
    const { kinds } = totalsOf(lines);
    expect(Object.values(kinds).reduce((sum, one) => sum + one, 0)).toBe(lines.length);
    expect(kinds.queue).toBeGreaterThan(0);
  });

  it('is less at an earlier moment', () => {
    simulator.getState().lookAt(1);
    expect(ledgerOf(simulationOf(simulator)).length).toBeLessThan(lines.length);
  });

  it('tells variables that a script kept', () => {
    const asked = played('order-status');
    asked.getState().say({ kind: 'text', text: 'hoi' });
    asked.getState().say({ kind: 'text', text: 'r4711' });
    const kept = ledgerOf(simulationOf(asked)).flatMap(({ kept: values }) => (values ? [values] : []));
    expect(kept).toContainEqual(expect.objectContaining({ order: 'R4711' }));
  });

  it('is a file of rows, in which nothing is a formula', () => {
    const rows = ledgerCsv(lines, off).trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(lines.length);
    expect(JSON.parse(ledgerJson(lines, off))).toHaveLength(lines.length);
    const [line] = lines;
    if (line?.effect?.type !== 'message.send') throw new Error('The first is no message.');
    const message = { kind: 'text', text: '=1+1, "x"' } as const;
    const csv = ledgerCsv([{ ...line, effect: { ...line.effect, message } }], off);
    expect(csv).toContain('"\'=1+1, ""x"""');
  });

  it('hides what agents may not see', () => {
    const on = maskerOf({ ...workspace.masking, enabled: true, personal: true });
    const line = lines.find(({ type }) => type === 'message.send');
    if (line?.effect?.type !== 'message.send') throw new Error('There is no message.');
    const effect = { ...line.effect, message: { kind: 'text', text: 'mail me: ann@example.com' } as const };
    for (const write of [ledgerCsv, ledgerJson]) {
      expect(write([{ ...line, effect }], on)).not.toContain('ann@example.com');
      expect(write([{ ...line, effect }], off)).toContain('ann@example.com');
    }
  });
});

describe('the forecast of a flow', () => {
  const simulation = simulationOf(played('support'));
  const { scene, startedAt } = simulation;
  const program = scene.setup.programs.get('support');
  if (!program) throw new Error('It was not linked.');
  const channel = workspace.pointsOfContact[scene.point]?.channel ?? '';
  const probed = probe(program, scene.point, channel, startedAt);
  const context = { workspace, language: 'nl', say: () => 'x' };
  const forecast = forecastOf(scene.flow, nodes, workspace, context, probed);

  it('tells of every node that contacts can come to, each after those before it', () => {
    const order = forecast.map(({ node }) => node);
    expect(new Set(order).size).toBe(order.length);
    expect(order.length).toBeGreaterThan(5);
  });

  it('agrees with what is played: no contact does more than its way can', () => {
    const simulator = played('support');
    for (const text of ['hoi', '1', 'x']) simulator.getState().say({ kind: 'text', text });
    const after = simulationOf(simulator);
    const { kinds } = totalsOf(ledgerOf(after));
    const most = Math.max(...forecast.map(({ onTheWay }) => onTheWay.get('message')?.max ?? 0));
    const isOpen = forecast.some(({ onTheWay }) => onTheWay.get('message')?.more);
    expect(kinds.message <= most || isOpen).toBe(true);
    expect(most).toBeGreaterThan(0);
  });

  it('knows which nodes queue, send and show pages', () => {
    const all = forecast.reduce((sum, { own }) => sum + own.kinds.queue, 0);
    expect(all).toBeGreaterThan(0);
    expect(forecast.some(({ own }) => own.kinds.page > 0)).toBe(true);
  });
});
