import { expect, test } from 'vitest';
import { found, ranked } from './rank.ts';

const labels = (query: string, ...all: string[]) =>
  ranked(
    all.map((label) => ({ label })),
    query,
  ).map(({ label }) => label);

test('the very word comes first, then what begins with it, then what has it', () => {
  expect(labels('end', 'Ask', 'Send message', 'Ending', 'End')).toEqual([
    'End',
    'Ending',
    'Send message',
    'Ask',
  ]);
});

test('case and marks do not count, and equals keep their order', () => {
  expect(labels('ETAPE', 'b', 'Étape', 'a')).toEqual(['Étape', 'b', 'a']);
  expect(labels(' ', 'b', 'a')).toEqual(['b', 'a']);
});

test('other names count as the label does, the first the most', () => {
  const options = [
    { label: 'Decide', names: ['if', 'case'] },
    { label: 'Switch', names: ['case'] },
    { label: 'Suitcase' },
    { label: 'Ask' },
  ];
  expect(ranked(options, 'case').map(({ label }) => label)).toEqual(['Switch', 'Decide', 'Suitcase', 'Ask']);
});

test('what is loosely typed is found: by words in any order, then by letters in order', () => {
  const options = ['Zoom in', 'Zoom to the selection', 'Select all', 'Fit the flow in view'].map((label) => ({
    label,
  }));
  const answers = (query: string) => found(options, query).map(({ label }) => label);
  expect(answers('select')).toEqual(['Select all', 'Zoom to the selection']);
  expect(answers('sel zoom')).toEqual(['Zoom to the selection']);
  expect(answers('ztsel')).toEqual(['Zoom to the selection']);
  expect(answers('ffv')).toEqual(['Fit the flow in view']);
  expect(answers('nowhere')).toEqual([]);
  expect(answers(' ')).toHaveLength(4);
});
