import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels, compile, type Flow, workspace as schema } from '#runtime/index.ts';
import { repairsOf } from './repair.ts';

const workspace = schema.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'shop',
  name: 'Shop',
  languages: { fallback: ['en'] },
  pointsOfContact: {
    phone: {
      name: 'Phone',
      channel: 'whatsapp',
      address: '+31201234567',
      defaultSkill: 'general',
      defaultScript: 'late',
    },
  },
  skills: { general: { name: 'general' } },
  agents: { ann: { name: 'Ann', skills: { general: 1 } } },
});

const at = (x: number) => ({ x, y: 0 });

/** A question that nobody answers for a day and an hour; then a message. */
const late = (): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'late',
  name: 'Late',
  variables: {},
  nodes: {
    intake: { type: 'channel-intake', params: {}, position: at(0) },
    ask: {
      type: 'ask',
      params: { message: { kind: 'text', text: 'Which bicycle?' }, timeout: 25 * 3_600 },
      position: at(300),
    },
    thanks: {
      type: 'send-message',
      params: { message: { kind: 'text', text: 'Thanks' } },
      position: at(600),
    },
    late: {
      type: 'send-message',
      params: { message: { kind: 'text', text: 'Still there?' } },
      position: at(600),
    },
    end: { type: 'end', params: {}, position: at(900) },
  },
  edges: [
    { from: 'intake', port: 'next', to: 'ask' },
    { from: 'ask', port: 'answered', to: 'thanks' },
    { from: 'ask', port: 'timeout', to: 'late' },
    { from: 'thanks', port: 'next', to: 'end' },
    { from: 'late', port: 'next', to: 'end' },
  ],
});

const problemsOf = (flow: Flow) =>
  compile(flow, { nodes, channels, workspace }).problems.filter(({ code }) => code.startsWith('window.'));

test('a message that always comes too late can become a template, or have one before it', () => {
  const [problem, ...others] = problemsOf(late());
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: 'window.closed',
    severity: 'error',
    where: { node: 'late' },
    params: { first: 'ask', nodes: 'intake, ask, late', hours: 24 },
  });
  const repairs = repairsOf(problem!, late(), nodes);
  expect(repairs.map(({ key }) => key)).toEqual(['template-instead', 'template-before']);
  for (const { apply } of repairs) {
    const flow = late();
    expect(Object.hasOwn(flow.nodes, apply(flow))).toBe(true);
    expect(problemsOf(flow)).toEqual([]);
    expect(flow.edges.filter(({ port }) => port === 'timeout')).toHaveLength(1);
  }
});

test('other problems have no such repair', () => {
  const flow = late();
  flow.edges = flow.edges.slice(1);
  const { problems } = compile(flow, { nodes, channels, workspace });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    if (!problem.code.startsWith('window.')) expect(repairsOf(problem, flow, nodes)).toEqual([]);
});
