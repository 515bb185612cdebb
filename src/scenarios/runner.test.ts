import { expect, test } from 'vitest';
import { changeFlow } from '#src/app/studio.ts';
import { removeScenarios } from '#src/document/edits/scenarios.ts';
import { acceptAll } from './acts.ts';
import { looking } from './looking.ts';
import { tellScreen } from './marks.ts';
import { runsOf } from './runs.ts';
import { benchFor, shopScenarios, shopStudio } from './testing/bench.ts';

const label = { key: 'test' };
const open = () => {
  const studio = shopStudio(shopScenarios());
  const project = () => studio.document.getState().project;
  const status = (id: string) => runsOf(studio).getState().judged.get(id)?.verdict.status;
  const failing = () => studio.session.getState().scenariosFailing;
  return { studio, project, status, failing, ...benchFor(studio) };
};

/** The menu says something else. */
const changeMenu = (studio: ReturnType<typeof open>['studio']) =>
  changeFlow(studio, label, (flow) => {
    const { nodes } = flow;
    nodes['menu']!.params = JSON.parse(JSON.stringify(nodes['menu']!.params).replaceAll('Dag ', 'Hoi '));
  });

test('the scenarios of the examples pass, each played once', async () => {
  const { runner, thread, project, failing } = open();
  await runner.runChanged();
  const ids = Object.keys(project().scenarios ?? {});
  expect(ids.length).toBeGreaterThan(5);
  expect(thread.played.toSorted()).toEqual(ids.toSorted());
  expect(failing()).toBe(0);
  await runner.runChanged();
  expect(thread.played).toHaveLength(ids.length);
  expect(thread.centres).toBe(1);
});

test('what a change concerns is played again, and nothing else', async () => {
  const { studio, runner, thread, status, failing } = open();
  await runner.runChanged();
  thread.played.length = 0;
  changeMenu(studio);
  await runner.runChanged();
  expect(thread.played).toContain('repair-by-menu');
  expect(thread.played).not.toContain('photo-on-instagram');
  expect(status('repair-by-menu')).toBe('failed');
  expect(failing()).toBeGreaterThan(0);
  studio.document.getState().undo();
  await runner.runChanged();
  expect(failing()).toBe(0);
});

test('a flow with errors cannot be played; once it can, it is', async () => {
  const { studio, runner, status } = open();
  changeFlow(studio, label, (flow) => {
    flow.nodes['menu']!.type = 'not-there';
  });
  await runner.runChanged();
  expect(status('repair-by-menu')).toBe('broken');
  studio.document.getState().undo();
  await runner.runChanged();
  expect(status('repair-by-menu')).toBe('passed');
});

test('what came is taken over in one step of the history, and then passes', async () => {
  const { studio, runner, project, status } = open();
  changeMenu(studio);
  await runner.runChanged();
  const before = studio.document.getState().past.length;
  acceptAll(studio, project().scenarios!['repair-by-menu']!);
  expect(studio.document.getState().past).toHaveLength(before + 1);
  await runner.runChanged();
  expect(status('repair-by-menu')).toBe('passed');
  studio.document.getState().undo();
  await runner.runChanged();
  expect(status('repair-by-menu')).toBe('failed');
});

test('of several differences one is taken over', async () => {
  const { studio, runner, project } = open();
  changeMenu(studio);
  await runner.runChanged();
  const differences = () => runsOf(studio).getState().judged.get('repair-by-menu')!.verdict.differences;
  const [first, ...others] = differences();
  acceptAll(studio, project().scenarios!['repair-by-menu']!, [first!]);
  await runner.runChanged();
  expect(differences()).toEqual(others);
});

test('one that is gone counts no more', async () => {
  const { studio, runner, failing } = open();
  changeMenu(studio);
  await runner.runChanged();
  const all = Object.keys(studio.document.getState().project.scenarios ?? {});
  studio.document.getState().change(label, (project) => removeScenarios(project, all));
  await runner.runChanged();
  expect(failing()).toBe(0);
  expect(runsOf(studio).getState().judged.size).toBe(0);
  expect(studio.session.getState().coverageByScenarios.size).toBe(0);
});

test('coverage is that of the scenarios that are looked at', async () => {
  const { studio, runner } = open();
  await runner.runChanged();
  const covered = () => studio.session.getState().coverageByScenarios;
  expect(covered().get('support')?.nodes.has('menu')).toBe(true);
  expect(covered().has('instagram-question')).toBe(true);
  looking.setState({ channel: 'instagram' });
  tellScreen(studio);
  expect(covered().has('support')).toBe(false);
  expect(covered().has('instagram-question')).toBe(true);
  looking.setState({ channel: '', tag: 'smoke' });
  tellScreen(studio);
  expect(covered().get('support')?.nodes.has('menu')).toBe(true);
  looking.setState({ tag: '' });
});
