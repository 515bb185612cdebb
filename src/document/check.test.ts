import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { checkTemplate, compile, type Json, type Workspace } from '#runtime/index.ts';
import { createChecker } from './check.ts';
import { setParam } from './edits/params.ts';
import type { Project } from './project.ts';
import { createDocument } from './store.ts';

const message = { kind: 'text', text: 'About {{ vars.topic }}' };
const flow = toyFlow(
  {
    intake: ['channel-intake'],
    ask: ['ask', { message, saveTo: 'topic' }],
    known: ['send-message', { message }],
    unknown: ['send-message', { message }],
    end: ['end'],
  },
  [
    'intake.next -> ask',
    'ask.answered -> known',
    'ask.timeout -> unknown',
    'known.next -> end',
    'unknown.next -> end',
  ],
  { variables: { topic: { type: 'text' } } },
);

const projectIn = (workspace: Workspace): Project => ({ workspace, flows: { [flow.id]: flow } });

test('what is typed at a node is told the same as the compiler says of it', () => {
  const { problems, environmentAt } = createChecker(nodes, channels)(flow, projectIn(toyWorkspace()));
  const warned = ['ask', 'known', 'unknown'].filter(
    (id) => checkTemplate(message.text, environmentAt(id)).problems.length > 0,
  );
  expect(problems.map(({ where }) => where.node)).toEqual(warned);
  expect(warned).toEqual(['ask', 'unknown']);
});

test('a flow that is the same is checked once', () => {
  const check = createChecker(nodes, channels);
  const project = projectIn(toyWorkspace());
  const checked = check(flow, project);
  expect(check(flow, { ...project, flows: { ...project.flows } })).toBe(checked);
  expect(checked.environmentAt('known')).toBe(checked.environmentAt('known'));
  expect(check(flow, projectIn(toyWorkspace()))).not.toBe(checked);
  expect(check(flow, { ...project, flows: { ...project.flows, other: flow } })).not.toBe(checked);
});

test('notes and groups are not checked, all else is', () => {
  const check = createChecker(nodes, channels);
  const project = projectIn(toyWorkspace());
  const checked = check(flow, project);
  const note = {
    text: 'Ask Ans',
    hue: 'amber' as const,
    position: { x: 0, y: 0 },
    size: { width: 200, height: 100 },
  };
  expect(check({ ...flow, notes: { note } }, project)).toBe(checked);
  expect(
    check({ ...flow, groups: { all: { title: 'All', hue: 'teal' as const, nodes: ['ask'] } } }, project),
  ).toBe(checked);
  const changes = [
    { nodes: { ...flow.nodes } },
    { edges: flow.edges.slice(1) },
    { variables: {} },
    { name: 'Another' },
    { id: 'another' },
  ];
  for (const change of changes) expect(check({ ...flow, ...change }, project)).not.toBe(checked);
});

test('what changed at one node is told as of a flow that was never seen before', () => {
  const document = createDocument(projectIn(toyWorkspace()));
  const check = createChecker(nodes, channels);
  const values: [node: string, field: string, value: Json][] = [
    ['ask', 'saveTo', 'no such'],
    ['known', 'message', { kind: 'text', text: '' }],
    ['ask', 'saveTo', 'topic'],
    ['known', 'message', message],
  ];
  for (const [node, field, value] of values) {
    document.getState().change({ key: 'test' }, ({ flows }) => setParam(flows[flow.id]!, node, field, value));
    const { project } = document.getState();
    const { problems, script } = check(project.flows[flow.id]!, project);
    const afresh = compile(structuredClone(project.flows[flow.id]!), {
      ...{ nodes, channels, workspace: project.workspace },
      scripts: new Set([flow.id]),
    });
    expect({ problems, script }).toEqual({ problems: afresh.problems, script: afresh.script });
  }
});
