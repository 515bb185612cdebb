import { describe, expect, test } from 'vitest';
import type { Scenario, ScenarioStep } from '#runtime/index.ts';
import { scenarioWith } from '#runtime/scenario/testing/shop.ts';
import { between } from './differences.ts';
import { leavesOf, plain, put } from './patterns.ts';
import { foldersWith } from './rows.ts';
import { expecting } from './step-edits.ts';

describe('what is expected of a value', () => {
  const pattern = {
    type: 'message.send',
    message: { text: { $like: 'Dag *' }, items: [1, { a: true }], none: [] },
  };

  test('is listed part by part', () => {
    expect(leavesOf(pattern)).toEqual([
      { path: ['type'], value: 'message.send' },
      { path: ['message', 'text'], value: { $like: 'Dag *' } },
      { path: ['message', 'items', 0], value: 1 },
      { path: ['message', 'items', 1, 'a'], value: true },
      { path: ['message', 'none'], value: [] },
    ]);
  });

  test('is changed in one place, the rest and the order of members as they were', () => {
    const changed = put(pattern, ['message', 'text'], { $any: true });
    expect(JSON.stringify(changed)).toBe(
      JSON.stringify({ ...pattern, message: { ...pattern.message, text: { $any: true } } }),
    );
    expect(pattern.message.text).toEqual({ $like: 'Dag *' });
  });

  test('goes with what it was the last part of; of a list, anything may stand there', () => {
    expect(put({ a: { b: 1 }, c: 2 }, ['a', 'b'], undefined)).toEqual({ c: 2 });
    expect(put({ a: [1, 2] }, ['a', 0], undefined)).toEqual({ a: [{ $any: true }, 2] });
    expect(put({ a: 1 }, ['a'], undefined)).toBeUndefined();
  });

  test('is read without what makes it a pattern', () => {
    expect(plain({ a: { $any: true }, b: [{ $like: 'x *' }], c: { $is: { $any: 1 } } })).toEqual({
      a: '…',
      b: ['x *'],
      c: { $any: 1 },
    });
  });
});

describe('what a step expects', () => {
  const step: ScenarioStep = {
    after: 1,
    do: { kind: 'time' },
    expect: {
      effects: [{ type: 'contact.close' }, { type: 'timer.set' }],
      contacts: { c1: { status: 'open' } },
    },
  };

  test('is taken away whole, an effect or a contact', () => {
    expect(expecting(step, { effect: 0 }, [], undefined).expect?.effects).toEqual([{ type: 'timer.set' }]);
    expect(expecting(step, { contact: 'c1' }, [], undefined).expect).not.toHaveProperty('contacts');
  });

  test('is of an effect at least that it comes', () => {
    expect(expecting(step, { effect: 0 }, ['type'], undefined).expect?.effects?.[0]).toEqual({ $any: true });
  });

  test('is loosened in one place', () => {
    const { expect: loose } = expecting(step, { contact: 'c1' }, ['status'], { $any: true });
    expect(loose?.contacts).toEqual({ c1: { status: { $any: true } } });
  });
});

describe('the list', () => {
  const made = (id: string, part: Partial<Scenario>) => scenarioWith({ id, name: id, ...part });
  const all = [
    made('late', { folder: 'Hours', tags: ['smoke'] }),
    made('early', { folder: 'Hours' }),
    made('other', { script: 'win-back' }),
  ];
  const nothing = { judged: new Map(), running: new Set(['early']) };
  const ids = (script: string | null, query: string) =>
    foldersWith(all, { script, query }, nothing).map(({ name, rows }) => [
      name,
      ...rows.map(({ scenario }) => scenario.id),
    ]);

  test('is by folder, those without one first', () => {
    expect(ids(null, '')).toEqual([
      ['', 'other'],
      ['Hours', 'late', 'early'],
    ]);
  });

  test('is of one flow, by words of name and folder, or by tag', () => {
    expect(ids('support', '')).toEqual([['Hours', 'late', 'early']]);
    expect(ids(null, 'hours EARLY')).toEqual([['Hours', 'early']]);
    expect(ids(null, '#smo')).toEqual([['Hours', 'late']]);
    expect(ids(null, '#none')).toEqual([]);
  });

  test('says of each how it stands', () => {
    const [folder] = foldersWith(all, { script: 'support', query: '' }, nothing);
    expect(folder?.rows.map(({ state }) => state)).toEqual(['not-run', 'running']);
  });
});

test('of two texts, only what differs is marked', () => {
  expect(between('Dag Sanne, welkom', 'Hoi Sanne, welkom')).toEqual({
    before: '',
    one: 'Dag ',
    other: 'Hoi ',
    after: 'Sanne, welkom',
  });
  expect(between('a b', 'a b c')).toEqual({ before: 'a ', one: 'b', other: 'b c', after: '' });
  expect(between('same', 'same')).toMatchObject({ one: '', other: '' });
});
