import { beforeAll, describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { checkWorkspace } from '#runtime/compile/2-check/workspace/index.ts';
import { compile } from '#runtime/compile/index.ts';
import { loadPatterns } from '#runtime/expression/patterns/engine.ts';
import { UI_LANGUAGES } from '#runtime/model/language.ts';
import type { Problem } from '#runtime/model/problem.ts';
import { sayProblem } from '#runtime/words/say.ts';
import { EXCEPTIONS, everyCode } from './faults/codes.ts';
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
    const problems = problemsOf(fault);
    expect(problems).toEqual(found.map((one) => ({ ...one, params: expect.objectContaining(one.params) })));
    expect(problemsOf(repaired)).toEqual([]);
    for (const problem of problems) for (const language of UI_LANGUAGES) sayable(problem, language, fault);
  });
});

/** Placeholders of a template, `{{1}}`, may be shown; a param that the problem does not have may not. */
const LEFT_OPEN = /(?<!\{)\{\w+\}(?!\})/;

function sayable(problem: Problem, language: (typeof UI_LANGUAGES)[number], { flow }: Checked): void {
  const sentence = sayProblem(problem, language, nodes, flow, channels);
  expect(sentence).not.toBe(problem.code);
  expect(sentence).not.toMatch(LEFT_OPEN);
}

describe('of all codes', () => {
  const paired = new Set(
    Object.values(PAIRS).flatMap((pairs) => pairs.flatMap(({ found }) => found.map(({ code }) => code))),
  );
  const excepted = Object.values(EXCEPTIONS).flat();

  test('each has a pair, or a reason to have none', () => {
    const without = everyCode().filter((code) => !paired.has(code) && !excepted.includes(code));
    expect(without).toEqual([]);
  });

  test('no exception is left over', () => {
    const known = new Set(everyCode());
    expect(excepted.filter((code) => paired.has(code) || !known.has(code))).toEqual([]);
  });
});
