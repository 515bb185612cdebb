import { describe, expect, it } from 'vitest';
import { workdays } from '../calendar/testing/place.ts';
import { DAY, HOUR, MINUTE } from '../model/instant.ts';
import { sla } from '../model/sla.ts';
import { prepareSla, type SlaFacts, slaOf, targetsFor } from './sla.ts';

const at = (text: string): number => Date.parse(`${text}+01:00`);
const office = workdays([{ from: '09:00', to: '17:00' }]);

const promised = (more: object) =>
  sla.parse({ firstResponse: { hours: 1 }, solution: { days: 1, hours: 2, minutes: 3 }, ...more });

const channels = {
  chat: { follows: 'own', firstResponse: { minutes: 1 }, solution: { minutes: 30 } },
  mail: { follows: 'global' },
  fax: { follows: 'none' },
  quick: { follows: 'own', firstResponse: { minutes: 1 }, solution: {} },
  empty: { follows: 'own', firstResponse: {}, solution: {} },
};
const workspace = { hours: { office }, sla: promised({ hours: 'office', channels }) };

/** Friday 20 November 2026. */
const STARTED = at('2026-11-20T16:30');
const facts = (more: Partial<SlaFacts> = {}): SlaFacts => ({
  startedAt: STARTED,
  firstReplyAt: null,
  resolvedAt: null,
  ...more,
});

describe('what is promised on a channel', () => {
  const global = { firstResponse: HOUR, solution: DAY + 2 * HOUR + 3 * MINUTE };
  it.each([
    ['global on one that follows it', 'mail', global],
    ['global on one that is not named', 'other', global],
    ['its own', 'chat', { firstResponse: MINUTE, solution: 30 * MINUTE }],
    ['nothing where it has none', 'fax', null],
    ['one of the two: 0 is no promise', 'quick', { firstResponse: MINUTE, solution: 0 }],
    ['nothing when both are 0', 'empty', null],
  ])('is %s', (_, channel, targets) => {
    expect(targetsFor(workspace, channel)).toEqual(targets);
  });

  it('is nothing in a workspace without an SLA', () => {
    expect(targetsFor({}, 'chat')).toBeNull();
    expect(slaOf({ hours: { office } }, 'chat', facts(), STARTED)).toBeNull();
    expect(slaOf(workspace, 'fax', facts(), STARTED)).toBeNull();
  });
});

describe('the clock of the first response', () => {
  const clockAt = (now: string, more: Partial<SlaFacts> = {}) =>
    slaOf(workspace, 'mail', facts(more), at(now))?.firstResponse;

  it('runs in business hours until the first reply of an agent', () => {
    const due = at('2026-11-23T09:30');
    expect(clockAt('2026-11-23T09:20')).toEqual({
      target: HOUR,
      due,
      spent: 50 * MINUTE,
      met: false,
      breached: false,
      remaining: 10 * MINUTE,
    });
    expect(clockAt('2026-11-24T12:00', { firstReplyAt: at('2026-11-23T09:20') })).toEqual({
      target: HOUR,
      due,
      spent: 50 * MINUTE,
      met: true,
      breached: false,
      remaining: 10 * MINUTE,
    });
  });

  it('stands still while the place is closed', () => {
    const open = { spent: 30 * MINUTE, remaining: 30 * MINUTE, breached: false };
    for (const now of ['2026-11-20T17:00', '2026-11-22T12:00', '2026-11-23T09:00'])
      expect(clockAt(now)).toMatchObject(open);
  });

  it('is breached after the target, not at it', () => {
    expect(clockAt('2026-11-23T09:30')).toMatchObject({ breached: false, remaining: 0, spent: HOUR });
    expect(clockAt('2026-11-23T09:30:00.001')).toMatchObject({ breached: true, remaining: 0, met: false });
    expect(clockAt('2026-11-24T12:00', { firstReplyAt: at('2026-11-23T10:00') })).toMatchObject({
      breached: true,
      met: true,
      spent: 90 * MINUTE,
    });
  });

  it('is kept by a reply in the night after the target ran out at closing time', () => {
    const late = facts({ startedAt: at('2026-11-20T16:00'), firstReplyAt: at('2026-11-21T08:00') });
    expect(slaOf(workspace, 'mail', late, at('2026-11-23T12:00'))?.firstResponse).toMatchObject({
      due: at('2026-11-20T17:00'),
      spent: HOUR,
      met: true,
      breached: false,
    });
  });

  it('stands still at the end of a case that was resolved without a reply', () => {
    const resolved = { resolvedAt: at('2026-11-20T16:40') };
    expect(clockAt('2026-11-24T12:00', resolved)).toMatchObject({ spent: 10 * MINUTE, met: false });
  });
});

describe('the clock of the solution', () => {
  it('begins with the request as well and stops when the case is resolved', () => {
    const ask = prepareSla(workspace);
    const resolvedAt = at('2026-11-20T16:50');
    const replied = { firstReplyAt: at('2026-11-20T16:31') };
    expect(ask('chat', facts(replied), resolvedAt)?.solution).toMatchObject({
      spent: 20 * MINUTE,
      met: false,
    });
    expect(ask('chat', facts({ ...replied, resolvedAt }), at('2026-11-24T12:00'))).toEqual({
      firstResponse: {
        target: MINUTE,
        due: at('2026-11-20T16:31'),
        spent: MINUTE,
        met: true,
        breached: false,
        remaining: 0,
      },
      solution: {
        target: 30 * MINUTE,
        due: at('2026-11-20T17:00'),
        spent: 20 * MINUTE,
        met: true,
        breached: false,
        remaining: 10 * MINUTE,
      },
    });
  });

  it('is none where only a first response is promised', () => {
    const state = slaOf(workspace, 'quick', facts(), STARTED);
    expect(state).toMatchObject({ firstResponse: { target: MINUTE }, solution: null });
  });
});

describe('the hours that count', () => {
  it.each([
    ['no hours are named', promised({})],
    ['the hours named are not there', promised({ hours: 'gone' })],
  ])('are all hours when %s', (_, given) => {
    const now = at('2026-11-22T12:00');
    expect(slaOf({ hours: { office }, sla: given }, 'mail', facts(), now)?.firstResponse).toMatchObject({
      due: at('2026-11-20T17:30'),
      spent: now - STARTED,
      breached: true,
    });
  });

  it('of a place that never opens leave nothing due and nothing breached', () => {
    const closed = { hours: { office: workdays([]) }, sla: promised({ hours: 'office' }) };
    expect(slaOf(closed, 'mail', facts(), STARTED + 900 * DAY)?.solution).toMatchObject({
      due: null,
      spent: 0,
      breached: false,
    });
  });
});
