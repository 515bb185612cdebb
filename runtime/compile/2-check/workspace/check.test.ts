import { describe, expect, it } from 'vitest';
import { channels } from '../../../channels/registry.ts';
import { CUSTOMER_TEXT_MAX, type CustomerFacts } from '../../../model/customer.ts';
import { toyWorkspace } from '../../testing/toy-flow.ts';
import { checkWorkspace } from './index.ts';

describe('checkWorkspace', () => {
  const withFacts = (fields: CustomerFacts) =>
    checkWorkspace(
      {
        ...toyWorkspace(),
        customerFields: {
          tier: { name: 'Tier', type: 'text' },
          orders: { name: 'Orders', type: 'number' },
          club: { name: 'Club', type: 'boolean' },
          since: { name: 'Since', type: 'timestamp' },
        },
        customers: { ann: { name: 'Ann', addresses: {}, fields, consent: {} } },
      },
      channels,
    );

  it('finds nothing wrong with facts that the custom fields can hold', () => {
    const tier = 'x'.repeat(CUSTOMER_TEXT_MAX);
    expect(withFacts({ tier, orders: -0.5, club: false, since: '2020-01-01T00:00:00+02:00' })).toEqual([]);
    expect(withFacts({})).toEqual([]);
  });

  it.each<[string, CustomerFacts[string], object]>([
    ['tier', 5, { code: 'workspace.wrong-field-type', params: { name: 'tier', expected: 'text' } }],
    ['tier', 'x'.repeat(CUSTOMER_TEXT_MAX + 1), { code: 'file.too-long', params: { max: 1_024 } }],
    ['orders', '3', { code: 'workspace.wrong-field-type', params: { name: 'orders', expected: 'number' } }],
    ['club', 1, { code: 'workspace.wrong-field-type', params: { name: 'club', expected: 'boolean' } }],
    ['since', 0, { code: 'workspace.wrong-field-type', params: { name: 'since', expected: 'timestamp' } }],
    ['since', '2020-01-01', { code: 'file.not-an-instant', params: {} }],
    ['order', 3, { code: 'workspace.unknown-field', params: { name: 'order', suggestion: 'orders' } }],
    ['valueOf', true, { code: 'workspace.unknown-field', params: { name: 'valueOf' } }],
  ])('tells that %s cannot be %j', (name, fact, problem) => {
    const found = withFacts({ [name]: fact });
    expect(found).toEqual([
      { severity: 'error', where: { path: `customers.ann.fields.${name}` }, ...problem },
    ]);
  });

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
      agents: { sam: { name: 'Sam', skills: { juggling: 1, general: 1, repairs: 1 }, capacity: 1 } },
      templates: {
        hello: {
          name: 'hello',
          pointsOfContact: ['shop', 'sho'],
          category: 'UTILITY',
          languages: { en: { status: 'APPROVED', body: 'Hello' } },
        },
      },
      customers: { ann: { name: 'Ann', addresses: { whatsap: '+31600000000' }, fields: {} } },
    });
    expect(checkWorkspace(workspace, channels)).toMatchObject([
      {
        code: 'workspace.unknown-reference',
        where: { path: 'agents.sam.skills.juggling' },
        params: { name: 'juggling' },
      },
      { code: 'workspace.unknown-channel', params: { name: 'whatsap', suggestion: 'whatsapp' } },
      { code: 'workspace.unknown-channel', where: { path: 'pointsOfContact.pigeon.channel' } },
      { code: 'workspace.unknown-reference', params: { name: 'generall', suggestion: 'general' } },
      {
        code: 'workspace.same-address',
        where: { path: 'pointsOfContact.twin.address' },
        params: { first: 'shop' },
      },
      { code: 'workspace.unknown-reference', where: { path: 'templates.hello.pointsOfContact.1' } },
    ]);
  });
});
