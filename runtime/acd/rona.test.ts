import { describe, expect, test } from 'vitest';
import { agentOf, routedOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { does, passed, played, queued, turned } from './testing/play.ts';

const agent = (level: number, capacity = 2) => ({ name: 'A', capacity, skills: { repairs: level } });
const skills = { repairs: { name: 'repairs', acceptReject: true, acceptWithin: 30 } };
const alone = centreWith({ ann: agent(1) }, { skills });
const both = centreWith({ ann: agent(1), bob: agent(2) }, { skills });

describe('an offer that nobody answers', () => {
  test('can be accepted until just before its time is over', () => {
    expect(played(alone, queued('a', 0), does('ann', 'offer.accepted', 'a', 29.999)).last).toEqual([
      'a contact.assign ann',
    ]);
  });
  test('not at that time: it goes on to another, and the agent is in RONA', () => {
    expect(played(both, queued('a', 0), does('ann', 'offer.accepted', 'a', 30)).last).toEqual([
      'a offer.withdraw ann no-answer',
      'a agent.state.set ann rona',
      'a contact.offer bob',
    ]);
  });
  test('keeps its time and place in line', () => {
    const { acd } = played(alone, queued('a', 3), passed(33));
    expect(routedOf(acd, 'a')).toMatchObject({ place: 'waiting', since: 3_000, order: 0, refused: [] });
  });
});

describe('an agent in RONA', () => {
  const rona = [queued('a', 0), passed(30)];
  test('gets nothing more, however long', () => {
    const { acd, last } = played(alone, ...rona, queued('b', 31), passed(100_000));
    expect(last).toEqual([]);
    expect(agentOf(acd, 'ann')?.state).toBe('rona');
  });
  test('becomes available only by hand, and is shown what waits, the first to come first', () => {
    const { last } = played(alone, ...rona, queued('b', 31), turned('ann', 'available', 60));
    expect(last).toEqual(['a contact.offer ann', 'b contact.offer ann']);
  });
  test('is shown nothing else either', () => {
    const { last } = played(both, queued('a', 0), queued('b', 10), passed(30));
    expect(last).toContain('b offer.withdraw ann agent-left');
    expect(last).toContain('b contact.offer bob');
  });
  test('keeps what they have', () => {
    const { acd } = played(
      alone,
      queued('a', 0),
      does('ann', 'offer.accepted', 'a', 1),
      queued('b', 2),
      passed(40),
    );
    expect(agentOf(acd, 'ann')).toMatchObject({ state: 'rona', tasks: [{ contact: 'a', phase: 'active' }] });
  });
});
