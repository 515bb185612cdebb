import { expect, test } from 'vitest';
import type { Recorded } from '#src/app/recorded.ts';
import { duplicate, expectWhatComes, keepRecorded, openInSimulator, remove, setFacts } from './acts.ts';
import { runsOf } from './runs.ts';
import { withoutExpectations } from './step-edits.ts';
import { benchFor, shopScenarios, shopStudio } from './testing/bench.ts';

const AT = Date.parse('2026-11-24T09:00:00Z');

const recorded: Recorded = {
  script: 'support',
  pointOfContact: 'whatsapp',
  startedAt: AT,
  setting: { hours: {}, answers: [] },
  inputs: [
    { type: 'agent.state.changed', at: AT + 1_000, agent: 'anouk', state: 'unavailable' },
    { type: 'time.passed', at: AT + 61_000 },
  ],
};
const facts = { name: 'Nobody is there — yet', folder: 'Menu/Dutch', tags: ['smoke'] };

test('what was played is kept, told apart, and passes; undo takes it away again', async () => {
  const studio = shopStudio();
  const { runner } = benchFor(studio);
  const project = () => studio.document.getState().project;
  const before = JSON.stringify(project());
  const id = keepRecorded(studio, recorded, facts);
  expect(id).toBe('nobody-is-there-yet');
  expect(project().scenarios?.[id]).toMatchObject({ ...facts, script: 'support', steps: [{}, {}] });
  expect(studio.session.getState().scenario).toBe(id);
  await runner.runChanged();
  expect(runsOf(studio).getState().judged.get(id)?.verdict.status).toBe('passed');
  expect(keepRecorded(studio, recorded, { ...facts, folder: '' })).toBe('nobody-is-there-yet-2');
  expect(project().scenarios?.['nobody-is-there-yet-2']).not.toHaveProperty('folder');
  studio.document.getState().jump(0);
  expect(JSON.stringify(project())).toBe(before);
});

test('names without letters of an id get one all the same', () => {
  expect(keepRecorded(shopStudio(), recorded, { ...facts, name: '…' })).toBe('scenario');
});

test('it is renamed and moved, duplicated and deleted, each as one step', () => {
  const [first] = shopScenarios();
  const studio = shopStudio([first!]);
  const all = () => studio.document.getState().project.scenarios ?? {};
  setFacts(studio, first!, { name: 'Other', folder: 'Elsewhere', tags: ['a', 'b'] });
  expect(all()[first!.id]).toMatchObject({ name: 'Other', folder: 'Elsewhere', tags: ['a', 'b'] });
  duplicate(studio, all()[first!.id]!);
  expect(Object.values(all()).map(({ name }) => name)).toEqual(['Other', 'Other (copy)']);
  remove(studio, Object.values(all()));
  expect(all()).toEqual({});
  expect(studio.document.getState().past).toHaveLength(3);
});

test('a step that nothing is expected of can expect what comes', () => {
  const [first] = shopScenarios();
  const [step, ...others] = first!.steps;
  const bare = { ...first!, steps: [withoutExpectations(step!), ...others] };
  const studio = shopStudio([bare]);
  expectWhatComes(studio, bare, 0);
  const { steps } = studio.document.getState().project.scenarios![first!.id]!;
  expect(steps[0]?.expect?.effects?.length).toBeGreaterThan(0);
  expect(steps.slice(1)).toEqual(others);
});

test('it asks the simulator to play it as far as somebody wants', () => {
  const [first] = shopScenarios();
  const studio = shopStudio([first!]);
  openInSimulator(studio, first!, 1);
  const { flowId, simulatorOpen, wantedCourse } = studio.session.getState();
  expect({ flowId, simulatorOpen, wantedCourse }).toEqual({
    flowId: first!.script,
    simulatorOpen: true,
    wantedCourse: { scenario: first, count: 1 },
  });
});
