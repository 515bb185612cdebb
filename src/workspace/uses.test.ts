import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { type Flow, readFlow, readWorkspace, type Workspace } from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { type Renaming, renameIn, renameInObject } from '#src/document/edits/references.ts';
import { remove } from './removing.ts';
import { fieldsIn, THINGS, type ThingsKey, thingsOf } from './sections.ts';
import { sayUse, usesOf } from './uses.ts';

const shop = (name: string) => readFileSync(`examples/bicycle-shop/${name}`, 'utf8');
const workspace = readWorkspace(shop('workspace.json')).value as Workspace;
const flow = readFlow(shop('support.flow.json')).value as Flow;
const project = { workspace, flows: { [flow.id]: flow } };
const sections = Object.keys(THINGS) as ThingsKey[];

const isRenamed = <T>(value: T, rename: (copy: T) => void): boolean => {
  const copy = structuredClone(value);
  rename(copy);
  return JSON.stringify(copy) !== JSON.stringify(value);
};

test.each(sections)('what is told to use %s is just what another id is followed by', (kind) => {
  for (const from of Object.keys(thingsOf(workspace, kind))) {
    const renaming: Renaming = { kind, from, to: 'another_id' };
    const things = sections.flatMap((section) =>
      Object.entries(thingsOf(workspace, section))
        .filter(([, thing]) => isRenamed(thing, (copy) => renameInObject(fieldsIn(section), copy, renaming)))
        .map(([id]) => `${section}.${id}`),
    );
    const drawn = Object.entries(flow.nodes)
      .filter(([, { type, params }]) =>
        isRenamed(params, (copy) => renameIn(nodes.get(type), copy as never, renaming)),
      )
      .map(([id]) => id);
    const told = usesOf(project, nodes, kind, from).map((use) =>
      use.at === 'flow' ? use.node : `${use.place.section}.${use.place.id}`,
    );
    const expected = [...things, ...drawn].filter((one) => one !== `${kind}.${from}`);
    expect(told.filter((one) => !one.endsWith('.null')).sort()).toEqual(expected.sort());
  }
});

test('whoever deletes what is in use reads where, and takes it back', () => {
  const studio = studioWith(nodes, workspace, [flow]);
  const before = studio.document.getState().project;
  const [skill = ''] = Object.values(workspace.pointsOfContact).map(({ defaultSkill }) => defaultSkill);
  const uses = usesOf(before, nodes, 'skills', skill);
  remove(studio, 'skills', skill);
  const notice = studio.session.getState().notice;
  expect(notice?.title).toBe(`“${workspace.skills[skill]?.name}” was used in ${uses.length} places`);
  expect(notice?.lines[0]).toContain(sayUse(uses[0]!, nodes, 'en'));
  notice?.actions?.[0]?.run();
  expect(studio.document.getState().project.workspace).toEqual(before.workspace);
  expect(studio.session.getState().notice).toBeNull();
});

test('after other changes, the thing alone is put back', () => {
  const studio = studioWith(nodes, workspace, [flow]);
  const [skill = ''] = Object.values(workspace.pointsOfContact).map(({ defaultSkill }) => defaultSkill);
  remove(studio, 'skills', skill);
  studio.document.getState().change({ key: 'x' }, (draft) => {
    draft.workspace.name = 'Another name';
  });
  studio.session.getState().notice?.actions?.[0]?.run();
  const { name, skills } = studio.document.getState().project.workspace;
  expect(name).toBe('Another name');
  expect(skills).toEqual(workspace.skills);
});

test('nothing is said of a thing that nothing refers to', () => {
  const studio = studioWith(nodes, workspace, [flow]);
  const [customer = ''] = Object.keys(workspace.customers);
  remove(studio, 'customers', customer);
  expect(studio.session.getState().notice).toBeNull();
});
