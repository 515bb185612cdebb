import { expect, test } from 'vitest';
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
    customer: { address: '33612345678', name: 'An' },
    language: 'fr',
  });
});

test('the language asked for comes first; a customer may have no name', () => {
  const event = started({ customer: { address: '33612345678' }, language: 'en' } as Partial<Beginning>);
  expect(openingOf(event, 'c1', toyUniverse)).toMatchObject({ language: 'en', customer: { name: '' } });
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
