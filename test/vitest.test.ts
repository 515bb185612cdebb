import { describe, expect, test } from 'vitest';
import { heldFiles } from './vitest.ts';

const file = (name: string, status: string, tests: string[]) => ({
  name: `/house/${name}`,
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('what is not played once more', () => {
  test('is each file whose tests have all held', () => {
    const testResults = [
      file('held.test.ts', 'passed', ['passed', 'skipped', 'todo']),
      file('failed.test.ts', 'failed', ['passed', 'failed']),
      file('broken.test.ts', 'failed', []),
      file('not-reached.test.ts', 'passed', []),
      file('left-off.test.ts', 'passed', ['passed', 'pending']),
    ];
    expect(heldFiles({ testResults }, '/house')).toEqual(['held.test.ts']);
  });
});
