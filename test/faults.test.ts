import { beforeAll, describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { checkWorkspace } from '#runtime/compile/2-check/workspace/index.ts';
import { compile } from '#runtime/compile/index.ts';
import { loadPatterns } from '#runtime/expression/patterns/engine.ts';
import type { Problem } from '#runtime/model/problem.ts';
import type { Checked } from './faults/pair.ts';
import { PAIRS } from './faults/pairs.ts';
import { shopWith } from './faults/workspace.ts';

beforeAll(loadPatterns);

const SCRIPTS = new Set(['shop', 'outbound', 'survey']);

const problemsOf = ({ flow, workspace }: Checked): Problem[] =>
  flow
    ? compile(flow, { nodes, channels, workspace, scripts: SCRIPTS }).problems
    : checkWorkspace(workspace, channels, SCRIPTS);

test('the shop is in order', () => {
  expect(checkWorkspace(shopWith(), channels, SCRIPTS)).toEqual([]);
});

describe.each(Object.entries(PAIRS))('%s', (_, pairs) => {
  test.each(pairs)('$name', ({ fault, repaired, found }) => {
    expect(problemsOf(fault)).toEqual(
      found.map((one) => ({ ...one, params: expect.objectContaining(one.params) })),
    );
    expect(problemsOf(repaired)).toEqual([]);
  });
});
