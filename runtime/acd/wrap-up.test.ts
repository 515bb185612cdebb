import { describe, expect, test } from 'vitest';
import { agentOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { asks, closed, disposes, does, extended, passed, played, queued } from './testing/play.ts';

const agent = { name: 'A', capacity: 1, skills: { repairs: 1 } };
const dispositions = { solved: { name: 'Solved' }, spam: { name: 'Spam' } };
/** Two agents, and a skill with this much wrap-up. */
const centre = (wrapUp: number, required = false, choices: string[] = []) =>
  centreWith(
    { ann: agent, bob: { ...agent, skills: { repairs: 2, sales: 1 } } },
    {
      skills: {
        repairs: { name: 'repairs', wrapUp, dispositions: { required, choices } },
        sales: { name: 'sales' },
      },
      dispositions,
    },
  );
const over = [queued('a', 0), closed('a', 10)];
const told = ({ why }: ReturnType<typeof played>) => why.map(({ code }) => code);

describe('wrap-up', () => {
  test('takes the time of the skill, and room meanwhile', () => {
    const busy = [queued('a', 0), queued('b', 0), queued('c', 1), closed('a', 10)];
    expect(played(centre(30), ...busy).last).toEqual(['a wrap-up.begin ann']);
    expect(played(centre(30), ...busy, passed(39.999)).last).toEqual([]);
    expect(played(centre(30), ...busy, passed(40)).last).toEqual([
      'a wrap-up.end ann',
      'c contact.assign ann',
    ]);
  });
  test('there is none where the skill gives no time and asks for nothing', () => {
    expect(played(centre(0), ...over, queued('b', 10)).last).toEqual(['b contact.assign ann']);
  });
  test('is ended by hand before its time', () => {
    const { last, acd } = played(centre(30), ...over, does('ann', 'wrap-up.finished', 'a', 15), passed(100));
    expect(last).toEqual([]);
    expect(agentOf(acd, 'ann')?.tasks).toEqual([]);
  });
  test('is not ended before it begins', () => {
    const { acd } = played(centre(30), queued('a', 0), does('ann', 'wrap-up.finished', 'a', 5));
    expect(agentOf(acd, 'ann')?.tasks).toMatchObject([{ phase: 'active' }]);
  });
});

describe('a disposition that is required', () => {
  test('is waited for, however long', () => {
    const { acd, last } = played(centre(30, true), ...over, passed(10_000));
    expect(last).toEqual([]);
    expect(agentOf(acd, 'ann')?.tasks).toMatchObject([{ phase: 'wrap-up', until: null }]);
    expect(
      played(centre(30, true), ...over, passed(10_000), disposes('ann', 'a', 'solved', 10_001)).last,
    ).toEqual(['a wrap-up.end ann']);
  });
  test('is waited for where there is no time for wrap-up as well', () => {
    expect(played(centre(0, true), ...over).last).toEqual(['a wrap-up.begin ann']);
    expect(played(centre(0, true), ...over, disposes('ann', 'a', 'solved', 11)).last).toEqual([
      'a wrap-up.end ann',
    ]);
  });
  test('given during the conversation, is owed no longer', () => {
    const early = [queued('a', 0), disposes('ann', 'a', 'solved', 5), closed('a', 10)];
    expect(played(centre(0, true), ...early, queued('b', 11)).last).toEqual(['b contact.assign ann']);
  });
  test('without it wrap-up is not ended by hand; with it, it is', () => {
    const byHand = does('ann', 'wrap-up.finished', 'a', 15);
    const without = played(centre(30, true), ...over, byHand);
    expect(without.last).toEqual([]);
    expect(told(without)).toContain('acd.disposition-owed');
    expect(
      played(centre(30, true), ...over, {
        type: 'wrap-up.finished',
        at: 15_000,
        agent: 'ann',
        contact: 'a',
        disposition: 'spam',
      }).last,
    ).toEqual(['a wrap-up.end ann']);
  });
  test('leaves the time of wrap-up to the agent', () => {
    const chosen = [...over, disposes('ann', 'a', 'solved', 15)];
    expect(played(centre(30, true), ...chosen).last).toEqual([]);
    expect(played(centre(30, true), ...chosen, passed(40)).last).toEqual(['a wrap-up.end ann']);
  });
  test('is one of the skill’s own where it has some; else any there is', () => {
    const spam = [...over, disposes('ann', 'a', 'spam', 15)];
    expect(played(centre(0, true), ...spam).last).toEqual(['a wrap-up.end ann']);
    const wrong = played(centre(0, true, ['solved']), ...spam);
    expect(wrong.last).toEqual([]);
    expect(told(wrong)).toContain('acd.not-a-disposition');
  });
  test('each who owned the contact says it of their own part', () => {
    const handed = [
      queued('a', 0),
      asks('ann', 'transfer', 'a', 'bob', 1),
      does('bob', 'offer.accepted', 'a', 2),
      disposes('ann', 'a', 'spam', 3),
      closed('a', 4),
    ];
    expect(played(centre(0, true), ...handed).last).toEqual(['a wrap-up.begin bob']);
    expect(played(centre(0, true), ...handed, disposes('bob', 'a', 'solved', 5)).last).toEqual([
      'a wrap-up.end bob',
    ]);
  });
  test('is not asked of who was only in a conference', () => {
    const joined = [
      queued('a', 0),
      asks('ann', 'conference', 'a', 'bob', 1),
      does('bob', 'offer.accepted', 'a', 2),
    ];
    const { acd } = played(centre(0, true), ...joined, does('bob', 'conference.left', 'a', 3));
    expect(agentOf(acd, 'bob')?.tasks).toEqual([]);
  });
  test('in a session is asked in those conversations whose skill requires one', () => {
    const session = [queued('a', 0), extended('e', 'a', 1, { skill: 'sales', channel: 'email' })];
    const ended = [...session, closed('e', 2), closed('a', 3)];
    expect(played(centre(0, true), ...ended).last).toEqual(['a wrap-up.begin ann']);
    expect(played(centre(0, true), ...ended, disposes('ann', 'a', 'solved', 4)).last).toEqual([
      'a wrap-up.end ann',
      'a session.complete a',
    ]);
  });
});
