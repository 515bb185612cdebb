import { expect, test } from 'vitest';
import type { Problem, Severity } from '#runtime/index.ts';
import { groupProblems } from './group.ts';

const found = (code: string, severity: Severity, node: string): Problem => ({
  code,
  severity,
  where: { node },
  params: {},
});

test('errors come first, in the order of the compiler', () => {
  const groups = groupProblems([
    found('a', 'warning', '1'),
    found('b', 'error', '1'),
    found('c', 'error', '2'),
  ]);
  expect(groups.map(({ severity, problems }) => [severity, problems.map((one) => one.problem.code)])).toEqual(
    [
      ['error', ['b', 'c']],
      ['warning', ['a']],
    ],
  );
});

test('a severity without problems is no group', () => {
  expect(groupProblems([])).toEqual([]);
  expect(groupProblems([found('a', 'warning', '1')]).map((one) => one.severity)).toEqual(['warning']);
});

test('every problem has a key of its own, also beside its like', () => {
  const same = found('a', 'error', '1');
  const [group] = groupProblems([same, same, same]);
  expect(new Set(group?.problems.map((one) => one.key)).size).toBe(3);
});
