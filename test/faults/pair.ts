import { nodes as registry } from '#nodes/index.ts';
import { portsOf } from '#runtime/define/node.ts';
import type { Flow } from '#runtime/model/flow.ts';
import type { JsonObject } from '#runtime/model/json.ts';
import type { Problem } from '#runtime/model/problem.ts';
import type { Variables } from '#runtime/model/variable.ts';
import type { Workspace } from '#runtime/model/workspace.ts';
import { type Change, shopWith } from './workspace.ts';

/** What is checked: a flow against a workspace, or a workspace by itself. */
export interface Checked {
  flow?: Flow;
  workspace: Workspace;
}

/** A fault that somebody made, and the same without it. */
export interface Pair {
  name: string;
  fault: Checked;
  repaired: Checked;
  /** Everything that is found of the fault; of params only what is named here counts. Nothing of the repaired. */
  found: readonly Problem[];
}

type NodeOf = readonly [type: string, params?: JsonObject];

/** A flow in a few lines. */
export interface Drawing {
  /** The points of contact it is for. */
  at?: readonly string[];
  /** `shop` is the default script of every point of contact; another system starts any other. */
  id?: string;
  variables?: Variables;
  /** By id. There are a `start` already, and an `end` when something leads to it. */
  nodes: Record<string, NodeOf>;
  /** Ways, as `start > ask.timeout > end`; without a port: `next`. */
  ways: readonly string[];
  /** Required ports that no way leaves by lead to `end`, unless false. */
  closed?: boolean;
  /** In the workspace. */
  change?: Change;
}

const NODE_WIDTH = 240;

/** The drawing as a flow, with the shop it is for. */
export function drawn({ at = ['phone'], id = 'shop', variables = {}, change, ...drawing }: Drawing): Checked {
  const between: Record<string, NodeOf> = {
    start: ['channel-intake', { starts: id === 'shop' ? 'customer' : 'system', pointsOfContact: [...at] }],
    ...drawing.nodes,
  };
  const led = drawing.ways.flatMap(edgesOf);
  const edges = drawing.closed === false ? led : [...led, ...looseEnds(between, led)];
  const ends = edges.some(({ to }) => to === 'end');
  const nodes = Object.entries(between).concat(ends ? [['end', ['end']]] : []);
  return {
    workspace: shopWith(change),
    flow: {
      format: 'routewright/flow',
      version: 1,
      id,
      name: 'Shop',
      variables,
      nodes: Object.fromEntries(
        nodes.map(([key, [type, params = {}]], index) => [
          key,
          { type, params, position: { x: index * NODE_WIDTH, y: 0 } },
        ]),
      ),
      edges,
    },
  };
}

const edgesOf = (way: string): Flow['edges'] => {
  const stops = way.split(' > ');
  return stops.slice(1).map((to, index) => {
    const [from = '', port = 'next'] = (stops[index] ?? '').split('.');
    return { from, port, to: to.split('.')[0] ?? '' };
  });
};

function looseEnds(nodes: Drawing['nodes'], edges: Flow['edges']): Flow['edges'] {
  const taken = new Set(edges.map(({ from, port }) => `${from}.${port}`));
  return Object.entries(nodes).flatMap(([from, [type, params = {}]]) => {
    const definition = registry.get(type);
    return (definition ? portsOf(definition, params) : [])
      .filter(({ id, required }) => required && !taken.has(`${from}.${id}`))
      .map(({ id }) => ({ from, port: id, to: 'end' }));
  });
}

/** A pair of flows. */
export const flows = (name: string, fault: Drawing, repaired: Drawing, ...found: Problem[]): Pair => ({
  name,
  fault: drawn(fault),
  repaired: drawn(repaired),
  found,
});

/** A pair of one node between start and end, with other params; both for the same points of contact. */
export const inNode = (
  name: string,
  [type, fault, repaired]: readonly [type: string, fault: JsonObject, repaired: JsonObject],
  more: Omit<Drawing, 'nodes' | 'ways'> & { repairedBy?: Change },
  ...found: Problem[]
): Pair => {
  const { repairedBy, ...both } = more;
  // Not all have a way called `next`: those that have another are left by what is required.
  const draw = (params: JsonObject, change = both.change): Drawing => ({
    ...both,
    ...(change ? { change } : {}),
    nodes: { node: [type, params] },
    ways: ['start > node'],
  });
  return flows(name, draw(fault), draw(repaired, repairedBy ?? both.change), ...found);
};

/** A pair of workspaces: the shop itself is in order. */
export const shops = (
  name: string,
  fault: Change,
  found: Problem | readonly Problem[],
  repaired: Change = {},
): Pair => ({
  name,
  fault: { workspace: shopWith(fault) },
  repaired: { workspace: shopWith(repaired) },
  found: [found].flat(),
});
