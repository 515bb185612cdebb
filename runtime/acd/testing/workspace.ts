import type { z } from 'zod';
import { type Workspace, workspace } from '../../model/workspace.ts';

type Given = z.input<typeof workspace>;

/** A workspace with no more than agents, and what they refer to. */
export const workspaceWith = (
  agents: NonNullable<Given['agents']>,
  rest: Partial<Pick<Given, 'roles' | 'routingAttributes' | 'skills' | 'dispositions'>> = {},
): Workspace =>
  workspace.parse({
    format: 'routewright/workspace',
    version: 2,
    id: 'acd',
    name: 'ACD',
    languages: { fallback: ['en'], byCallingCode: {} },
    pointsOfContact: {},
    skills: { repairs: { name: 'repairs' }, sales: { name: 'sales' } },
    agents,
    ...rest,
  });
