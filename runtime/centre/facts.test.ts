import { describe, expect, test } from 'vitest';
import type { Beginning } from '../interpret/opening.ts';
import { toyUniverse, toyWorkspace } from '../interpret/testing/toys.ts';
import { workspace } from '../model/workspace.ts';
import { customerAt, factsIn, type Kept, keptWith, knownOf, nameOf } from './facts.ts';

const customers = {
  ann: {
    name: 'Ann',
    addresses: { toy: '+31600000001' },
    fields: { tier: 'gold' },
    consent: { toy: 'opted-in' },
  },
  bob: { name: 'Bob', addresses: { pigeon: '31600000002', toy: '31600000003' }, fields: { tier: 'silver' } },
  twin: { name: 'Twin', addresses: { toy: '31600000003' }, fields: { tier: 'bronze' } },
};
const customerFields = {
  tier: { name: 'Tier', type: 'text' },
  since: { name: 'Since', type: 'timestamp' },
};
const around = {
  ...toyUniverse,
  workspace: workspace.parse({ ...toyWorkspace, customers, customerFields }),
};

const from = (address: string, pointOfContact = 'phone'): Beginning => ({
  type: 'contact.started',
  at: 0,
  pointOfContact,
  customer: { address },
});

test.each([
  ['31600000001', { tier: 'gold' }],
  ['+31600000001', { tier: 'gold' }],
  // The first of two with one address.
  ['+31600000003', { tier: 'silver' }],
  // An address of another channel.
  ['31600000002', {}],
  ['31600000009', {}],
])('%s is known by the address as the channel writes it', (address, facts) => {
  expect(knownOf(from(address), around, () => undefined).facts).toEqual(facts);
});

test.each(['gone', 'constructor'])('nobody is known at %s', (point) => {
  expect(knownOf(from('31600000001', point), around, () => undefined)).toEqual({ facts: {}, consent: {} });
});

describe('what scripts keep', () => {
  const kept = (address: string, said: Partial<Kept>, before = new Map<string, Kept>()) => {
    const who = customerAt('phone', address, around) ?? '';
    return new Map(before).set(who, keptWith(before.get(who), said));
  };

  test('comes on top of what the workspace says', () => {
    const more = kept('31600000001', { facts: { since: '2026-01-01T00:00:00.000Z' } });
    expect(knownOf(from('+31600000001'), around, (who) => more.get(who))).toEqual({
      facts: { tier: 'gold', since: '2026-01-01T00:00:00.000Z' },
      consent: { toy: 'opted-in' },
    });
    const changed = kept('31600000001', { facts: { tier: 'none' }, consent: { toy: 'opted-out' } }, more);
    expect(knownOf(from('+31600000001'), around, (who) => changed.get(who))).toEqual({
      facts: { tier: 'none', since: '2026-01-01T00:00:00.000Z' },
      consent: { toy: 'opted-out' },
    });
  });
  test('is of nobody else', () => {
    const unknown = kept('31600000009', { facts: { tier: 'new' } });
    expect(knownOf(from('31600000009'), around, (who) => unknown.get(who)).facts).toEqual({ tier: 'new' });
    expect(knownOf(from('31600000008'), around, (who) => unknown.get(who)).facts).toEqual({});
    expect(knownOf(from('31600000001'), around, (who) => unknown.get(who)).facts).toEqual({ tier: 'gold' });
  });
});

test.each([
  ['since', 0, '1970-01-01T00:00:00.000Z'],
  ['since', 253_402_300_799_999, '9999-12-31T23:59:59.999Z'],
  ['since', 253_402_300_800_000, 253_402_300_800_000],
  ['since', -62_167_219_200_000, '0000-01-01T00:00:00.000Z'],
  ['since', -62_167_219_200_001, -62_167_219_200_001],
  ['tier', 5, 5],
  ['constructor', 5, 5],
])('%s %s is kept as a file has it', (name, value, written) => {
  expect(factsIn({ [name]: value }, around.workspace)).toEqual({ [name]: written });
});

test('a made-up customer has a name where the channel tells only an address; nobody else has', () => {
  expect(nameOf(from('+31600000001'), around)).toBe('Ann');
  expect(nameOf(from('31600000009'), around)).toBeUndefined();
  expect(nameOf(from('31600000001', 'nowhere'), around)).toBeUndefined();
});
