import { describe, expect, test } from 'vitest';
import { agentOf } from './state.ts';
import { centreWith } from './testing/centre.ts';
import { closed, does, extended, passed, played, queued } from './testing/play.ts';

const ann = { name: 'Ann', capacity: 3, delivery: 'single' as const, skills: { repairs: 1 } };
const centre = centreWith({ ann });
const mail = queued('e', 0, { channel: 'email' });
const call = queued('v', 10, { channel: 'voice' });
const phases = ({ acd }: ReturnType<typeof played>) =>
  Object.fromEntries((agentOf(acd, 'ann')?.tasks ?? []).map(({ contact, phase }) => [contact, phase]));

describe('who takes one contact at a time', () => {
  test('has an email interrupted by a call, and goes on with it afterwards', () => {
    expect(played(centre, mail, call).last).toEqual(['e contact.interrupt ann', 'v contact.assign ann']);
    expect(played(centre, mail, call, closed('v', 60)).last).toEqual(['e contact.resume ann']);
  });
  test('gets nothing else beside it: no chat, no second email, no second call', () => {
    expect(played(centre, mail, queued('a', 1)).last).toEqual([]);
    expect(played(centre, mail, queued('f', 1, { channel: 'email' })).last).toEqual([]);
    expect(played(centre, mail, call, queued('w', 11, { channel: 'voice' })).last).toEqual([]);
  });
  test('has no chat interrupted', () => {
    expect(played(centre, queued('a', 0), call).last).toEqual([]);
  });
  test('who has several at a time has nothing interrupted', () => {
    const { last, acd } = played(centreWith({ ann: { ...ann, delivery: 'omnichannel' } }), mail, call);
    expect(last).toEqual(['v contact.assign ann']);
    expect(agentOf(acd, 'ann')?.tasks.map(({ phase }) => phase)).toEqual(['active', 'active']);
  });
  test('an email is interrupted when the call is accepted, not when it is shown', () => {
    const asking = centreWith({ ann }, { skills: { repairs: { name: 'repairs', acceptReject: true } } });
    const shown = [mail, does('ann', 'offer.accepted', 'e', 1), call];
    expect(phases(played(asking, ...shown))).toEqual({ e: 'active', v: 'offered' });
    expect(played(asking, ...shown, does('ann', 'offer.accepted', 'v', 11)).last).toEqual([
      'e contact.interrupt ann',
      'v contact.assign ann',
    ]);
    expect(played(asking, ...shown, does('ann', 'offer.rejected', 'v', 11)).last).toEqual([
      'v offer.withdraw ann rejected',
    ]);
  });
  test('a call that waits comes as soon as an email that was shown is accepted', () => {
    const asking = centreWith({ ann }, { skills: { repairs: { name: 'repairs', acceptReject: true } } });
    expect(played(asking, mail, call).last).toEqual([]);
    expect(played(asking, mail, call, does('ann', 'offer.accepted', 'e', 11)).last).toEqual([
      'e contact.assign ann',
      'v contact.offer ann',
    ]);
  });
  test('a call of the same session interrupts nothing', () => {
    const { last } = played(centre, mail, extended('v', 'e', 10, { channel: 'voice' }));
    expect(last).toEqual(['v contact.assign ann']);
  });
  test('two emails interrupted one after the other go on one after the other, the last one first', () => {
    const twice = [
      mail,
      call,
      extended('f', 'v', 11, { channel: 'email' }),
      closed('v', 12),
      queued('w', 13, { channel: 'voice' }),
      closed('w', 14),
    ];
    expect(phases(played(centre, ...twice))).toEqual({ e: 'interrupted', f: 'active' });
    expect(played(centre, ...twice, closed('f', 15)).last).toContain('e contact.resume ann');
  });
});

describe('the wrap-up of an email', () => {
  const withTime = centreWith({ ann }, { skills: { repairs: { name: 'repairs', wrapUp: 20 } } });
  test('that ended during a call begins after the call and its own', () => {
    const ended = [mail, call, closed('e', 20)];
    expect(played(withTime, ...ended).last).toEqual([]);
    expect(played(withTime, ...ended, closed('v', 30), passed(50)).last).toEqual([
      'v wrap-up.end ann',
      'e wrap-up.begin ann',
    ]);
  });
  test('is interrupted by a call as the email is, and begins anew', () => {
    const during = [mail, closed('e', 5), call];
    expect(played(withTime, ...during).last).toEqual(['e contact.interrupt ann', 'v contact.assign ann']);
    expect(played(withTime, ...during, closed('v', 30), passed(50), passed(70)).last).toEqual([
      'e wrap-up.end ann',
    ]);
  });
});
