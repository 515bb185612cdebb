import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const WORKSPACE = 'examples/bicycle-shop/workspace.json';

/** Effects of a script, which may call another, on lines of events, as `routewright run` prints them. */
export async function runScript(
  script: string,
  events: string,
  workspace = WORKSPACE,
  called?: string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'routewright-'));
  const scriptFile = join(folder, 'flow.script.json');
  const eventsFile = join(folder, 'events.jsonl');
  const calledFile = join(folder, 'called.script.json');
  await Promise.all([
    writeFile(scriptFile, script),
    writeFile(eventsFile, events),
    ...(called === undefined ? [] : [writeFile(calledFile, called)]),
  ]);
  const { stdout } = await run(process.execPath, [
    'runtime/cli/main.ts',
    ...['run', scriptFile, '--workspace', workspace, '--events', eventsFile],
    ...(called === undefined ? [] : ['--script', calledFile]),
  ]);
  return stdout;
}
