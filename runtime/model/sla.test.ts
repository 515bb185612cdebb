import { describe, expect, it } from 'vitest';
import { sla, slaTime } from './sla.ts';

const targets = { firstResponse: { hours: 1 }, solution: { days: 2 } };

describe('what customers were promised', () => {
  it('is a first response and a solution, each in days, hours and minutes', () => {
    expect(sla.parse(targets)).toMatchObject({
      firstResponse: { days: 0, hours: 1, minutes: 0 },
      solution: { days: 2, hours: 0, minutes: 0 },
    });
    expect(sla.safeParse({ firstResponse: { hours: 1 } }).success).toBe(false);
  });

  it.each([
    ['days', 365],
    ['hours', 23],
    ['minutes', 59],
  ])('has 0 to its most %s', (unit, max) => {
    for (const value of [0, max]) expect(slaTime.safeParse({ [unit]: value }).success).toBe(true);
    for (const value of [-1, max + 1, 0.5]) expect(slaTime.safeParse({ [unit]: value }).success).toBe(false);
  });

  it('is the global one, none, or its own for each channel', () => {
    const channels = {
      chat: { follows: 'own', firstResponse: { minutes: 1 }, solution: { minutes: 30 } },
      sms: { follows: 'global' },
      email: { follows: 'none' },
    };
    expect(sla.safeParse({ ...targets, channels }).success).toBe(true);
    expect(sla.safeParse({ ...targets, channels: { chat: { follows: 'own' } } }).success).toBe(false);
    expect(sla.safeParse({ ...targets, channels: { chat: { follows: 'maybe' } } }).success).toBe(false);
  });

  it('counts in opening hours where there are any', () => {
    expect(sla.parse({ ...targets, hours: 'shop' }).hours).toBe('shop');
    expect(sla.parse(targets).hours).toBeUndefined();
  });
});
