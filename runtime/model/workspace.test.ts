import { expect, it } from 'vitest';
import { WORKSPACE_VERSION, workspace } from './workspace.ts';

it('needs little, and fills in the rest', () => {
  const made = workspace.parse({
    format: 'routewright/workspace',
    version: WORKSPACE_VERSION,
    id: 'shop',
    name: 'Shop',
    languages: { fallback: ['en'] },
    pointsOfContact: {},
    skills: {},
  });
  expect(made.masking).toEqual({ enabled: false, payment: true, personal: true });
  expect(made.sla).toBeUndefined();
  expect([made.agents, made.roles, made.templates, made.allowedHosts]).toEqual([{}, {}, {}, []]);
});
