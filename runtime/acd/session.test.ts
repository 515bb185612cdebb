import { describe, expect, test } from 'vitest';
import { agentOf, routedOf } from './state.ts';
import { valuesOf } from './table.ts';
import { centreWith } from './testing/centre.ts';
import { closed, extended, passed, played, queued, turned } from './testing/play.ts';

const ann = { name: 'Ann', capacity: 1, skills: { repairs: 1 } };
const bob = { name: 'Bob', capacity: 1, skills: { sales: 1 } };
const skills = { repairs: { name: 'repairs', wrapUp: 20 }, sales: { name: 'sales' } };
const centre = centreWith({ ann, bob }, { skills });
const chat = queued('a', 0);
const call = extended('v', 'a', 10, { skill: 'sales', channel: 'voice' });

describe('a customer is gone on with over another channel', () => {
  test('the same agent has it at once, whatever its skill, and the session counts once', () => {
    const { last, acd } = played(centre, chat, call);
    expect(last).toEqual(['v contact.assign ann']);
    expect(routedOf(acd, 'v')).toMatchObject({ session: 'a', place: 'held', agent: 'ann' });
    expect(agentOf(acd, 'ann')?.tasks).toHaveLength(2);
  });
  test('without an agent it waits for the skill', () => {
    const { last } = played(centre, turned('ann', 'offline', 0), chat, call);
    expect(last).toEqual(['v contact.assign bob']);
  });
  test('an agent without room on that channel: it waits for the skill', () => {
    const two = centreWith({ ann: { ...ann, capacity: 2 }, bob }, { skills });
    const { last } = played(two, queued('w', 0, { channel: 'voice' }), chat, call);
    expect(last).toEqual(['v contact.assign bob']);
  });
  test('an agent who may not answer on that channel: it waits for the skill', () => {
    const roles = {
      chats: { name: 'Chats', permissions: ['skills-view' as const], channels: { chat: ['reply' as const] } },
    };
    const { last } = played(
      centreWith({ ann: { ...ann, role: 'chats' }, bob }, { skills, roles }),
      chat,
      call,
    );
    expect(last).toEqual(['v contact.assign bob']);
  });
  test('from a contact that is not there, or with one that is: nothing strange comes of it', () => {
    const { acd } = played(centre, extended('v', 'gone', 0, { skill: 'sales' }), closed('v', 1));
    expect(valuesOf(acd.sessions)).toEqual([]);
    const again = played(centre, chat, extended('a', 'a', 1));
    expect(again.last).toEqual([]);
    expect(agentOf(again.acd, 'ann')?.tasks).toHaveLength(1);
  });
});

test('of a contact that comes later: both are of one session, complete with the last', () => {
  const inputs = [extended('v', 'a', 0, { skill: 'sales' }), queued('a', 5), closed('v', 6)];
  expect(played(centre, ...inputs).last).toEqual([]);
  expect(played(centre, ...inputs, closed('a', 7), passed(27)).last).toEqual([
    'a wrap-up.end ann',
    'a session.complete a',
  ]);
});

describe('a session is complete', () => {
  test('only with the last of its conversations, wrap-up included', () => {
    const inputs = [chat, call, closed('a', 20), closed('v', 21)];
    expect(played(centre, ...inputs).all).toEqual([
      'a contact.assign ann',
      'v contact.assign ann',
      'a wrap-up.begin ann',
    ]);
    expect(played(centre, ...inputs, passed(40)).last).toEqual(['a wrap-up.end ann', 'a session.complete a']);
  });
  test('in whatever order they end', () => {
    expect(played(centre, chat, call, closed('v', 20), closed('a', 21), passed(41)).last).toEqual([
      'a wrap-up.end ann',
      'a session.complete a',
    ]);
  });
  test('a contact on its own is no session of several: nothing is said', () => {
    expect(played(centre, chat, closed('a', 1), passed(21)).last).toEqual(['a wrap-up.end ann']);
  });
});
