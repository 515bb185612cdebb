import { expect, it } from 'vitest';
import { pointOfContact } from './point-of-contact.ts';

const whole = {
  name: 'The shop',
  channel: 'chat',
  address: 'shop',
  defaultSkill: 'care',
  defaultScript: 'support',
};

it('needs nothing but a name, a channel, an address, a default skill and a default script', () => {
  expect(pointOfContact.safeParse(whole).success).toBe(true);
});

it.each(Object.keys(whole))('is none without its %s', (key) => {
  const { [key as keyof typeof whole]: _, ...rest } = whole;
  expect(pointOfContact.safeParse(rest).success).toBe(false);
});

it('has one address: two are two points of contact', () => {
  expect(pointOfContact.safeParse({ ...whole, address: ['shop', 'second'] }).success).toBe(false);
  expect(pointOfContact.safeParse({ ...whole, address: '' }).success).toBe(false);
});
