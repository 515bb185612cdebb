import { describe, expect, test } from 'vitest';
import { agentOf, routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asks, closed, does, left, passed, played, queued } from './testing/play.ts';

const agent = (skill: string, level = 1, capacity = 1) => ({
  name: 'A',
  capacity,
  skills: { [skill]: level },
});
const skills = {
  repairs: { name: 'repairs', acceptWithin: 30, wrapUp: 20, customerResponse: 60 },
  sales: { name: 'sales' },
};
const agents = { ann: agent('repairs', 1, 2), bob: agent('sales', 2), cas: agent('sales', 1) };
const centre = centreWith(agents, { skills });
const roomy = centreWith({ ...agents, bob: agent('sales', 2, 2) }, { skills });
const withBob = [queued('a', 0), asks('ann', 'conference', 'a', 'bob', 10)];
const joined = [...withBob, does('bob', 'offer.accepted', 'a', 15)];

describe('a conference', () => {
  test('an agent is asked, joins, and the owner stays the owner', () => {
    expect(played(centre, ...withBob).last).toEqual(['a contact.offer bob conference from ann']);
    const { last, acd } = played(centre, ...joined);
    expect(last).toEqual(['a conference.join bob']);
    expect(routedOf(acd, 'a')).toMatchObject({ agent: 'ann', consulted: 'bob', request: null });
  });
  test('a skill is asked: its best agent who has room', () => {
    const ask = asks('ann', 'conference', 'a', '@sales', 10);
    expect(played(centre, queued('a', 0), ask).last).toEqual(['a contact.offer cas conference from ann']);
    const busy = queued('s', 0, { skill: 'sales' });
    expect(played(centre, busy, queued('a', 0), ask).last).toEqual([
      'a contact.offer bob conference from ann',
    ]);
    expect(played(centre, busy, queued('t', 0, { skill: 'sales' }), queued('a', 0), ask).last).toEqual([
      'a request.drop ann conference nobody',
    ]);
  });
  test.each([
    ['rejected', does('bob', 'offer.rejected', 'a', 15), 'a request.drop ann conference rejected'],
    ['not answered', passed(40), 'a request.drop ann conference no-answer'],
  ])('%s: the request is dropped, the conversation goes on', (_name, input, dropped) => {
    const { last, acd } = played(centre, ...withBob, input);
    expect(last).toContain(dropped);
    expect(routedOf(acd, 'a')).toMatchObject({ agent: 'ann', consulted: null, request: null });
  });
  test.each([
    ['the owner ends', 'ann'],
    ['the one who was asked leaves', 'bob'],
  ])('%s it: they wrap up, and the conversation goes on between owner and customer', (_name, who) => {
    const { last, acd } = played(centre, ...joined, does(who, 'conference.left', 'a', 20));
    expect(last).toEqual(['a conference.leave bob', 'a wrap-up.begin bob']);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'held', agent: 'ann', consulted: null });
  });
  test('nobody else ends it', () => {
    const { last, acd } = played(centre, ...joined, does('cas', 'conference.left', 'a', 20));
    expect(last).toEqual([]);
    expect(routedOf(acd, 'a')?.consulted).toBe('bob');
  });
  test('takes up room of the one who was asked', () => {
    const { acd } = played(centre, ...joined, queued('s', 16, { skill: 'sales', agent: 'bob' }));
    expect(routedOf(acd, 's')?.place).toBe('waiting');
  });
  test('ends with the conversation', () => {
    expect(played(centre, ...joined, closed('a', 20)).last).toEqual([
      'a conference.leave bob',
      'a wrap-up.begin bob',
      'a wrap-up.begin ann',
    ]);
    expect(played(centre, ...joined, left('a', 20)).last).toEqual([
      'a conference.leave bob',
      'a wrap-up.begin bob',
    ]);
  });
  test('ends when the customer has been silent too long', () => {
    const { last, acd } = played(centre, ...joined, does('ann', 'agent.replied', 'a', 20), passed(80));
    expect(last).toEqual([
      'a conference.leave bob',
      'a wrap-up.begin bob',
      'a contact.unassign ann customer-silent queued nowhere',
    ]);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'elsewhere', agent: null, consulted: null });
  });
  test('the same agent can be asked again while they wrap up', () => {
    const { acd, last } = played(
      roomy,
      ...joined,
      does('bob', 'conference.left', 'a', 20),
      asks('ann', 'conference', 'a', 'bob', 21),
    );
    expect(last).toEqual(['a wrap-up.end bob', 'a contact.offer bob conference from ann']);
    expect(agentOf(acd, 'bob')?.tasks).toMatchObject([{ contact: 'a', phase: 'offered' }]);
  });
});
