import { describe, expect, test } from 'vitest';
import { routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { assignments, closed, does, left, passed, played, queued, turned } from './testing/play.ts';

const agent = (level: number) => ({ name: 'A', capacity: 1, skills: { repairs: level, sales: level } });
/** Bob is the better of the two; everybody below has first been with Ann. */
const agents = { ann: agent(2), bob: agent(1) };
const withRule = (rule: object, rest: object = {}) =>
  centreWith(agents, {
    skills: {
      repairs: {
        name: 'repairs',
        routing: { criterion: 'preferred-agent', fallback: 60, ...rule } as never,
        ...rest,
      },
      sales: { name: 'sales' },
    },
  });
const busy = withRule({ focus: 'customer', lock: 'when-available' });
const offline = withRule({ focus: 'customer', lock: 'when-offline' });

/** Mia was with Ann, since Bob was away; all that is over. */
const met = [
  turned('bob', 'unavailable', 0),
  queued('a', 1, { customer: 'mia' }),
  closed('a', 2),
  turned('bob', 'available', 3),
];
const again = (at: number) => queued('b', at, { customer: 'mia' });
const occupied = [...met, queued('x', 10, { skill: 'sales', agent: 'ann' })];
const gone = [...met, turned('ann', 'offline', 10)];

describe('the preferred agent', () => {
  test('of the customer: whoever last had one of their contacts, before who is better', () => {
    expect(assignments(played(busy, ...met, again(20)).last)).toEqual(['b ann']);
  });
  test('of the case: whoever last had this contact', () => {
    const ofCase = withRule({ focus: 'case', lock: 'when-available' });
    const case_ = [
      turned('bob', 'unavailable', 0),
      queued('a', 1),
      left('a', 2),
      turned('bob', 'available', 3),
    ];
    expect(assignments(played(ofCase, ...case_, queued('a', 5)).last)).toEqual(['a ann']);
    expect(assignments(played(ofCase, ...met, again(20)).last)).toEqual(['b bob']);
  });
  test('nobody was: an available agent by proficiency, at once', () => {
    expect(assignments(played(busy, queued('a', 0, { customer: 'noor' })).last)).toEqual(['a bob']);
    expect(assignments(played(busy, ...met, queued('b', 20, { customer: 'noor' })).last)).toEqual(['b bob']);
  });
  test('no longer has the skill, or may not get it: by proficiency, at once', () => {
    expect(
      assignments(
        played(busy, ...met, queued('b', 20, { customer: 'mia', proficiency: { best: 1, worst: 1 } })).last,
      ),
    ).toEqual(['b bob']);
  });
  test('refuses it: by proficiency, at once', () => {
    const asking = withRule({ focus: 'customer', lock: 'when-offline' }, { acceptReject: true });
    const shown = [
      turned('bob', 'unavailable', 0),
      queued('a', 1, { customer: 'mia' }),
      does('ann', 'offer.accepted', 'a', 2),
      closed('a', 3),
      turned('bob', 'available', 4),
      again(20),
    ];
    expect(played(asking, ...shown).last).toEqual(['b contact.offer ann']);
    expect(played(asking, ...shown, does('ann', 'offer.rejected', 'b', 21)).last).toEqual([
      'b offer.withdraw ann rejected',
      'b contact.offer bob',
    ]);
  });
  test('one agent asked for goes before the one preferred', () => {
    expect(
      assignments(played(busy, ...met, queued('b', 20, { customer: 'mia', agent: 'bob' })).last),
    ).toEqual(['b bob']);
  });
});

describe('locked when available', () => {
  test('at work and busy: the contact waits for them, second by second until the fallback time', () => {
    expect(played(busy, ...occupied, again(20)).last).toEqual([]);
    expect(played(busy, ...occupied, again(20), passed(79.999)).last).toEqual([]);
    expect(assignments(played(busy, ...occupied, again(20), passed(80)).last)).toEqual(['b bob']);
  });
  test('gets it when they are done before', () => {
    expect(assignments(played(busy, ...occupied, again(20), closed('x', 79)).last)).toEqual(['b ann']);
  });
  test.each(['offline', 'unavailable'] as const)('%s: by proficiency, at once', (state) => {
    expect(assignments(played(busy, ...met, turned('ann', state, 10), again(20)).last)).toEqual(['b bob']);
  });
  test('wrapping up is busy', () => {
    const after = withRule({ focus: 'customer', lock: 'when-available' }, { wrapUp: 30 });
    const { all } = played(after, ...met, again(20), passed(31), passed(32));
    expect(assignments(all)).toEqual(['a ann', 'b ann']);
  });
});

describe('locked when offline', () => {
  test.each([
    ['offline', gone],
    ['busy', occupied],
  ])('%s: the contact waits until they are there, or the fallback time is over', (_state, before) => {
    expect(played(offline, ...before, again(20), passed(79.999)).last).toEqual([]);
    expect(assignments(played(offline, ...before, again(20), passed(80)).last)).toEqual(['b bob']);
  });
  test('they come back in time: it is theirs', () => {
    expect(assignments(played(offline, ...gone, again(20), turned('ann', 'available', 79)).last)).toEqual([
      'b ann',
    ]);
  });
});

test('after the fallback time whoever gets it becomes the preferred agent', () => {
  const fellBack = [...gone, again(20), passed(80), closed('b', 90), turned('ann', 'available', 91)];
  expect(assignments(played(offline, ...fellBack, queued('c', 100, { customer: 'mia' })).last)).toEqual([
    'c bob',
  ]);
  const busyBob = [...fellBack, queued('y', 95, { skill: 'sales', agent: 'bob' })];
  expect(played(offline, ...busyBob, queued('c', 100, { customer: 'mia' })).last).toEqual([]);
});

describe('the fallback time', () => {
  test('is as short as a second', () => {
    const second = withRule({ focus: 'customer', lock: 'when-offline', fallback: 1 });
    expect(played(second, ...gone, again(20), passed(20.999)).last).toEqual([]);
    expect(assignments(played(second, ...gone, again(20), passed(21)).last)).toEqual(['b bob']);
  });
  test('does not begin anew when the contact is queued again', () => {
    const { acd } = played(
      offline,
      ...gone,
      turned('bob', 'unavailable', 11),
      again(20),
      passed(80),
      queued('b', 81, { priority: 9 }),
    );
    expect(routedOf(acd, 'b')).toMatchObject({ place: 'waiting', lock: null });
    expect(
      assignments(played(offline, ...gone, again(20), queued('b', 70, { priority: 9 }), passed(80)).last),
    ).toEqual(['b bob']);
  });
  test('that ends while the contact is shown to the preferred agent leaves it there', () => {
    const asking = withRule(
      { focus: 'customer', lock: 'when-offline', fallback: 10 },
      { acceptReject: true },
    );
    const shown = [
      turned('bob', 'unavailable', 0),
      queued('a', 1, { customer: 'mia' }),
      does('ann', 'offer.accepted', 'a', 2),
      closed('a', 3),
      turned('bob', 'available', 4),
      again(20),
      passed(31),
    ];
    const { last, acd } = played(asking, ...shown);
    expect(last).toEqual([]);
    expect(routedOf(acd, 'b')).toMatchObject({ place: 'offered', agent: 'ann', lock: null });
    expect(played(asking, ...shown, does('ann', 'offer.accepted', 'b', 32)).last).toEqual([
      'b contact.assign ann',
    ]);
  });
});
