import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';
import { vitest } from './vitest.ts';

/** Ends with the command's exit code, or 1 when it was ended. */
const command =
  (name: string, ...args: string[]) =>
  () =>
    spawnSync(name, args, { stdio: 'inherit' }).status ?? 1;

const steps: [name: string, step: () => number][] = [
  ['format and lint', command('biome', 'ci', '--colors=off', '.')],
  ['types', command('tsc', '--noEmit')],
  ['units', () => vitest('node', 'alone')],
  ['canvas', () => vitest('browser')],
  ['stories', () => vitest('stories')],
  ['build', command('vite', 'build', '--logLevel', 'warn')],
  ['end to end', command('playwright', 'test')],
];

function run(name: string, step: () => number): void {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const status = step();
  const took = `${Math.round((Date.now() - started) / 1000)} s`;
  if (status === 0) {
    process.stdout.write(`\n"${name}" held, in ${took}.\n`);
    return;
  }
  process.stderr.write(`\n"${name}" failed, after ${took}.\n`);
  process.exit(status);
}

try {
  process.env['CHROMIUM'] = ensureChromium();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
for (const [name, step] of steps) run(name, step);
