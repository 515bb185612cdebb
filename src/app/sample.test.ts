import { describe, expect, test } from 'vitest';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { channels, type Workspace } from '#runtime/index.ts';
import { sampleContact } from './sample.ts';

const AT = Date.parse('2026-11-24T09:00:00Z');
const kim = { name: 'Kim', addresses: { email: 'kim@example.com' }, fields: {}, consent: {} };
const jan = { name: 'Jan', addresses: { whatsapp: '+31 6 1111 1111' }, fields: {}, consent: {} };

function sampled(more: Partial<Workspace>) {
  const flow = toyFlow({}, [], {
    variables: { visits: { type: 'number', default: 3 }, topic: { type: 'text' } },
  });
  return sampleContact(flow, { channels, workspace: toyWorkspace(more) }, 'Hello', AT);
}

describe('a sample contact', () => {
  test('is the first customer who can write, with a message and what the flow begins with', () => {
    expect(sampled({ customers: { kim, jan } })).toMatchObject({
      pointOfContact: 'shop',
      customer: { name: 'Jan', address: '31611111111' },
      language: 'nl',
      status: 'open',
      message: { kind: 'text', text: 'Hello' },
      vars: { visits: 3 },
      startedAt: AT,
    });
  });

  test('writes to a point of contact that leads to the flow, where there is one', () => {
    const shop = toyWorkspace().pointsOfContact['shop']!;
    const other = { ...shop, address: '+31200000001', account: '1', defaultScript: 'other' };
    expect(sampled({ customers: { jan }, pointsOfContact: { other, shop } })?.pointOfContact).toBe('shop');
    expect(sampled({ customers: { jan }, pointsOfContact: { other } })?.pointOfContact).toBe('other');
  });

  test('is not there without customers who can write', () => {
    expect(sampled({ customers: {} })).toBeNull();
    expect(sampled({ customers: { kim } })).toBeNull();
    expect(sampled({ customers: { jan }, pointsOfContact: {} })).toBeNull();
  });
});
