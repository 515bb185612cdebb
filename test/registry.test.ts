import { expect, test } from 'vitest';
import { missingParts, nodeFolders, staleFiles } from '#nodes/generate.ts';
import { nodes } from '#nodes/index.ts';

test('the registry is what the node folders make it: `npm run nodes` after adding or removing one', async () => {
  expect(await staleFiles()).toEqual([]);
  expect([...nodes.keys()].toSorted()).toEqual(nodeFolders());
});

test.each(nodeFolders())('%s has its labels, cases and icon', (type) => {
  expect(missingParts(type)).toEqual([]);
});
