import { expect, it } from 'vitest';
import type { Flow } from '#runtime/index.ts';
import { addBeside } from './adding.ts';
import { bringOut, foldGroups, groupSelected, writeNote } from './annotating.ts';
import type { Studio } from './studio.ts';
import { testStudio } from './testing/studio.ts';

const hours = (x: number) => ({ type: 'hours', params: {}, position: { x, y: 0 } });
const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: { a: hours(0), b: hours(800) },
  edges: [{ from: 'a', port: 'open', to: 'b' }],
};

const drawn = ({ document }: Studio): Flow => document.getState().project.flows['flow']!;

function grouped(): Studio {
  const studio = testStudio(flow);
  studio.session.getState().select(['a', 'b']);
  groupSelected(studio);
  return studio;
}

it('writes a note where nothing is hidden by it, selected and ready for its text', () => {
  const studio = testStudio(flow);
  writeNote(studio);
  writeNote(studio);
  const { notes = {} } = drawn(studio);
  const tops = Object.values(notes).map(({ position }) => position.y);
  expect(tops[0]).toBeGreaterThanOrEqual(72);
  expect(tops[1]).toBeGreaterThanOrEqual((tops[0] ?? 0) + 120);
  expect(studio.session.getState()).toMatchObject({
    selection: { nodes: [], notes: ['note-2'] },
    writing: { kind: 'note', id: 'note-2' },
  });
});

it('groups, folds and unfolds as steps of the history', () => {
  const studio = grouped();
  expect(drawn(studio).groups).toEqual({ group: { title: '', hue: 'slate', nodes: ['a', 'b'] } });
  foldGroups(studio, ['group'], true);
  expect(drawn(studio).groups?.['group']?.folded).toBe(true);
  studio.document.getState().undo();
  expect(drawn(studio).groups?.['group']?.folded).toBeUndefined();
  studio.document.getState().undo();
  expect(drawn(studio)).toEqual(flow);
});

it('unfolds what hides a node that somebody asked to see, and nothing else', () => {
  const studio = grouped();
  foldGroups(studio, ['group'], true);
  bringOut(studio, 'b');
  expect(drawn(studio).groups?.['group']?.folded).toBeUndefined();
  const { length } = studio.document.getState().past;
  bringOut(studio, 'b');
  expect(studio.document.getState().past).toHaveLength(length);
});

it('lets a node join the group it is put between', () => {
  const studio = grouped();
  studio.session.getState().select(['a']);
  addBeside(studio, studio.nodes.get('wait')!);
  const { groups } = drawn(studio);
  expect(groups?.['group']?.nodes).toEqual(['a', 'b', 'wait']);
});
