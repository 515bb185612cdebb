import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { type Json, loadPatterns, portsOf, type TraceEntry } from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { fieldOf } from './deciding.ts';
import { passagesOf } from './path.ts';
import { createSimulator } from './store.ts';

await loadPatterns();
const reason = { code: 'x.y', params: {} };
const inside = (value: Json, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>((at, name) => (at as Record<string, Json> | undefined)?.[name], value);

describe('the field that decided', () => {
  const params = {
    hours: 'shop',
    conditions: [
      { id: 'a', when: 'true' },
      { id: 'b', when: 'false' },
    ],
    message: { buttons: [{ key: 'k1', title: 'Yes' }] },
    branches: ['holiday'],
  };

  it('is the branch that the port stands for', () => {
    expect(fieldOf({ port: 'when:b', reason }, { params })).toBe('conditions.1');
    expect(fieldOf({ port: 'k1', reason }, { params })).toBe('message.buttons.0');
    expect(fieldOf({ port: 'holiday', reason }, { params })).toBe('branches.0');
  });

  it('is the list of branches when none was taken', () => {
    const alternatives = [{ name: 'when:a' }, { name: 'when:b' }];
    expect(fieldOf({ port: 'else', reason, alternatives }, { params })).toBe('conditions');
  });

  it('is the param that the reason speaks of', () => {
    const spoken = { code: 'hours.open', params: { hours: 'Shop' } };
    expect(fieldOf({ port: 'open', reason: spoken }, { params: { hours: 'shop' } })).toBe('hours');
  });

  it('is none where the node decided as a whole', () => {
    expect(fieldOf({ port: 'next', reason }, { params })).toBeUndefined();
  });
});

/** Types of which a field decides which way is taken. */
const BRANCHING = ['decide', 'switch', 'match-text', 'hours'];

describe('in the example flows', () => {
  const drawn = flows.flatMap((flow) => Object.entries(flow.nodes).map(([id, node]) => ({ flow, id, node })));

  it.each(drawn.filter(({ node }) => BRANCHING.includes(node.type)))(
    '$flow.id: every way of $id has a field',
    ({ node }) => {
      const definition = nodes.get(node.type);
      const ports = definition ? portsOf(definition, node.params) : [];
      const ways = ports.filter(({ kind }) => kind === 'next').map(({ id }) => id);
      expect(ways.length).toBeGreaterThan(1);
      for (const port of ways) {
        const alternatives = ways.filter((other) => other !== port).map((name) => ({ name }));
        const told = { code: 'hours.open-week', params: node.type === 'hours' ? { hours: '' } : {} };
        const field = fieldOf({ port, reason: told, alternatives }, node);
        expect(field, port).toBeDefined();
        expect(inside(node.params, field ?? ''), port).toBeDefined();
      }
    },
  );

  it.each(flows.map(({ id }) => id))(
    '%s: every decision that is played names a node that is there',
    (flow) => {
      const simulator = createSimulator(studioWith(nodes, workspace, flows, flow), flow);
      simulator.getState().restart();
      simulator.getState().start({});
      for (const text of ['hoi', '1', 'klaar']) simulator.getState().say({ kind: 'text', text });
      const { simulation } = simulator.getState();
      const passages = simulation ? passagesOf(simulation) : [];
      const told = (simulation?.records ?? []).filter(
        (record): record is { kind: 'trace'; entry: TraceEntry } =>
          record.kind === 'trace' && record.entry.step !== undefined,
      );
      expect(passages).toHaveLength(told.length);
      for (const { script, entry } of passages)
        expect(flows.find(({ id }) => id === script)?.nodes[entry.step]?.type).toBe(entry.nodeType);
    },
  );
});
