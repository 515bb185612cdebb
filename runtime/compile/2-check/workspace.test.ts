import { describe, expect, it } from 'vitest';
import { channels } from '../../channels/registry.ts';
import { toyWorkspace } from '../testing/toy-flow.ts';
import { checkWorkspace } from './workspace.ts';

describe('checkWorkspace', () => {
  it('finds nothing wrong with a workspace in order', () => {
    expect(checkWorkspace(toyWorkspace(), channels)).toEqual([]);
  });

  it('finds every name that leads nowhere, and every address that leads to two', () => {
    const shop = toyWorkspace().pointsOfContact['shop']!;
    const workspace = toyWorkspace({
      pointsOfContact: {
        shop: { ...shop, defaultSkill: 'generall' },
        pigeon: { ...shop, channel: 'pigeon' },
        twin: shop,
      },
      agents: { sam: { name: 'Sam', skills: { juggling: 1 }, capacity: 1 } },
      templates: {
        hello: {
          name: 'hello',
          pointsOfContact: ['shop', 'sho'],
          category: 'UTILITY',
          status: 'APPROVED',
          languages: {},
        },
      },
      customers: { ann: { name: 'Ann', addresses: { whatsap: '+31600000000' }, fields: {} } },
    });
    expect(checkWorkspace(workspace, channels)).toMatchObject([
      {
        code: 'workspace.unknown-skill',
        where: { path: 'agents.sam.skills.juggling' },
        params: { name: 'juggling' },
      },
      { code: 'workspace.unknown-channel', params: { name: 'whatsap', suggestion: 'whatsapp' } },
      { code: 'workspace.unknown-channel', where: { path: 'pointsOfContact.pigeon.channel' } },
      { code: 'workspace.unknown-skill', params: { name: 'generall', suggestion: 'general' } },
      {
        code: 'workspace.same-address',
        where: { path: 'pointsOfContact.twin.address' },
        params: { first: 'shop' },
      },
      { code: 'workspace.unknown-point-of-contact', where: { path: 'templates.hello.pointsOfContact.1' } },
    ]);
  });
});
