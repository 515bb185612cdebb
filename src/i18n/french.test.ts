import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { messagesIn } from './catalogue.ts';

/** Every string in words, whatever they are ordered in. */
const stringsIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(stringsIn)
      : [];

/** A space before a mark, or within guillemets, at which a line would be broken. */
const BREAKS = /« | »| [:;?!](?:[\s»’]|$)/;

test('French marks stay with their words at the end of a line', () => {
  const said = stringsIn([messagesIn('fr'), [...nodes.values()].map(({ labels }) => labels.fr)]);
  expect(said.length).toBeGreaterThan(1_000);
  expect(said.filter((words) => BREAKS.test(words))).toEqual([]);
});
