import { describe, expect, it } from 'vitest';
import { FALLBACK_MAX, FALLBACK_MIN, RESPONSE_MAX, SKILL_NAME_MAX, SKILL_NAME_MIN, skill } from './skill.ts';

const fits = (more: object) => skill.safeParse({ name: 'care_nl', ...more }).success;
const preferred = (more: object = {}) => ({ routing: { criterion: 'preferred-agent', ...more } });

describe('a skill’s name', () => {
  it.each(['ab', 'x'.repeat(30), 'A1-_.:'])('can be %s', (name) => {
    expect(fits({ name })).toBe(true);
  });

  it.each(['a', 'x'.repeat(31), 'a b', 'café', 'a/b', ''])('cannot be %j', (name) => {
    expect(fits({ name })).toBe(false);
  });

  it('is 2 to 30 long', () => {
    expect([SKILL_NAME_MIN, SKILL_NAME_MAX]).toEqual([2, 30]);
  });
});

describe('a new skill', () => {
  const made = skill.parse({ name: 'care_nl' });

  it('is digital, inbound, by proficiency, and no sub-skill', () => {
    expect(made).toMatchObject({
      mediaType: 'digital',
      direction: 'inbound',
      routing: { criterion: 'proficiency' },
      subSkill: false,
      acceptReject: false,
    });
  });

  it('has a service level that can be another', () => {
    expect(made.serviceLevel).toEqual({ within: 30, percent: 80, shortAbandon: 15 });
    expect(fits({ serviceLevel: { within: 1, percent: 100, shortAbandon: 0 } })).toBe(true);
    for (const wrong of [{ within: 0 }, { percent: 0 }, { percent: 101 }, { shortAbandon: -1 }])
      expect(fits({ serviceLevel: wrong })).toBe(false);
  });

  it('can have one campaign and one template, and need neither', () => {
    expect(made.campaign).toBeUndefined();
    expect(made.template).toBeUndefined();
    expect(fits({ campaign: 'spring', template: 'reminder', subSkill: true })).toBe(true);
    expect(fits({ campaign: ['spring', 'autumn'] })).toBe(false);
  });

  it('needs no timers; each is a second to a week', () => {
    for (const timer of ['agentResponse', 'customerResponse']) {
      expect(made).not.toHaveProperty(timer);
      expect(fits({ [timer]: 1 }) && fits({ [timer]: RESPONSE_MAX })).toBe(true);
      expect(fits({ [timer]: 0 }) || fits({ [timer]: RESPONSE_MAX + 1 })).toBe(false);
    }
  });
});

describe('who gets the contact', () => {
  it.each(['proficiency', 'longest-available', 'least-occupied', 'most-occupied'])('by %s', (criterion) => {
    expect(fits({ routing: { criterion } })).toBe(true);
  });

  it('by one criterion that there is', () => {
    expect(fits({ routing: { criterion: 'the-nicest' } })).toBe(false);
    expect(fits({ routing: [{ criterion: 'proficiency' }] })).toBe(false);
  });

  it('a preferred agent needs a fallback time', () => {
    expect(fits(preferred())).toBe(false);
    expect(fits(preferred({ fallback: 900 }))).toBe(true);
  });

  it('the fallback time is 1 to 5,256,000 whole seconds', () => {
    expect([FALLBACK_MIN, FALLBACK_MAX]).toEqual([1, 5_256_000]);
    for (const fallback of [1, 5_256_000]) expect(fits(preferred({ fallback }))).toBe(true);
    for (const fallback of [0, 5_256_001, 1.5, null]) expect(fits(preferred({ fallback }))).toBe(false);
  });

  it('a preferred agent is of the case or of the customer, and locked to offline or to available', () => {
    for (const focus of ['case', 'customer'])
      for (const lock of ['when-offline', 'when-available'])
        expect(fits(preferred({ fallback: 1, focus, lock }))).toBe(true);
    expect(fits(preferred({ fallback: 1, lock: 'never' }))).toBe(false);
    expect(skill.parse({ name: 'care', ...preferred({ fallback: 1 }) }).routing).toMatchObject({
      focus: 'case',
      lock: 'when-available',
    });
  });
});

describe('the priority of a contact in the queue', () => {
  it.each(['initial', 'acceleration', 'max'])('has a %s of 0 to 1,000', (part) => {
    for (const value of [0, 1_000]) expect(fits({ priority: { [part]: value } })).toBe(true);
    for (const value of [-1, 1_001, 0.5]) expect(fits({ priority: { [part]: value } })).toBe(false);
  });
});
