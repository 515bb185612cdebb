import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../model/instant.ts';
import { Centre, SANNE } from './testing/centre.ts';
import { type More, POINTS, SKILLS } from './testing/workspace.ts';

const on = (point: string, more: More = {}) => new Centre(more).writes('Hello', SANNE, point).accepts('ann');

const BICYCLE = 'https://files.example/bicycle.jpg';

test.each([
  ['whatsapp', 4_096],
  ['mail', 4_096],
  ['chat', 4_000],
  ['texts', 1_530],
])('what is written on %s is at most %d long', (point, max) => {
  expect(on(point).task('ann').composer).toMatchObject({ max });
});

test.each(['calls', 'recordings', 'work'])('nothing is written on %s', (point) => {
  expect(on(point).task('ann').composer).toBeNull();
});

test('nothing is written to who waits, nor afterwards', () => {
  const centre = on('whatsapp', { skills: { ...SKILLS, talk: { ...SKILLS.talk, wrapUp: 60 } } });
  const composer = () => centre.task('ann').composer;
  centre.does('ann', { type: 'contact.held', contact: 'c1' });
  expect([centre.task('ann').phase, composer()]).toEqual(['on-hold', null]);
  centre.does('ann', { type: 'contact.resumed', contact: 'c1' });
  expect(composer()).not.toBeNull();
  centre.does('ann', { type: 'contact.ended', contact: 'c1' });
  expect([centre.task('ann').phase, composer()]).toEqual(['wrap-up', null]);
});

test('nothing is written in an email that a call interrupts', () => {
  const skills = { mail: 1, phone: 1 };
  const centre = on('mail', { agents: { ann: { name: 'Ann', skills, delivery: 'single', capacity: 1 } } });
  centre.writes('', SANNE, 'calls').accepts('ann', 'c2');
  expect(centre.task('ann', 'c1')).toMatchObject({ phase: 'interrupted', composer: null });
});

describe('a picture', () => {
  const ours = { address: '17841400000000000', account: '17841400000000000' };
  const photos = { ...POINTS.whatsapp, ...ours, channel: 'instagram' };
  const pointsOfContact = { ...POINTS, photos };
  test.each([
    ['whatsapp', { captionMax: 1_024 }],
    ['chat', { captionMax: 4_000 }],
    ['photos', { captionMax: null }],
    ['mail', null],
    ['texts', null],
  ])('on %s', (point, picture) => {
    const centre = new Centre({ pointsOfContact });
    const customer = point === 'photos' ? { address: '998877' } : SANNE;
    expect(centre.writes('Hello', customer, point).accepts('ann').task('ann').composer).toMatchObject({
      picture,
    });
  });

  test('stands among what was said, with its words and the agent’s name', () => {
    const message = { kind: 'media', media: 'image', url: BICYCLE, caption: 'This one?' } as const;
    const centre = on('whatsapp').does('ann', { type: 'agent.replied', contact: 'c1', message });
    expect(centre.task('ann').lines.at(-1)).toMatchObject({ from: 'agent', who: 'Ann Arends', message });
  });
});

describe('the window of a channel', () => {
  test('is open for a day to the instant', () => {
    const centre = on('whatsapp');
    const { until } = centre.task('ann').composer!.window!;
    const wrote = centre.task('ann').lines[0]!.at;
    expect(until).toBe(wrote + DAY);
    centre.after(until - centre.now);
    expect(centre.task('ann').composer!.window).toEqual({ open: true, until });
    centre.after(1);
    expect(centre.task('ann').composer!.window).toEqual({ open: false, until });
  });

  test('says no other than the channel: at its edge a reply goes out, past it none', () => {
    const sent = (late: number) => {
      const centre = on('whatsapp');
      const { until } = centre.task('ann').composer!.window!;
      centre.after(until - centre.now - SECOND + late).replies('ann', 'Still there?');
      return centre.task('ann').lines.length;
    };
    expect([sent(0), sent(1)]).toEqual([2, 1]);
  });

  test('opens anew when the customer writes', () => {
    const centre = on('whatsapp').after(2 * DAY);
    expect(centre.task('ann').composer!.window!.open).toBe(false);
    centre.writes('I am back');
    expect(centre.task('ann').composer!.window).toEqual({ open: true, until: centre.now + DAY });
  });

  test('is not asked for where there is none', () => {
    expect(on('chat').after(MINUTE).task('ann').composer!.window).toBeNull();
  });
});
