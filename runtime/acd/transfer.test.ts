import { describe, expect, test } from 'vitest';
import { agentOf, routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asks, closed, does, passed, played, queued, turned, wrote } from './testing/play.ts';

const agent = (skill: string, capacity = 2) => ({ name: 'A', capacity, skills: { [skill]: 1 } });
const skills = {
  repairs: { name: 'repairs', acceptWithin: 30, wrapUp: 20 },
  sales: { name: 'sales', priority: { initial: 4, acceleration: 2, max: 10 } },
};
const agents = { ann: agent('repairs'), bob: agent('sales', 1), cas: agent('sales', 1) };
const centre = centreWith(agents, { skills });
const held = queued('a', 0);
const toBob = [held, asks('ann', 'transfer', 'a', 'bob', 10)];

describe('a transfer to an agent', () => {
  test('is shown to them, skill or not; until they accept the contact stays', () => {
    const { last, acd } = played(centre, ...toBob);
    expect(last).toEqual(['a contact.offer bob transfer from ann']);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'held', agent: 'ann' });
  });
  test('accepted: it is theirs, and the former owner wraps up', () => {
    const { last, acd } = played(centre, ...toBob, does('bob', 'offer.accepted', 'a', 15));
    expect(last).toEqual(['a contact.assign bob from ann', 'a wrap-up.begin ann']);
    expect(routedOf(acd, 'a')).toMatchObject({ agent: 'bob', transfers: 1, request: null });
    expect(played(centre, ...toBob, does('bob', 'offer.accepted', 'a', 15), passed(35)).last).toEqual([
      'a wrap-up.end ann',
    ]);
  });
  test('rejected: the request is dropped, and the contact stays where it is', () => {
    const { last, acd } = played(centre, ...toBob, does('bob', 'offer.rejected', 'a', 15));
    expect(last).toEqual(['a offer.withdraw bob rejected', 'a request.drop ann transfer rejected']);
    expect(routedOf(acd, 'a')).toMatchObject({ agent: 'ann', transfers: 0, request: null });
  });
  test('not answered in time: dropped, and the one who was asked is in RONA', () => {
    const { last, acd } = played(centre, ...toBob, passed(40));
    expect(last).toEqual([
      'a offer.withdraw bob no-answer',
      'a request.drop ann transfer no-answer',
      'a agent.state.set bob rona',
    ]);
    expect(agentOf(acd, 'ann')?.tasks).toMatchObject([{ contact: 'a', phase: 'active' }]);
  });
  test('the one who was asked turns away: dropped', () => {
    expect(played(centre, ...toBob, turned('bob', 'unavailable', 15)).last).toEqual([
      'a offer.withdraw bob agent-left',
      'a request.drop ann transfer left',
    ]);
  });
  test.each([
    [
      'is full',
      [queued('s', 0, { skill: 'sales', agent: 'bob' }), held, asks('ann', 'transfer', 'a', 'bob', 1)],
    ],
    ['is away', [turned('bob', 'unavailable', 0), held, asks('ann', 'transfer', 'a', 'bob', 1)]],
    ['is not there', [held, asks('ann', 'transfer', 'a', 'nobody', 1)]],
    ['has it', [held, asks('ann', 'transfer', 'a', 'ann', 1)]],
  ])('to one who %s: dropped at once', (_name, inputs) => {
    expect(played(centre, ...inputs).last).toEqual(['a request.drop ann transfer nobody']);
  });
  test('the customer leaves meanwhile: it is shown no longer', () => {
    expect(played(centre, ...toBob, closed('a', 15)).last).toEqual([
      'a offer.withdraw bob asker-left',
      'a wrap-up.begin ann',
    ]);
  });
  test('the customer’s time runs out meanwhile: it is shown no longer, and waits for nobody', () => {
    const silent = centreWith(agents, {
      skills: { ...skills, repairs: { ...skills.repairs, customerResponse: 10 } },
    });
    const { last, acd } = played(
      silent,
      held,
      does('ann', 'agent.replied', 'a', 5),
      asks('ann', 'transfer', 'a', 'bob', 10),
      passed(15),
    );
    expect(last).toEqual([
      'a offer.withdraw bob asker-left',
      'a contact.unassign ann customer-silent queued nowhere',
    ]);
    expect(agentOf(acd, 'bob')?.tasks).toEqual([]);
  });
  test('only one at a time is asked', () => {
    expect(played(centre, ...toBob, asks('ann', 'transfer', 'a', 'cas', 11)).last).toEqual([]);
  });
  test('back to who still wraps it up: their wrap-up is over, and the contact on their desk once', () => {
    const { all, acd } = played(
      centre,
      ...toBob,
      does('bob', 'offer.accepted', 'a', 15),
      asks('bob', 'transfer', 'a', 'ann', 16),
      does('ann', 'offer.accepted', 'a', 17),
    );
    expect(all.slice(-4)).toEqual([
      'a wrap-up.end ann',
      'a contact.offer ann transfer from bob',
      'a contact.assign ann from bob',
      'a wrap-up.begin bob',
    ]);
    expect(agentOf(acd, 'ann')?.tasks).toMatchObject([{ contact: 'a', phase: 'active' }]);
    expect(routedOf(acd, 'a')?.desks).toBe(2);
  });
});

