import { expect, test } from 'vitest';
import type { Beginning } from '../interpret/opening.ts';
import { toyUniverse, toyWorkspace } from '../interpret/testing/toys.ts';
import { factsOf } from './facts.ts';

const customers = {
  ann: { name: 'Ann', addresses: { toy: '+31600000001' }, fields: { tier: 'gold' } },
  bob: { name: 'Bob', addresses: { pigeon: '31600000002', toy: '31600000003' }, fields: { tier: 'silver' } },
  twin: { name: 'Twin', addresses: { toy: '31600000003' }, fields: { tier: 'bronze' } },
};
const around = { ...toyUniverse, workspace: { ...toyWorkspace, customers } };

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
  expect(factsOf(from(address), around)).toEqual(facts);
});

test.each(['gone', 'constructor'])('nobody is known at %s', (point) => {
  expect(factsOf(from('31600000001', point), around)).toEqual({});
});
