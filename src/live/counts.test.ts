import { expect, test } from 'vitest';
import type { FlowCounts } from '#runtime/live.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import type { Connection } from './connection.ts';
import { followCounts, joined } from './counts.ts';

const step = (now: number) => ({ now, today: 5, left: 2, waitedMs: 900 });
const counts = (script: string, now: number): FlowCounts => ({
  script,
  day: '2026-11-30',
  steps: { ask: step(now), wait: step(1) },
  ways: { 'ask next': 3 },
});

test('a node of which nothing changed is the same object', () => {
  const before = joined(null, counts('support', 1));
  const after = joined(before, counts('support', 2));
  expect(after.steps['wait']).toBe(before.steps['wait']);
  expect(after.steps['ask']).toEqual(step(2));
  expect(joined(after, counts('other', 2)).steps['wait']).not.toBe(after.steps['wait']);
});

test('counts are those of the open flow, for as long as they are shown', () => {
  const studio = testStudio();
  const { getState } = studio.session;
  const watched: string[] = [];
  const watch: Connection['watch'] = (topic, listener) => {
    const script = 'counts' in topic ? topic.counts : '';
    watched.push(script);
    listener({ type: 'counts', counts: counts(script, 1) });
    return () => watched.splice(watched.indexOf(script), 1);
  };
  getState().set({ showsLive: true });
  followCounts(studio, { watch } as Connection);
  expect(watched).toEqual(['flow']);
  expect(getState().liveCounts?.steps['ask']).toEqual(step(1));
  getState().openFlow('other');
  expect(watched).toEqual(['other']);
  getState().set({ showsLive: false });
  expect(watched).toEqual([]);
  expect(getState().liveCounts).toBeNull();
});