describe('a transfer to a queue', () => {
  const toSales = asks('ann', 'transfer', 'a', '@sales', 60);
  test('the contact waits there with its time, under the skill’s priority; the former owner wraps up', () => {
    const { last, acd } = played(
      centre,
      queued('s', 0, { skill: 'sales' }),
      queued('t', 0, { skill: 'sales' }),
      held,
      toSales,
    );
    expect(last).toEqual(['a contact.unassign ann transfer queued sales', 'a wrap-up.begin ann']);
    expect(routedOf(acd, 'a')).toMatchObject({
      place: 'waiting',
      since: 0,
      rule: { skill: 'sales', priority: 4, acceleration: 2, maxPriority: 10 },
    });
  });
  test('whoever is free there has it at once', () => {
    expect(played(centre, held, toSales).last).toEqual([
      'a contact.unassign ann transfer queued sales',
      'a wrap-up.begin ann',
      'a contact.assign bob',
    ]);
  });
  test('nobody at work there: dropped, and the contact stays', () => {
    const { last, acd } = played(
      centre,
      turned('bob', 'offline', 0),
      turned('cas', 'unavailable', 0),
      held,
      toSales,
    );
    expect(last).toEqual(['a request.drop ann transfer nobody']);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'held', agent: 'ann' });
  });
  test('it does not come back to who handed it over, before they make themselves available anew', () => {
    const same = centreWith({ ann: agent('repairs'), dot: agent('repairs', 1) }, { skills });
    const back = [
      queued('d', 0, { agent: 'dot' }),
      queued('a', 1, { agent: 'ann' }),
      asks('ann', 'transfer', 'a', '@repairs', 2),
    ];
    expect(played(same, ...back, passed(60)).acd).toSatisfy((acd) => routedOf(acd, 'a')?.place === 'waiting');
    expect(played(same, ...back, passed(60), turned('ann', 'available', 61)).last).toEqual([
      'a contact.assign ann',
    ]);
  });
});

describe('the third transfer', () => {
  const hands = (from: string, to: string, at: number) => [
    asks(from, 'transfer', 'a', to, at),
    does(to, 'offer.accepted', 'a', at + 1),
  ];
  test('gives a new master contact; the first two and the fourth do not', () => {
    const round = [
      held,
      ...hands('ann', 'bob', 10),
      ...hands('bob', 'cas', 40),
      ...hands('cas', 'bob', 70),
      ...hands('bob', 'ann', 100),
    ];
    const { all, acd } = played(centre, ...round);
    expect(all.filter((line) => line.includes('master.renew'))).toEqual(['a master.renew a~3']);
    expect(routedOf(acd, 'a')).toMatchObject({ transfers: 4, master: 'a~3' });
    expect(routedOf(played(centre, ...round.slice(0, 5)).acd, 'a')?.master).toBe('a');
  });
  test('to a queue counts as well', () => {
    const round = [held, ...hands('ann', 'bob', 10), ...hands('bob', 'ann', 20)];
    expect(
      played(centre, ...round, wrote('a', 29), asks('ann', 'transfer', 'a', '@sales', 30)).last,
    ).toContain('a master.renew a~3');
  });
});
