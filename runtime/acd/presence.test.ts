import { describe, expect, test } from 'vitest';
import { agentOf, routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asks, closed, does, played, queued, turned } from './testing/play.ts';

const agent = (level: number, capacity = 3) => ({ name: 'A', capacity, skills: { repairs: level } });
const centre = centreWith(
  { ann: agent(1), bob: agent(2, 1) },
  { skills: { repairs: { name: 'repairs', wrapUp: 60 } } },
);

describe('who goes offline', () => {
  test('gives back all conversations, which wait with the time of their arrival', () => {
    const { last, acd } = played(centre, queued('a', 0), queued('b', 5), turned('ann', 'offline', 60));
    expect(last).toEqual([
      'a contact.unassign ann agent queued repairs',
      'b contact.unassign ann agent queued repairs',
      'a contact.assign bob',
    ]);
    expect(routedOf(acd, 'b')).toMatchObject({ place: 'waiting', since: 5_000 });
    expect(agentOf(acd, 'ann')).toMatchObject({ state: 'offline', tasks: [] });
  });
  test('of those given back the first to come goes first, in whatever order they were given', () => {
    const { last } = played(
      centre,
      turned('ann', 'unavailable', 0),
      turned('bob', 'unavailable', 0),
      queued('a', 0),
      queued('b', 1),
      turned('ann', 'available', 2),
      turned('ann', 'offline', 3),
      turned('bob', 'available', 4),
    );
    expect(last).toEqual(['a contact.assign bob']);
  });
  test('has no wrap-up left', () => {
    const { last, acd } = played(centre, queued('a', 0), closed('a', 5), turned('ann', 'offline', 6));
    expect(last).toEqual(['a wrap-up.end ann']);
    expect(routedOf(acd, 'a')).toBeUndefined();
  });
  test('leaves the conferences of others, and ends their own', () => {
    const joined = [
      queued('a', 0),
      asks('ann', 'conference', 'a', 'bob', 1),
      does('bob', 'offer.accepted', 'a', 2),
    ];
    expect(routedOf(played(centre, ...joined, turned('bob', 'offline', 3)).acd, 'a')).toMatchObject({
      agent: 'ann',
      consulted: null,
    });
    const { last } = played(centre, ...joined, turned('ann', 'offline', 3));
    expect(last.slice(0, 3)).toEqual([
      'a conference.leave bob',
      'a wrap-up.begin bob',
      'a contact.unassign ann agent queued repairs',
    ]);
  });
  test('takes back what they asked of others', () => {
    const { last } = played(
      centre,
      queued('a', 0),
      asks('ann', 'transfer', 'a', 'bob', 1),
      turned('ann', 'offline', 2),
    );
    expect(last).toEqual([
      'a offer.withdraw bob asker-left',
      'a contact.unassign ann agent queued repairs',
      'a contact.assign bob',
    ]);
  });
});

describe('who is unavailable', () => {
  test('keeps what they have and gets nothing new', () => {
    const { all, acd } = played(
      centre,
      queued('a', 0),
      turned('ann', 'unavailable', 1),
      queued('b', 2),
      queued('c', 3),
    );
    expect(all).toEqual(['a contact.assign ann', 'b contact.assign bob']);
    expect(agentOf(acd, 'ann')?.tasks).toHaveLength(1);
  });
});

test('what a stranger does changes nothing', () => {
  const { all, acd } = played(
    centre,
    queued('a', 0),
    turned('nobody', 'available', 1),
    does('nobody', 'conference.left', 'a', 2),
    does('bob', 'offer.accepted', 'a', 3),
    asks('bob', 'transfer', 'a', 'bob', 4),
  );
  expect(all).toEqual(['a contact.assign ann']);
  expect(agentOf(acd, 'nobody')).toBeUndefined();
});
