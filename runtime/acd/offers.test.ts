import { describe, expect, test } from 'vitest';
import { SECOND } from '../model/instant.ts';
import { agentOf, routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asked, closed, does, left, passed, played, queued, turned } from './testing/play.ts';

const ann = { name: 'Ann', capacity: 2, skills: { repairs: 1 } };
const bob = { name: 'Bob', capacity: 2, skills: { repairs: 2 } };
const skills = { repairs: { name: 'repairs', acceptReject: true, acceptWithin: 30 } };
const alone = centreWith({ ann }, { skills });
const both = centreWith({ ann, bob }, { skills });

describe('a skill whose agents accept or reject', () => {
  test('shows a contact before it is anybody’s, and gives it when it is accepted', () => {
    const { all, acd } = played(alone, queued('a', 0), does('ann', 'offer.accepted', 'a', 5));
    expect(all).toEqual(['a contact.offer ann', 'a contact.assign ann']);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'held', agent: 'ann' });
  });
  test('a skill that does not gives at once', () => {
    expect(played(centreWith({ ann }), queued('a', 0)).all).toEqual(['a contact.assign ann']);
  });
  test('what is rejected returns to the queue, and the next best is shown it', () => {
    const { last } = played(both, queued('a', 0), does('ann', 'offer.rejected', 'a', 5));
    expect(last).toEqual(['a offer.withdraw ann rejected', 'a contact.offer bob']);
  });
  test('it keeps its time, its priority and its place in line', () => {
    const one = centreWith({ ann: { ...ann, capacity: 1 } }, { skills });
    const { acd, last } = played(
      one,
      queued('a', 0, { priority: 4 }),
      queued('b', 10, { priority: 4 }),
      does('ann', 'offer.rejected', 'a', 20),
      does('ann', 'offer.rejected', 'b', 25),
      turned('ann', 'available', 30),
    );
    expect(routedOf(acd, 'a')).toMatchObject({ since: 0, order: 0, rule: { priority: 4 } });
    expect(last).toEqual(['a contact.offer ann']);
  });
  test('is not shown again to who refused it until they make themselves available anew', () => {
    const refused = [queued('a', 0), does('ann', 'offer.rejected', 'a', 5)];
    expect(played(alone, ...refused, queued('b', 6), left('b', 7)).last).toEqual([
      'b offer.withdraw ann left',
    ]);
    expect(played(alone, ...refused, passed(600)).last).toEqual([]);
    expect(played(alone, ...refused, turned('ann', 'available', 9)).last).toEqual(['a contact.offer ann']);
  });
  test('who turns away is shown nothing: the contact goes on to another', () => {
    const { last } = played(both, queued('a', 0), turned('ann', 'unavailable', 5));
    expect(last).toEqual(['a offer.withdraw ann agent-left', 'a contact.offer bob']);
  });
  test('a customer who leaves meanwhile is shown no longer', () => {
    expect(played(alone, queued('a', 0), closed('a', 5)).last).toEqual(['a offer.withdraw ann left']);
  });
  test('an offer counts: nobody is shown more than fits', () => {
    const { all } = played(alone, queued('a', 0), queued('b', 0), queued('c', 0));
    expect(all).toEqual(['a contact.offer ann', 'b contact.offer ann']);
  });
  test('what was taken back cannot be accepted', () => {
    const { last, why } = played(
      both,
      queued('a', 0),
      does('ann', 'offer.rejected', 'a', 5),
      does('ann', 'offer.accepted', 'a', 6),
    );
    expect(last).toEqual([]);
    expect(why.at(-1)).toEqual({ contact: 'a', code: 'acd.too-late' });
  });
  test('a rule that changes while it is shown leaves it there for who may still get it', () => {
    const { last, acd } = played(alone, queued('a', 0), queued('a', 5, { priority: 9 }));
    expect(last).toEqual([]);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'offered', since: 0, rule: { priority: 9 } });
  });
  test('and takes it from who may not', () => {
    const { last } = played(both, queued('a', 0), queued('a', 5, { agent: 'bob' }));
    expect(last).toEqual(['a offer.withdraw ann changed', 'a contact.offer bob']);
  });
});

test('Salesforce Classic refuses by itself what is to be accepted or rejected', () => {
  const desk = 'salesforce-classic' as const;
  const { all, acd } = played(centreWith({ ann: { ...ann, desk }, bob }, { skills }), queued('a', 0));
  expect(all).toEqual(['a contact.offer bob']);
  expect(agentOf(acd, 'ann')?.tasks).toEqual([]);
  expect(played(centreWith({ ann: { ...ann, desk } }), queued('a', 0)).all).toEqual(['a contact.assign ann']);
});

test('an agent asked for who rejects is waited for', () => {
  const { all, acd } = played(both, queued('a', 0, { agent: 'bob' }), does('bob', 'offer.rejected', 'a', 5));
  expect(all).toEqual(['a contact.offer bob', 'a offer.withdraw bob rejected']);
  expect(routedOf(acd, 'a')).toMatchObject({ place: 'waiting', rule: { agent: 'bob' } });
  expect(
    played(
      both,
      queued('a', 0, { agent: 'bob' }),
      does('bob', 'offer.rejected', 'a', 5),
      turned('bob', 'available', 9),
    ).last,
  ).toEqual(['a contact.offer bob']);
});

describe('“+1 contact”', () => {
  const receives = 'request' as const;
  const centre = centreWith({ ann: { ...ann, receives } });
  test('nothing comes by itself; one contact comes when it is asked for', () => {
    const { all } = played(centre, queued('a', 0), queued('b', 1), asked('ann', 2), passed(60));
    expect(all).toEqual(['a contact.assign ann']);
  });
  test('who asks while nobody waits gets the next that comes, and no more', () => {
    expect(played(centre, asked('ann', 0), queued('a', 1), queued('b', 2)).all).toEqual([
      'a contact.assign ann',
    ]);
  });
  test('of no kind that can be chosen: the most urgent, of whatever channel', () => {
    const { last } = played(
      centre,
      queued('a', 0),
      queued('b', 1, { priority: 5, channel: 'email' }),
      asked('ann', 2),
    );
    expect(last).toEqual(['b contact.assign ann']);
  });
  test('whoever goes away asks anew', () => {
    const { all } = played(
      centre,
      asked('ann', 0),
      turned('ann', 'unavailable', 1),
      turned('ann', 'available', 2),
      queued('a', 3),
    );
    expect(all).toEqual([]);
  });
  test('with a call alone a new digital contact can be asked for', () => {
    const busy = [asked('ann', 0), queued('v', 1, { channel: 'voice' }), queued('a', 2)];
    expect(played(centre, ...busy, asked('ann', 3)).last).toEqual(['a contact.assign ann']);
  });
  test('to the others contacts are pushed until they are full or the queue is empty', () => {
    const { all } = played(centreWith({ ann }), queued('a', 0), queued('b', 0), queued('c', 0));
    expect(all).toEqual(['a contact.assign ann', 'b contact.assign ann']);
  });
});

test('the countdown is as long as the skill says', () => {
  const { acd } = played(alone, queued('a', 10));
  expect(agentOf(acd, 'ann')?.tasks).toMatchObject([{ offer: { until: 40 * SECOND } }]);
});
