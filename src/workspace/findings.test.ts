import { expect, test } from 'vitest';
import { channels, type Workspace, workspace } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { fieldLabel, findingsOf, fits, heldFindings, problemsAt, unfit } from './findings.ts';
import { fieldsIn } from './sections.ts';

const space: Workspace = workspace.parse({
  ...emptyWorkspace,
  skills: { care: { name: 'care' } },
  agents: { ann: { name: 'Ann', skills: { juggling: 1 } } },
});

test('a problem is found at the thing and the field it is in', () => {
  const found = findingsOf(space, channels).filter(({ problem }) => problem.severity === 'error');
  expect(found).toMatchObject([
    { section: 'agents', id: 'ann', problem: { where: { field: 'skills.juggling' } } },
  ]);
});

test('a workspace is checked once', () => {
  expect(findingsOf(space, channels)).toBe(findingsOf(space, channels));
});

test.each([
  ['a', false],
  ['ab', true],
  ['x'.repeat(30), true],
  ['x'.repeat(31), false],
  ['a b', false],
  ['A1-_.:', true],
])('a skill called %j fits: %s', (name, does) => {
  expect(fits('skills', { name })).toBe(does);
  expect(unfit('skills', { name }).map(({ where }) => where.field)).toEqual(does ? [] : ['name']);
});

test('what is typed tells of a field instead of what is stored', () => {
  const held = heldFindings(space, { 'agents.ann': [{ path: 'skills.juggling', value: 21 }] });
  const place = { section: 'agents', id: 'ann' } as const;
  const codes = problemsAt(place, findingsOf(space, channels), held).filter(
    ({ where }) => where.field === 'skills.juggling',
  );
  expect(codes.map(({ code }) => code)).toEqual(['file.too-big']);
  expect(heldFindings(space, { 'agents.gone': [{ path: 'name', value: '' }] })).toEqual([]);
});

test('a field is called by its labels, and items by their number', () => {
  const name = (path: string) => fieldLabel(fieldsIn('templates'), path, (label) => `<${label}>`);
  expect(name('languages.nl.buttons.1.text')).toBe(
    '<languages> · nl · <languages.buttons> 2 · <languages.buttons.text>',
  );
});
