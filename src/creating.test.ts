import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkspace, workspace as schema } from '#runtime/index.ts';
import { changeFlow } from '#src/app/studio.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import type { Creatable } from '#src/fields/creating.ts';
import { referenceOptions } from '#src/fields/parts/references.ts';
import { creating } from './creating.ts';

const { value: shop } = readWorkspace(readFileSync('examples/bicycle-shop/workspace.json', 'utf8'));

const KINDS = [
  'pointsOfContact',
  'businessAccounts',
  'skills',
  'campaigns',
  'agents',
  'roles',
  'hours',
  'templates',
  'richMessages',
  'dispositions',
  'routingAttributes',
  'customerFields',
  'secrets',
] as const;

test.each(KINDS)('of the %s a new one can be made and named in one step', async (kind) => {
  const studio = testStudio(undefined, shop);
  const before = studio.document.getState().project;
  const made = await creating.make(studio, kind);
  expect(made).toBeDefined();
  changeFlow(studio, { key: 'fields.change-field' }, (flow, project) => {
    made?.put(project);
    flow.variables['chosen'] = { type: 'text', default: made?.id ?? '' };
  });
  const { workspace } = studio.document.getState().project;
  expect(schema.safeParse(workspace).success).toBe(true);
  expect(referenceOptions(workspace, kind).map(({ id }) => id)).toContain(made?.id);
  studio.document.getState().undo();
  expect(studio.document.getState().project).toEqual(before);
});

test('a flow can be made, and gone to', async () => {
  const studio = testStudio();
  const made = await creating.make(studio, 'script');
  studio.document.getState().change({ key: 'fields.change-field' }, (project) => made?.put(project));
  await creating.open(studio, 'script', made?.id ?? '');
  expect(studio.session.getState()).toMatchObject({ place: 'flows', flowId: 'flow-2' });
});

test('a thing of the workspace is gone to where its form is', async () => {
  const studio = testStudio(undefined, shop);
  await creating.open(studio, 'skills' satisfies Creatable, 'repairs');
  expect(studio.session.getState().place).toBe('workspace');
});
