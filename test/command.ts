import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { BUNDLED } from './bundle-command.ts';
import { type Ended, run, type Starting } from './processes.ts';

/** The command of this repository, bundled before the tests. */
export const MAIN = resolve(BUNDLED, 'main.js');
export const SHOP = resolve('examples/bicycle-shop');
export const WORKSPACE = join(SHOP, 'workspace.json');
export const FLOW = join(SHOP, 'support.flow.json');
export const EVENTS = join(SHOP, 'support.events.jsonl');
export const HUGE = 100_000_000;

/** For all tests of a process, and gone with it. */
const place = mkdtempSync(join(tmpdir(), 'routewright-cli-'));
process.once('exit', () => rmSync(place, { recursive: true, force: true }));
export const at = (name: string) => join(place, name);
export const SCRIPT = at('support.script.json');

/** Runs the command of this repository, in a folder of its own, to its end. */
export const routewright = (args: readonly string[], starting?: Starting): Promise<Ended> =>
  run(process.execPath, [MAIN, ...args], { cwd: place, ...starting });

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export const json = (file: string): Record<string, Json> => JSON.parse(readFileSync(file, 'utf8'));
/** Writes a file into that folder; answers its path. */
export const write = (name: string, content: unknown): string => {
  writeFileSync(
    at(name),
    typeof content === 'string' || content instanceof Buffer ? content : JSON.stringify(content),
  );
  return at(name);
};

/** A line for people: a file, perhaps a place in it, a code and a sentence. */
const LINE = /^(?<where>[^ ]+): (error|warning|fout|erreur) (?<code>[a-z.-]+): (?<sentence>\S.{15,})$/;

/** Everything that was said are such lines; nothing looks like a stack trace. */
export function expectLines({ stderr }: Ended): void {
  const lines = stderr.trimEnd().split('\n');
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|\.ts:\d/);
}

/** Among what was said is the code, at the place. */
export function expectTalk(ended: Ended, code: string, where: string): void {
  expectLines(ended);
  const said = ended.stderr
    .trimEnd()
    .split('\n')
    .map((line) => LINE.exec(line)?.groups);
  expect(said).toContainEqual(expect.objectContaining({ code, where }));
}

export const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** The shop's support flow, changed. */
export const flowWith = (change: object) => ({ ...json(FLOW), ...change });
