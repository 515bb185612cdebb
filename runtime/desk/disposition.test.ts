import { describe, expect, test } from 'vitest';
import { MINUTE } from '../model/instant.ts';
import { Centre } from './testing/centre.ts';
import { type More, SKILLS } from './testing/workspace.ts';

const dispositions = {
  sold: { name: 'Sold' },
  lost: { name: 'Lost' },
  old: { name: 'No longer used', active: false },
};
const talk = (more: object): More => ({
  dispositions,
  skills: { ...SKILLS, talk: { ...SKILLS.talk, ...more } },
});
const talking = (more: object = {}) => new Centre(talk(more)).writes('Hello').accepts('ann');
const SOLD = { id: 'sold', name: 'Sold' };
const LOST = { id: 'lost', name: 'Lost' };

describe('how a conversation ended', () => {
  test('is chosen of all that are in use, where the skill has none of its own', () => {
    expect(talking().task('ann').disposition).toEqual({
      required: false,
      choices: [SOLD, LOST],
      chosen: null,
      notes: '',
    });
  });

  test('is chosen of the skill’s own, in its order, those no longer in use left out', () => {
    const { disposition } = talking({
      dispositions: { required: true, choices: ['lost', 'old', 'sold'] },
    }).task('ann');
    expect(disposition).toMatchObject({ required: true, choices: [LOST, SOLD] });
  });

  test('is said while it lasts', () => {
    const centre = talking({ dispositions: { required: true } });
    centre.does('ann', { type: 'disposition.chosen', contact: 'c1', disposition: 'sold' });
    expect(centre.task('ann')).toMatchObject({ phase: 'active', disposition: { chosen: 'sold' } });
    expect(centre.does('ann', { type: 'contact.ended', contact: 'c1' }).desk('ann').tasks).toEqual([]);
  });

  test('is said by each agent of their own part', () => {
    const centre = talking({ dispositions: { required: true } });
    centre.does('ann', { type: 'disposition.chosen', contact: 'c1', disposition: 'sold' });
    centre.does('ann', { type: 'transfer.requested', contact: 'c1', to: { kind: 'agent', agent: 'cas' } });
    expect(centre.accepts('cas').task('cas').disposition).toMatchObject({ required: true, chosen: null });
  });
});

describe('notes', () => {
  test('of an agent are there until they are made anew', () => {
    const centre = talking({ wrapUp: 60 });
    const notes = (agent: string) => centre.task(agent).disposition.notes;
    centre.does('ann', { type: 'disposition.chosen', contact: 'c1', disposition: 'sold', notes: 'Red' });
    expect(notes('ann')).toBe('Red');
    centre.does('ann', { type: 'contact.ended', contact: 'c1', notes: 'Blue' });
    expect(notes('ann')).toBe('Blue');
  });

  test('of who handed it over are not those of who goes on with it', () => {
    const centre = talking({ wrapUp: 60 });
    centre.does('ann', { type: 'disposition.chosen', contact: 'c1', disposition: 'sold', notes: 'Red' });
    centre.does('ann', { type: 'transfer.requested', contact: 'c1', to: { kind: 'agent', agent: 'cas' } });
    expect(centre.accepts('cas').task('cas').disposition.notes).toBe('');
  });
});

describe('wrap-up', () => {
  const over = (more: object) => talking(more).does('ann', { type: 'contact.ended', contact: 'c1' });

  test('is not there where no time is given and nothing is asked', () => {
    expect(over({}).desk('ann').tasks).toEqual([]);
  });

  test('lasts as long as the skill says, and no longer', () => {
    const centre = over({ wrapUp: 60 });
    expect(centre.task('ann')).toMatchObject({ phase: 'wrap-up', wrapUp: { until: centre.now + MINUTE } });
    expect(centre.after(MINUTE).desk('ann').tasks).toEqual([]);
  });

  test('lasts until what is required is said', () => {
    const centre = over({ wrapUp: 60, dispositions: { required: true } }).after(MINUTE);
    expect(centre.task('ann')).toMatchObject({ phase: 'wrap-up', wrapUp: { until: null } });
    centre.does('ann', { type: 'wrap-up.finished', contact: 'c1' });
    expect(centre.task('ann').phase).toBe('wrap-up');
    centre.does('ann', { type: 'disposition.chosen', contact: 'c1', disposition: 'sold' });
    expect(centre.desk('ann')).toMatchObject({ tasks: [], history: [{ disposition: 'Sold', isOver: true }] });
  });
});
