import { describe, expect, test } from 'vitest';
import { SECOND } from '../model/instant.ts';
import { agentOf, routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asks, does, passed, played, queued, wrote } from './testing/play.ts';

const agent = (level: number) => ({ name: 'A', capacity: 2, skills: { repairs: level } });
const centre = centreWith(
  { ann: agent(1), bob: agent(2) },
  { skills: { repairs: { name: 'repairs', agentResponse: 60, customerResponse: 300 } } },
);
const has = queued('a', 0);
const replies = (at: number) => does('ann', 'agent.replied', 'a', at);
const task = ({ acd }: ReturnType<typeof played>) => agentOf(acd, 'ann')?.tasks[0];

describe('the time an agent has for a reply', () => {
  test('counts down from when they get the contact', () => {
    expect(task(played(centre, has))).toMatchObject({ replyDue: 60 * SECOND, customerDue: null });
  });
  test('over: they are told once, and keep the contact', () => {
    const { all, acd } = played(centre, has, passed(59.999), passed(60), passed(250));
    expect(all).toEqual(['a contact.assign ann', 'a reply.overdue ann']);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'held', agent: 'ann' });
  });
  test('a reply stops it, what the customer writes next begins it, what they write after that does not', () => {
    expect(played(centre, has, replies(30), passed(200)).all).toEqual(['a contact.assign ann']);
    const { all, acd } = played(centre, has, replies(30), wrote('a', 100), wrote('a', 130), passed(160));
    expect(all.at(-1)).toBe('a reply.overdue ann');
    expect(agentOf(acd, 'ann')?.tasks).toMatchObject([{ replyDue: null }]);
  });
  test('begins anew for who takes the contact over', () => {
    const { acd } = played(
      centre,
      has,
      asks('ann', 'transfer', 'a', 'bob', 10),
      does('bob', 'offer.accepted', 'a', 20),
    );
    expect(agentOf(acd, 'bob')?.tasks).toMatchObject([{ replyDue: 80 * SECOND }]);
    expect(agentOf(acd, 'ann')?.tasks).toEqual([]);
  });
  test('no time is kept where the skill has none', () => {
    expect(task(played(centreWith({ ann: agent(1) }), has))).toMatchObject({ replyDue: null });
  });
});

describe('the time a customer has for a reply', () => {
  test('begins with the agent’s reply, and anew with each', () => {
    expect(task(played(centre, has, replies(10)))).toMatchObject({
      replyDue: null,
      customerDue: 310 * SECOND,
    });
    expect(task(played(centre, has, replies(10), replies(50)))).toMatchObject({ customerDue: 350 * SECOND });
  });
  test('over: the contact is taken from the agent, and waits for nobody', () => {
    const { last, acd } = played(centre, has, replies(10), passed(310), passed(100_000));
    expect(last).toEqual([]);
    expect(played(centre, has, replies(10), passed(310)).last).toEqual([
      'a contact.unassign ann customer-silent queued nowhere',
    ]);
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'elsewhere', agent: null, queue: null });
    expect(agentOf(acd, 'ann')?.tasks).toEqual([]);
  });
  test('a customer who writes just before keeps the agent; exactly then it is too late', () => {
    expect(played(centre, has, replies(10), wrote('a', 309.999), passed(311)).last).toEqual([]);
    expect(played(centre, has, replies(10), wrote('a', 310)).last).toHaveLength(1);
  });
  test('who writes again and is queued again is a contact that comes anew', () => {
    const { last, acd } = played(centre, has, replies(10), passed(310), queued('a', 900));
    expect(last).toEqual(['a contact.assign ann']);
    expect(routedOf(acd, 'a')).toMatchObject({ since: 900 * SECOND });
  });
});
