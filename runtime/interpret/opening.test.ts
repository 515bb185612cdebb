import { expect, test } from 'vitest';
import type { CustomerFields } from '../model/customer.ts';
import { addressAt, type Beginning, languageOf, openingOf } from './opening.ts';
import { toyUniverse, toyWorkspace } from './testing/toys.ts';

const started = (more: Partial<Beginning> = {}): Beginning =>
  ({
    type: 'contact.started',
    at: 5,
    pointOfContact: 'phone',
    customer: { address: '+33612345678', name: 'An' },
    ...more,
  }) as Beginning;

test('a contact begins with the address as its channel writes it, and the language that tells', () => {
  expect(openingOf(started(), 'c1', toyUniverse)).toEqual({
    id: 'c1',
    at: 5,
    channel: 'toy',
    pointOfContact: 'phone',
    customer: { address: '33612345678', name: 'An', fields: {} },
    consent: 'unknown',
    language: 'fr',
  });
});

test('the language asked for comes first; a customer may have no name', () => {
  const event = started({ customer: { address: '33612345678' }, language: 'en' } as Partial<Beginning>);
  expect(openingOf(event, 'c1', toyUniverse)).toMatchObject({ language: 'en', customer: { name: '' } });
});

test('a customer who writes may be known to speak a language', () => {
  const event = {
    ...started({ customer: { address: '33612345678' } }),
    type: 'message.received',
    language: 'nl',
  };
  expect(openingOf(event as Beginning, 'c1', toyUniverse)).toMatchObject({ language: 'nl' });
});

test.each(['gone', 'constructor'])('nothing begins at %s', (pointOfContact) => {
  expect(openingOf(started({ pointOfContact }), 'c1', toyUniverse)).toBeUndefined();
  expect(addressAt(toyUniverse, pointOfContact, '+1')).toBe('+1');
});

test.each([
  ['+31612345678', undefined, 'nl'],
  ['33612345678', undefined, 'fr'],
  ['+4915112345678', 'de', 'de'],
  ['17841400000000001', undefined, 'nl'],
])('the language of %s, else %s, is %s', (address, otherwise, expected) => {
  expect(languageOf(address, toyWorkspace.languages, otherwise)).toBe(expected);
});

test('of the facts those are known that the workspace declares, timestamps in milliseconds', () => {
  const facts = {
    tier: 'gold',
    notes: 'x'.repeat(1_024),
    letter: 'x'.repeat(1_025),
    orders: 3,
    club: false,
    since: '2020-01-01T01:00:00+01:00',
    born: 'yesterday',
    debt: 'much',
    shoe: 43,
  };
  const customerFields: CustomerFields = {
    tier: { name: 'Tier', type: 'text' },
    notes: { name: 'Notes', type: 'text' },
    letter: { name: 'Letter', type: 'text' },
    orders: { name: 'Orders', type: 'number' },
    club: { name: 'Club', type: 'boolean' },
    since: { name: 'Since', type: 'timestamp' },
    born: { name: 'Born', type: 'timestamp' },
    debt: { name: 'Debt', type: 'number' },
  };
  const around = { ...toyUniverse, workspace: { ...toyWorkspace, customerFields } };
  expect(openingOf(started(), 'c1', around, facts)!.customer.fields).toEqual({
    tier: 'gold',
    notes: facts.notes,
    orders: 3,
    club: false,
    since: Date.UTC(2020, 0, 1),
  });
});
