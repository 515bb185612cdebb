import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import {
  channels,
  checkWorkspace,
  compile,
  type Flow,
  readFlow,
  readWorkspace,
  type Workspace,
} from '#runtime/index.ts';
import { createDocument } from '#src/document/store.ts';
import { renameThing } from './edits.ts';

const shop = (name: string) => readFileSync(`examples/bicycle-shop/${name}`, 'utf8');
const workspace = readWorkspace(shop('workspace.json')).value as Workspace;
const flow = readFlow(shop('support.flow.json')).value as Flow;

function renamed(section: Parameters<typeof renameThing>[2], from: string, to: string) {
  const document = createDocument({ workspace, flows: { support: flow } });
  document.getState().change({ key: 'test' }, (project) => renameThing(project, nodes, section, from, to));
  return document;
}

const problemsOf = (space: Workspace, drawn: Flow) => [
  ...checkWorkspace(space, channels).map(({ code }) => code),
  ...compile(drawn, { nodes, channels, workspace: space }).problems.map(({ code }) => code),
];

describe.each([
  ['skills', 'repairs_nl'],
  ['hours', 'shop'],
  ['templates', 'still_there'],
  ['pointsOfContact', 'whatsapp'],
  ['customers', Object.keys(workspace.customers)[0]],
] as const)('another id for %s %s', (section, from = '') => {
  test('is followed by all that refers to it: nothing new is wrong', () => {
    const { workspace: space, flows } = renamed(section, from, 'other_id').getState().project;
    expect(Object.keys(space[section])).toContain('other_id');
    expect(Object.keys(space[section])).not.toContain(from);
    expect(problemsOf(space, flows['support'] as Flow)).toEqual(problemsOf(workspace, flow));
  });

  test('keeps its place, and is undone to the byte', () => {
    const document = renamed(section, from, 'other_id');
    const ids = Object.keys(document.getState().project.workspace[section]);
    expect(ids.indexOf('other_id')).toBe(Object.keys(workspace[section]).indexOf(from));
    document.getState().undo();
    expect(JSON.stringify(document.getState().project)).toBe(
      JSON.stringify({ workspace, flows: { support: flow } }),
    );
  });
});

test('a custom field takes along what customers say of it', () => {
  const { customers, customerFields } = renamed('customerFields', 'tier', 'level').getState().project
    .workspace;
  expect(Object.keys(customerFields)).toContain('level');
  const told = Object.values(customers).filter(({ fields }) => 'level' in fields);
  expect(told.length).toBe(
    Object.values(workspace.customers).filter(({ fields }) => 'tier' in fields).length,
  );
  expect(told.length).toBeGreaterThan(0);
});
