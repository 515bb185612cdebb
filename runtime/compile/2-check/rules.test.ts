import { describe, expect, it, vi } from 'vitest';
import { channels } from '../../channels/registry.ts';
import { type ToyNodes, toyFlow, toyWorkspace } from '../testing/toy-flow.ts';
import { TOY_NODES } from '../testing/toy-nodes.ts';
import { viewOf } from '../view.ts';
import { RULES } from './rules.ts';

const WALKS_MAX = 3;

/** Nodes that each loop to themselves, say nothing and are reached by nobody: something for every rule to find. */
const ids = Array.from({ length: 300 }, (_, index) => `n${index}`);
const nodes = Object.fromEntries(ids.map((id): [string, ToyNodes[string]] => [id, ['say', { text: '' }]]));
const flow = toyFlow(
  { start: ['start'], ...nodes },
  ids.map((id) => `${id}.next -> ${id}`),
);

describe.each(RULES.map((rule, index) => ({ rule, index })))('rule $index', ({ rule }) => {
  it('walks all nodes a fixed number of times, not once for each node', () => {
    const view = viewOf(flow, { nodes: TOY_NODES, channels, workspace: toyWorkspace() });
    const walks = (['keys', 'values', 'entries', 'forEach'] as const).map((way) =>
      vi.spyOn(view.byId as Map<string, never>, way),
    );
    rule(view);
    expect(walks.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBeLessThanOrEqual(WALKS_MAX);
  });
});
