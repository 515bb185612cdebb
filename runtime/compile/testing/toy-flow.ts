import type { z } from 'zod';
import type { Flow } from '../../model/flow.ts';
import type { JsonObject } from '../../model/json.ts';
import { type Workspace, workspace } from '../../model/workspace.ts';

const NODE_WIDTH = 240;

/** Node id to its type and params. Nodes stand from left to right in the order given. */
export type ToyNodes = Record<string, [type: string, params?: JsonObject]>;

/** A flow in a few lines. An edge is written `from.port -> to`. */
export const toyFlow = (nodes: ToyNodes, edges: readonly string[], more: Partial<Flow> = {}): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'toy',
  name: 'Toy',
  variables: {},
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([id, [type, params = {}]], index) => [
      id,
      { type, params, position: { x: index * NODE_WIDTH, y: 0 } },
    ]),
  ),
  edges: edges.map((line) => {
    const [, from = '', port = '', to = ''] = /^(\S+?)\.(\S+) -> (\S+)$/.exec(line) ?? [];
    return { from, port, to };
  }),
  ...more,
});

/** A workspace with one WhatsApp number, two skills and a person who has both. */
export const toyWorkspace = (more: Partial<z.input<typeof workspace>> = {}): Workspace =>
  workspace.parse({
    format: 'routewright/workspace',
    version: 2,
    id: 'toys',
    name: 'Toys',
    languages: { fallback: ['en', 'nl'], byCallingCode: { 31: 'nl' } },
    pointsOfContact: {
      shop: {
        name: 'Shop',
        channel: 'whatsapp',
        address: '+31201234567',
        account: '900100',
        defaultSkill: 'general',
        defaultScript: 'toy',
        settings: { displayName: 'Shop', validation: 'verified' },
      },
    },
    skills: { general: { name: 'general' }, repairs: { name: 'repairs' } },
    agents: { sam: { name: 'Sam', skills: { general: 1, repairs: 5 }, capacity: 2 } },
    ...more,
  });
