import { type ChildProcess, spawn } from 'node:child_process';

/** How a process ended, with all it wrote. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Starting {
  cwd?: string;
  env?: Record<string, string>;
  /** What it reads from standard input; nothing by default. */
  input?: string | AsyncIterable<Uint8Array>;
}

/** Starts a program without a shell, in English unless `env` says otherwise. */
export function start(
  command: string,
  args: readonly string[],
  { cwd, env, input }: Starting = {},
): ChildProcess {
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A program may well stop reading before we are done.
  child.stdin?.on('error', () => undefined);
  if (typeof input === 'object') void feed(child, input);
  else child.stdin?.end(input ?? '');
  return child;
}

async function feed(child: ChildProcess, input: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const part of input) {
    if (child.stdin?.writable !== true) return;
    if (!child.stdin.write(part))
      await new Promise((resolve) => child.stdin?.once('drain', resolve).once('close', resolve));
  }
  child.stdin?.end();
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], starting: Starting = {}): Promise<Ended> {
  const child = start(command, args, starting);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => out.push(part));
  child.stderr?.on('data', (part: Buffer) => err.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** Runs a program that must succeed; answers what it wrote to standard output. */
export async function succeed(
  command: string,
  args: readonly string[],
  starting?: Starting,
): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, starting);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stderr}\n${stdout}`);
  return stdout;
}
