import { describe, expect, test } from 'vitest';
import { MINUTE } from '../model/instant.ts';
import { Centre, SANNE } from './testing/centre.ts';
import { SKILLS } from './testing/workspace.ts';

const talking = (more = {}) => new Centre(more).writes('Hello').accepts('ann');
const to = (agent: string) => ({ kind: 'agent' as const, agent });
const transfer = (agent: string) => ({ type: 'transfer.requested' as const, contact: 'c1', to: to(agent) });
const conference = (agent: string) => ({
  type: 'conference.requested' as const,
  contact: 'c1',
  to: to(agent),
});

describe('a transfer', () => {
  test('that is asked for names whom it is to, and moves nothing', () => {
    const centre = talking().does('ann', transfer('cas'));
    expect(centre.task('ann')).toMatchObject({
      transfer: { to: 'Cas Cools' },
      phase: 'active',
      conference: null,
    });
    expect(centre.desk('cas').tasks).toEqual([]);
  });

  test('that is accepted is the other’s, under the same master', () => {
    const centre = talking().does('ann', transfer('cas')).accepts('cas');
    expect(centre.desk('ann').tasks).toEqual([]);
    expect(centre.task('cas')).toMatchObject({ role: 'owner', transfer: null, master: 'c1' });
  });

  test('that nobody accepts is dropped', () => {
    const rejected = talking()
      .does('ann', transfer('cas'))
      .does('cas', { type: 'offer.rejected', contact: 'c1' });
    const late = talking().does('ann', transfer('cas')).after(MINUTE);
    for (const centre of [rejected, late]) {
      expect(centre.task('ann')).toMatchObject({ transfer: null, phase: 'active' });
      expect(centre.desk('cas').requests).toEqual([]);
    }
  });

  test('leaves wrap-up to who handed it over: what becomes of it is not theirs', () => {
    const skills = { ...SKILLS, talk: { ...SKILLS.talk, wrapUp: 600 } };
    const centre = talking({ skills }).does('ann', transfer('bo')).accepts('bo');
    const until = centre.now + 10 * MINUTE;
    const behind = { phase: 'wrap-up', wrapUp: { until }, transfer: null, conference: null, composer: null };
    expect(centre.task('ann')).toMatchObject(behind);
    centre.does('bo', transfer('cas'));
    expect(centre.task('bo').transfer).toEqual({ to: 'Cas Cools' });
    expect(centre.task('ann')).toMatchObject(behind);
    centre
      .does('cas', { type: 'offer.rejected', contact: 'c1' })
      .does('bo', conference('cas'))
      .accepts('cas');
    expect(centre.task('ann')).toMatchObject(behind);
  });

  test('the third time has another master contact', () => {
    const centre = talking();
    const masters = ['bo', 'cas', 'ann'].map((next, index) => {
      centre.does(['ann', 'bo', 'cas'][index]!, transfer(next)).accepts(next);
      return centre.task(next).master;
    });
    expect(masters.slice(0, 2)).toEqual(['c1', 'c1']);
    expect(masters[2]).not.toBe('c1');
  });
});

describe('a conference', () => {
  test('says whom it was asked of, and who is in it', () => {
    const centre = talking().does('ann', conference('cas'));
    expect(centre.task('ann').conference).toEqual({ state: 'asked', with: 'Cas Cools' });
    centre.accepts('cas');
    expect(centre.task('ann').conference).toEqual({ state: 'joined', with: 'Cas Cools' });
    expect(centre.task('cas')).toMatchObject({
      role: 'consulted',
      conference: { state: 'joined', with: 'Ann Arends' },
      transfer: null,
      elevations: [],
      disposition: { required: false },
      composer: {},
    });
  });

  test('is written in by both', () => {
    const centre = talking().does('ann', conference('cas')).accepts('cas').replies('cas', 'Cas here');
    expect(centre.task('ann').lines.at(-1)).toMatchObject({
      from: 'agent',
      who: 'Cas Cools',
      initials: 'CC',
    });
  });

  test.each(['ann', 'cas'])('that %s leaves goes on between owner and customer', (leaver) => {
    const centre = talking().does('ann', conference('cas')).accepts('cas');
    centre.does(leaver, { type: 'conference.left', contact: 'c1' });
    expect(centre.task('ann')).toMatchObject({ conference: null, phase: 'active', composer: {} });
    expect(centre.desk('cas').tasks).toEqual([]);
  });
});

describe('a session of several conversations', () => {
  const elevated = (more = {}) =>
    new Centre(more).writes('Hello', SANNE, 'chat').accepts('ann').does('ann', {
      type: 'contact.elevated',
      contact: 'c1',
      channel: 'voice',
      to: '+31612345678',
      skill: 'phone',
    });

  test('knows those beside each', () => {
    const { tasks, load } = elevated().desk('ann');
    expect(tasks.map(({ contact, session, siblings }) => [contact, session, siblings])).toEqual([
      ['c1', 'c1', ['c2']],
      ['c2', 'c1', ['c1']],
    ]);
    expect(load.held).toBe(1);
  });

  test('counts no request as one', () => {
    const centre = elevated().does('ann', transfer('cas')).accepts('cas');
    centre.does('ann', { ...transfer('cas'), contact: 'c2' });
    expect(centre.request('cas').contact).toBe('c2');
    expect(centre.task('cas', 'c1').siblings).toEqual([]);
    expect(centre.accepts('cas', 'c2').task('cas', 'c1').siblings).toEqual(['c2']);
  });

  test('is complete when all of it is, with its wrap-up', () => {
    const skills = { ...SKILLS, phone: { ...SKILLS.phone, wrapUp: 60 } };
    const centre = elevated({ skills });
    const isComplete = () =>
      centre.records.some((record) => record.kind === 'effect' && record.effect.type === 'session.complete');
    for (const contact of ['c1', 'c2']) centre.does('ann', { type: 'contact.ended', contact });
    expect(centre.desk('ann')).toMatchObject({ tasks: [{ contact: 'c2', phase: 'wrap-up' }] });
    expect(isComplete()).toBe(false);
    expect(centre.after(MINUTE).desk('ann').tasks).toEqual([]);
    expect(isComplete()).toBe(true);
  });
});
