import { describe, expect, test } from 'vitest';
import type { DeskIcon } from '#runtime/index.ts';
import { draftOf, elevated, faultsOf, PAGES, wayOf } from './elevating.ts';

const over = (icon: DeskIcon, address = '', skills = ['one']) => ({
  channel: 'other',
  icon,
  address,
  skills: skills.map((id) => ({ id, name: id })),
});

const faults = (icon: DeskIcon, to: string, address = '') => {
  const elevation = over(icon, address);
  return faultsOf(['to'], { ...draftOf(elevation), to }, elevation);
};

describe('the address', () => {
  test.each(['+31 (20) 123-4567', '0612345678', ' +447966197542 ', '12345'])('%j is a number', (number) => {
    expect(faults('voice', number)).toEqual({});
    expect(faults('sms', number)).toEqual({});
  });

  test.each(['at home', '1234', '+', '------', '06 1234 567a', 'sanne@example.com'])(
    '%j is none',
    (number) => {
      expect(faults('voice', number)).toEqual({ to: 'number-wrong' });
    },
  );

  test.each(['sanne', 'sanne@', '@example.com', 'a b@example.com'])('%j is no mail address', (address) => {
    expect(faults('email', address)).toEqual({ to: 'address-wrong' });
  });

  test('is needed', () => {
    expect(faults('voice', '  ')).toEqual({ to: 'number-missing' });
    expect(faults('email', '')).toEqual({ to: 'address-missing' });
    expect(faults('email', 'sanne@example.com')).toEqual({});
  });

  test('may be masked where it is the one that is known', () => {
    expect(faults('voice', '*********7542', '*********7542')).toEqual({});
    expect(faults('voice', '*********7543', '*********7542')).toEqual({ to: 'number-wrong' });
  });
});

describe('the skill', () => {
  test('is there already when it is the only one', () => {
    expect(draftOf(over('voice')).skill).toBe('one');
    expect(draftOf(over('voice', '', ['one', 'two'])).skill).toBe('');
  });

  test.each([
    [['one', 'two'], 'skill-missing'],
    [[], 'skill-none'],
  ])('of %j must be chosen: %s', (skills, fault) => {
    const elevation = over('voice', '', skills);
    expect(faultsOf(['skill'], draftOf(elevation), elevation)).toEqual({ skill: fault });
  });
});

test.each<[DeskIcon, object]>([
  ['voice', { to: '0612345678', skill: 'one' }],
  ['sms', { to: '0612345678', skill: 'one', message: { kind: 'text', text: 'Hello' } }],
  ['email', { to: '0612345678', skill: 'one', subject: 'Order', message: { kind: 'text', text: 'Hello' } }],
])('over %s goes out what was asked for, and no more', (icon, said) => {
  const draft = { to: ' 0612345678 ', skill: 'one', subject: 'Order ', text: 'Hello\n' };
  const place = { type: 'contact.elevated', contact: 'c1', channel: 'other' };
  expect(elevated('c1', over(icon), draft)).toEqual({ ...place, ...said });
});

test('each way asks for its parts once', () => {
  for (const pages of Object.values(PAGES)) expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  expect(wayOf(over('messaging'))).toBe('text');
});
