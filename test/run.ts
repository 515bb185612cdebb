import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

const steps: [string, string[]][] = [
  ['format and lint', ['biome', 'ci', '--colors=off', '.']],
  ['types', ['tsc', '--noEmit']],
  ['units, canvas and stories', ['vitest', 'run']],
  ['build', ['vite', 'build', '--logLevel', 'warn']],
  ['end to end', ['playwright', 'test']],
];

function run(name: string, [command = '', ...args]: string[]): void {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\n"${name}" failed (${command} ${args.join(' ')}).\n`);
    process.exit(status ?? 1);
  }
}

try {
  process.env['CHROMIUM'] = ensureChromium();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
for (const [name, command] of steps) run(name, command);
