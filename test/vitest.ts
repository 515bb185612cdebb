import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

interface Report {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

const DONE = new Set(['passed', 'skipped', 'todo']);

/** The files whose tests have all been played and held; a browser or a thread that died leaves some out. */
export function heldFiles({ testResults }: Report, root = process.cwd()): string[] {
  return testResults
    .filter(({ status, assertionResults: tests }) => {
      return status === 'passed' && tests.length > 0 && tests.every((test) => DONE.has(test.status));
    })
    .map(({ name }) => relative(root, name));
}

function listed(projects: string[], list: string): string[] {
  spawnSync('vitest', ['list', '--filesOnly', `--json=${list}`, ...projects], { stdio: 'inherit' });
  const files = JSON.parse(readFileSync(list, 'utf8')) as { file: string }[];
  return files.map(({ file }) => relative(process.cwd(), file));
}

function play(projects: string[], files: string[], report: string): { status: number; held: string[] } {
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', ['run', ...projects, ...reporters, ...files], { stdio: 'inherit' });
  let held: string[] = [];
  try {
    held = heldFiles(JSON.parse(readFileSync(report, 'utf8')) as Report);
  } catch {
    process.stderr.write('It ended without a report.\n');
  }
  return { status: status ?? 1, held };
}

/**
 * Plays the tests of some projects. Noisy machines: what did not hold, or was not reached because a
 * browser or a thread died, is played once more by itself, and told as such.
 * @returns the exit code
 */
export function vitest(...names: string[]): number {
  const projects = names.map((name) => `--project=${name}`);
  const kept = `.cache/test/${names.join('-')}`;
  const first = play(projects, [], `${kept}.json`);
  if (first.status === 0) return 0;
  const held = new Set(first.held);
  const again = listed(projects, `${kept}-files.json`).filter((file) => !held.has(file));
  if (again.length === 0) {
    process.stderr.write('Every file held, and yet the run failed: see the error above.\n');
    return first.status;
  }
  process.stderr.write(`\nPlayed once more, in a process of its own:\n  ${again.join('\n  ')}\n`);
  return play(projects, again, `${kept}-again.json`).status;
}
