import { describe, expect, test } from 'vitest';
import type { Flow, Workspace } from '#runtime/index.ts';
import { fits } from './fit.ts';
import type { Change } from './history.ts';
import { createDocument } from './store.ts';

const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'main',
  name: 'Main',
  variables: {},
  nodes: {},
  edges: [],
};
const document = createDocument({ workspace: {} as Workspace, flows: { main: flow } });
for (const name of ['A', 'B', 'C'])
  document.getState().change({ key: 'rename' }, (project) => {
    project.flows['main']!.name = name;
  });
document.getState().undo();
const { project, past, future } = document.getState();
const broken = (part: object) => ({ ...past[0], ...part }) as Change;

describe('a history', () => {
  test('fits the project it was made of', () => {
    expect(fits(project, { past, future })).toBe(true);
  });
  test.each([
    ['without its last change', { past: past.slice(0, 1), future }],
    ['in another order', { past: past.toReversed(), future }],
    ['with what was done as what was taken back', { past: [], future: past }],
    ['with a change that is no change', { past: [broken({ undo: { cut: 5 } }), past[1]!], future }],
    [
      'with a change of what is not there',
      { past: [broken({ undo: { in: { x: { to: 1 } } } }), past[1]!], future },
    ],
  ])('does not fit %s', (_, changes) => {
    expect(fits(project, changes)).toBe(false);
  });
});
