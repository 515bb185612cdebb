import { expect, it } from 'vitest';
import { agent, CAPACITY_MAX } from './agent.ts';

const fits = (more: object) => agent.safeParse({ name: 'Ann', skills: {}, ...more }).success;

it('is as good at a skill as 1, the best, to 20, the worst', () => {
  for (const level of [1, 20]) expect(fits({ skills: { care: level } })).toBe(true);
  for (const level of [0, 21, 1.5, '1']) expect(fits({ skills: { care: level } })).toBe(false);
});

it('handles at least one contact at a time, and of a channel even none', () => {
  for (const capacity of [1, CAPACITY_MAX]) expect(fits({ capacity })).toBe(true);
  for (const capacity of [0, CAPACITY_MAX + 1]) expect(fits({ capacity })).toBe(false);
  for (const most of [0, CAPACITY_MAX]) expect(fits({ channels: { chat: most } })).toBe(true);
  for (const most of [-1, CAPACITY_MAX + 1]) expect(fits({ channels: { chat: most } })).toBe(false);
});

it('has one role', () => {
  expect(fits({ role: 'clerk' })).toBe(true);
  expect(fits({ role: ['clerk', 'lead'] })).toBe(false);
});

it('works at a desk, over several channels or one contact at a time', () => {
  for (const desk of ['agent', 'max', 'salesforce-classic']) expect(fits({ desk })).toBe(true);
  for (const delivery of ['omnichannel', 'single']) expect(fits({ delivery })).toBe(true);
  expect(fits({ desk: 'paper' }) || fits({ delivery: 'sometimes' })).toBe(false);
  expect(agent.parse({ name: 'Ann', skills: {} })).toMatchObject({
    desk: 'agent',
    delivery: 'omnichannel',
    digitalEngagement: true,
    active: true,
  });
});
