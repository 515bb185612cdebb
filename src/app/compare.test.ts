import { expect, it } from 'vitest';
import { compareWithStep, compareWithTab, rememberLoaded, rememberOpened } from './compare.ts';
import { newFlow, renameFlow } from './flows.ts';
import { activeFlow, type Studio } from './studio.ts';
import { testStudio } from './testing/studio.ts';

const compared = ({ session }: Studio) => session.getState().compared;

it('a flow is held against how it was opened, last saved, or came with another project', () => {
  const studio = testStudio();
  rememberLoaded(studio);
  const { flow } = studio.session.getState().asOpened;
  expect(flow).toBe(activeFlow(studio));
  renameFlow(studio, 'Renamed');
  expect(studio.session.getState().asOpened['flow']).toBe(flow);
  const now = activeFlow(studio);
  if (now) rememberOpened(studio, { flow: now });
  expect(studio.session.getState().asOpened['flow']?.name).toBe('Renamed');
  const { project } = studio.document.getState();
  studio.document.getState().load({ ...project, flows: { other: { ...now!, id: 'other' } } });
  expect(Object.keys(studio.session.getState().asOpened)).toEqual(['other']);
});

it('a flow is held against what it was after a change, if it was there', () => {
  const studio = testStudio();
  renameFlow(studio, 'Renamed');
  expect(compareWithStep(studio, 0)).toBe(true);
  expect(compared(studio)).toMatchObject({ before: { name: 'Flow' }, with: { kind: 'step', count: 0 } });
  newFlow(studio, 'New');
  expect(compareWithStep(studio, 1)).toBe(false);
});

it('a flow is held against what another tab has saved of it', async () => {
  const studio = testStudio();
  await compareWithTab(studio);
  expect(compared(studio)).toBeNull();
  const { project } = studio.document.getState();
  const theirs = { ...project, flows: { flow: { ...project.flows['flow']!, name: 'Theirs' } } };
  studio.session.getState().set({ elsewhere: async () => theirs });
  await compareWithTab(studio);
  expect(compared(studio)).toMatchObject({ before: { name: 'Theirs' }, with: { kind: 'tab' } });
});
