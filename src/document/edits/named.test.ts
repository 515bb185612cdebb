import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow, Json } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { missingIn, namedBy, renameInNodes } from './named.ts';

const node = (type: string, params: Record<string, Json>) => ({ type, params, position: { x: 0, y: 0 } });

const drawn = (): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'f',
  name: 'F',
  variables: { known: { type: 'text' } },
  nodes: {
    one: node('assign-skill', { skill: 'sales', priority: 5 }),
    two: node('assign-skill', { skill: { nl: 'sales', fr: 'ventes' }, priority: 5 }),
    decide: node('decide', {
      conditions: [{ id: 'a', name: 'A', when: `vars.topic == "vars.quoted" && vars.known != ''` }],
    }),
    sub: node('run-script', { script: 'elsewhere' }),
  },
  edges: [],
});
const all = ['one', 'two', 'decide', 'sub'];
const project = (flow: Flow) => ({ workspace: emptyWorkspace, flows: { f: flow } });
const missing = (flow: Flow) =>
  missingIn(project(flow), flow, all, nodes).map(({ kind, id, nodes: at }) => [kind, id, ...at]);

describe('what nodes name', () => {
  it('is things of the workspace, other scripts and variables, each with the nodes that name it', () => {
    expect(missing(drawn())).toEqual([
      ['skills', 'sales', 'one', 'two'],
      ['skills', 'ventes', 'two'],
      ['variable', 'topic', 'decide'],
      ['script', 'elsewhere', 'sub'],
    ]);
  });

  it('is not what stands in quotes', () => {
    expect(namedBy(drawn(), all, nodes).map(({ id }) => id)).not.toContain('quoted');
  });

  it('can be something else, wherever it is named', () => {
    const flow = drawn();
    renameInNodes(flow, all, nodes, { kind: 'skills', id: 'sales' }, 'repairs');
    renameInNodes(flow, all, nodes, { kind: 'variable', id: 'topic' }, 'known');
    renameInNodes(flow, all, nodes, { kind: 'script', id: 'elsewhere' }, 'f');
    expect(flow.nodes['two']?.params).toMatchObject({ skill: { nl: 'repairs', fr: 'ventes' } });
    expect(flow.nodes['decide']?.params).toMatchObject({
      conditions: [{ when: `vars.known == "vars.quoted" && vars.known != ''` }],
    });
    expect(missing(flow)).toEqual([
      ['skills', 'repairs', 'one', 'two'],
      ['skills', 'ventes', 'two'],
    ]);
  });

  it('stays as it is in nodes that are not meant', () => {
    const flow = drawn();
    renameInNodes(flow, ['one'], nodes, { kind: 'skills', id: 'sales' }, 'repairs');
    expect(flow.nodes['two']).toEqual(drawn().nodes['two']);
  });
});
