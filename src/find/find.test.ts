import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { shop } from '#src/document/search/testing/searching.ts';
import { goTo, step } from './going.ts';
import { modeOf, previewOf, replaceHits } from './replacing.ts';
import { foundNodes, resultsOf } from './results.ts';
import { findRoom, lookFor } from './state.ts';

function finding(typed: string, everywhere = false) {
  const { workspace, flows } = shop('support', 'win-back', 'reminder');
  const studio = studioWith(nodes, workspace, Object.values(flows));
  lookFor(studio, { typed, everywhere });
  return studio;
}

test('results stay the same object until something they depend on changes', () => {
  const studio = finding('fiets');
  const found = resultsOf(studio);
  expect(found.count).toBeGreaterThan(0);
  findRoom(studio).getState().set({ by: 'boot' });
  expect(resultsOf(studio)).toBe(found);
  lookFor(studio, { everywhere: true });
  expect(resultsOf(studio).count).toBeGreaterThan(found.count);
  expect(resultsOf(studio).flows[0]?.flow.id).toBe('support');
});

test('the nodes of the open flow are marked, those of others are not', () => {
  const studio = finding('type:end', true);
  const found = resultsOf(studio);
  const marked = foundNodes(found, 'support');
  const ends = Object.entries(studio.document.getState().project.flows['support']!.nodes)
    .filter(([, { type }]) => type === 'end')
    .map(([id]) => id);
  expect([...marked].sort()).toEqual(ends.sort());
  expect(found.count).toBeGreaterThan(marked.size);
});

test('going on leads from hit to hit, into other flows, and around the end', () => {
  const studio = finding('type:', true);
  const { hits } = resultsOf(studio);
  const seen = new Set<string>();
  for (const _ of hits) {
    step(studio, 1, 'goes');
    seen.add(studio.session.getState().flowId);
    expect(resultsOf(studio).count).toBe(hits.length);
  }
  expect(seen.size).toBe(3);
});

test('a hit is shown in its flow, with the keyboard in its field', () => {
  const studio = finding('in:reminder text:', true);
  const [hit] = resultsOf(studio).hits;
  goTo(studio, hit!);
  const { flowId, focus, selection } = studio.session.getState();
  expect(flowId).toBe('reminder');
  expect(focus).toMatchObject({ node: hit!.thing.id, field: hit!.line.path });
  expect(selection.nodes).toEqual([hit!.thing.id]);
});

test('replacing across flows is one step, and undo brings all of it back', () => {
  const studio = finding('fiets', true);
  const before = studio.document.getState().project;
  findRoom(studio).getState().set({ by: 'boot' });
  const { hits } = resultsOf(studio);
  const count = replaceHits(studio, hits);
  expect(count).toBeGreaterThan(2);
  expect(studio.document.getState().past).toHaveLength(1);
  expect(resultsOf(studio).count).toBe(hits.length - count);
  studio.document.getState().undo();
  expect(studio.document.getState().project).toEqual(before);
});

test('a skill alone is replaced by another skill', () => {
  const studio = finding('skill:repairs_nl', true);
  const found = resultsOf(studio);
  expect(modeOf(found.query)).toEqual({ by: 'thing', kind: 'skills', id: 'repairs_nl' });
  expect(found.count).toBeGreaterThan(0);
  findRoom(studio).getState().set({ by: 'sales_nl' });
  expect(replaceHits(studio, found.hits)).toBe(found.count);
  expect(resultsOf(studio).count).toBe(0);
});

test('a variable is renamed with all its uses, unless the name is taken or is none', () => {
  const studio = finding('variable:topic');
  const { hits, query } = resultsOf(studio);
  expect(hits.length).toBeGreaterThan(2);
  const reasons = (by: string) =>
    new Set(previewOf(studio, hits, modeOf(query), by).map(({ reason }) => reason));
  expect(reasons('Subject')).toEqual(new Set(['bad-name']));
  expect(reasons('subject')).toEqual(new Set([undefined]));
  findRoom(studio).getState().set({ by: 'subject' });
  replaceHits(studio, hits);
  expect(findRoom(studio).getState().typed).toBe('variable:subject');
  expect(resultsOf(studio).count).toBe(hits.length);
  lookFor(studio, { typed: 'variable:topic' });
  expect(resultsOf(studio).count).toBe(0);
});
