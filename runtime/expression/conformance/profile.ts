import type { ConformanceTest } from './data.ts';

/** Tests that the profile leaves out, all for one reason. */
export interface Group {
  /** Why, in a sentence. */
  reason: string;
  /** `file/section:` and then names of tests in it, apart by spaces; `*` stands for all of a section or a file. */
  tests: string;
}

export interface Profile {
  inside: readonly ConformanceTest[];
  /** The tests that are left out, by the name of their group. */
  outside: ReadonlyMap<string, readonly ConformanceTest[]>;
  /** Names that no test has, and tests that two groups name. */
  mistakes: readonly string[];
}

/** Parts the tests into those the profile has and those it leaves out. */
export function profileOf(
  tests: readonly ConformanceTest[],
  groups: Readonly<Record<string, Group>>,
): Profile {
  const groupOf = new Map<ConformanceTest, string>();
  const mistakes: string[] = [];
  for (const [name, group] of Object.entries(groups))
    for (const pattern of patternsOf(group)) {
      const named = tests.filter(({ id }) => isNamed(id, pattern));
      if (named.length === 0) mistakes.push(`${name}: there is no ${pattern}`);
      for (const test of named) {
        if (groupOf.has(test)) mistakes.push(`${test.id} is in ${groupOf.get(test)} and in ${name}`);
        groupOf.set(test, name);
      }
    }
  const inside = tests.filter((test) => !groupOf.has(test));
  const names = Object.keys(groups);
  const outside = new Map(names.map((name) => [name, tests.filter((test) => groupOf.get(test) === name)]));
  return { inside, outside, mistakes };
}

function patternsOf({ tests }: Group): string[] {
  const patterns: string[] = [];
  let section = '';
  for (const word of tests.trim().split(/\s+/)) {
    if (word.endsWith(':')) section = word.slice(0, -1);
    else patterns.push(`${section}/${word}`);
  }
  return patterns;
}

const isNamed = (id: string, pattern: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
