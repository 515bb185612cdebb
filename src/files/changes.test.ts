import { describe, expect, test } from 'vitest';
import type { Change } from '#src/document/history.ts';
import { ChangeLog, readChanges, STORED_CHANGES_MAX } from './changes.ts';

const changeTo = (to: unknown): Change => ({ label: { key: 'test' }, at: 0, redo: { to }, undo: { to: 0 } });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(changeTo) as [Change, Change, Change, Change];

/** What a save writes, by number; it is stored then. */
function saved(log: ChangeLog, past: Change[], future: Change[] = []) {
  const edit = log.editFor({ past, future });
  log.written(edit);
  return { ...edit.span, put: edit.put.map(([number]) => number) };
}

describe('what a save writes of the history', () => {
  test('is what is new', () => {
    const log = new ChangeLog();
    expect(saved(log, [a, b])).toEqual({ first: 0, now: 2, end: 2, put: [0, 1] });
    expect(saved(log, [a, b, c])).toEqual({ first: 0, now: 3, end: 3, put: [2] });
    expect(saved(log, [a], [b, c])).toEqual({ first: 0, now: 1, end: 3, put: [] });
    expect(saved(log, [a, d])).toEqual({ first: 0, now: 2, end: 2, put: [1] });
  });

  test('goes on counting when the oldest fall off', () => {
    const log = new ChangeLog({ past: [a, b], future: [] }, 7);
    expect(saved(log, [b, c])).toEqual({ first: 8, now: 10, end: 10, put: [9] });
  });

  test('is everything when nothing of it is known', () => {
    expect(saved(new ChangeLog({ past: [a], future: [] }, 4), [c, d])).toMatchObject({ put: [4, 5] });
  });

  test('is bounded in size: what lies nearest to the present is kept', () => {
    const large = (name: string) => changeTo(name.repeat(STORED_CHANGES_MAX / 2.5));
    const [one, two, three] = ['1', '2', '3'].map(large) as [Change, Change, Change];
    const log = new ChangeLog();
    expect(saved(log, [a, one, two, three])).toMatchObject({ first: 0, end: 2 });
    expect(log.editFor({ past: [one, two], future: [three] }).all).toEqual([one, two]);
  });
});

describe('stored changes', () => {
  const texts = [a, b].map((change) => JSON.stringify(change));
  test('come back as they were', () => {
    expect(readChanges({ first: 3, now: 4, end: 5 }, texts)).toEqual({ past: [a], future: [b] });
  });
  test.each([
    ['of which some are missing', { first: 0, now: 1, end: 3 }, texts],
    ['of which there are too many', { first: 0, now: 1, end: 1 }, texts],
    ['with a present that is not among them', { first: 0, now: 3, end: 2 }, texts],
    ['that are no JSON', { first: 0, now: 1, end: 2 }, [texts[0], '{']],
    ['that are none of ours', { first: 0, now: 1, end: 2 }, [texts[0], '{"redo":{}}']],
  ])('%s are none', (_, span, stored) => {
    expect(readChanges(span, stored)).toBeUndefined();
  });
});
