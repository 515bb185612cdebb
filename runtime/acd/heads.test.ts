import { describe, expect, test } from 'vitest';
import { centreWith } from './testing/centre.ts';
import { asks, closed, extended, played, queued, turned } from './testing/play.ts';

const agent = { name: 'A', capacity: 2, delivery: 'single' as const, skills: { repairs: 1 } };
/** Both are busy from the start, and `more` waits. */
const centre = centreWith(
  { ann: agent, bob: agent },
  { skills: { repairs: { name: 'repairs', wrapUp: 60 } } },
);
const busy = [queued('a', 0), queued('b', 0), queued('more', 1, { acceleration: 2 })];

describe('an agent who is full', () => {
  test('takes nothing more', () => {
    expect(played(centre, ...busy, closed('a', 2), turned('ann', 'available', 3)).last).toEqual([]);
  });
  test('takes what they are just wrapping up', () => {
    const transferred = asks('ann', 'transfer', 'a', '@repairs', 2);
    expect(played(centre, ...busy, transferred, turned('ann', 'available', 3)).last).toEqual([
      'a wrap-up.end ann',
      'a contact.assign ann',
    ]);
  });
  test('takes what is of the same session', () => {
    const again = extended('c', 'a', 3, { priority: 1 });
    expect(played(centre, ...busy, closed('a', 2), again, turned('ann', 'available', 4)).last).toEqual([
      'c contact.assign ann',
    ]);
  });
});
