import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { effectLine, inputLine, loadPatterns } from '#runtime/index.ts';
import { writeBugReport } from '#runtime/scenario.ts';
import { readBugReport } from '#runtime/scenario-file.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { openReport } from '#src/files/report.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { createSimulator } from '../store.ts';
import { bugReportOf } from './bug-report.ts';
import { playEvents, readEvents } from './events.ts';

await loadPatterns();
const FLOW = 'support';

function played(space = workspace) {
  const studio = studioWith(nodes, space, flows, FLOW);
  const simulator = createSimulator(studio, FLOW);
  const { getState } = simulator;
  getState().restart();
  getState().change({ hours: {}, answers: [{ request: {}, after: 0, status: 503 }] });
  for (const text of ['hoi', 'bel me op +31 6 1234 5678', '1']) getState().say({ kind: 'text', text });
  return { studio, simulator, simulation: getState().simulation! };
}

const masking = { enabled: true, payment: true, personal: true };

describe('a bug report', () => {
  test('is a file that plays to the byte what was played', () => {
    const { studio, simulation } = played();
    const report = bugReportOf(simulation, studio.document.getState().project, 'Nobody answers.')!;
    const { value } = readBugReport(writeBugReport(report));
    expect(value).toEqual(report);
    expect(report.flows.map(({ id }) => id)).toContain(FLOW);
    expect(Object.keys(report.workspace.customers).length).toBeLessThan(
      Object.keys(workspace.customers).length,
    );
    expect(report.scenario.steps.every(({ expect: expected }) => expected === undefined)).toBe(true);
    const other = studioWith(nodes, { ...workspace, customers: {} }, [flows[1]!], flows[1]!.id);
    openReport(other, value!);
    expect(other.session.getState()).toMatchObject({
      flowId: FLOW,
      simulatorOpen: true,
      wantedCourse: { count: report.scenario.steps.length },
      notice: { tone: 'neutral', lines: ['Nobody answers.', expect.any(String)] },
    });
    other.document.getState().undo();
    expect(Object.keys(other.document.getState().project.flows)).toEqual([flows[1]!.id]);
  });

  test('that goes otherwise here says so', () => {
    const { studio, simulation } = played();
    const report = bugReportOf(simulation, studio.document.getState().project, '')!;
    openReport(studio, { ...report, digest: 'sha256-0' });
    expect(studio.session.getState().notice).toMatchObject({ tone: 'warning' });
  });

  test('masks what desks do not see, and still plays', () => {
    const { studio, simulation } = played({ ...workspace, masking });
    const report = bugReportOf(simulation, studio.document.getState().project, '')!;
    expect(report.masked).toBe(true);
    expect(JSON.stringify(report.scenario.steps)).not.toContain('1234 5678');
    openReport(studio, report);
    expect(studio.session.getState().notice).toMatchObject({ tone: 'neutral' });
  });
});

describe('a file of events', () => {
  test('is played on the flow as it is, what came of it worked out anew', () => {
    const { simulation } = played();
    const inputs = simulation.inputs.flatMap((input) => (input.type === 'webhook' ? [input] : []));
    const effects = simulation.records.flatMap((record) =>
      record.kind === 'effect' ? [effectLine(record)] : [],
    );
    const text = [...inputs.map(inputLine), ...effects, '', '{"at":"x","type":"trace"}'].join('\n');
    const { events, others, problems } = readEvents(text);
    expect([events.length, others, problems]).toEqual([inputs.length, effects.length + 1, []]);
    const again = playEvents(simulation.scene, events);
    const messages = (records: typeof simulation.records) =>
      records.filter((record) => record.kind === 'effect' && record.effect.type === 'message.send').length;
    expect(messages(again!.records)).toBe(messages(simulation.records));
  });

  test('with lines that are none says which', () => {
    const { events, problems } = readEvents('{"type":"no.such"}\nnot JSON');
    expect(events).toEqual([]);
    expect(problems.map(({ where }) => where.path?.split(':')[0])).toEqual(['1', '2']);
  });
});
