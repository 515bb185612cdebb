import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const SCENARIO_FILE = /\.scenario\.json$/;

/** The scenarios that an argument names: a file, or every `*.scenario.json` in a folder and those within it. */
export async function scenariosIn(argument: string): Promise<string[]> {
  const found = await stat(argument).catch(() => undefined);
  if (!found?.isDirectory()) return [argument];
  const entries = await readdir(argument, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(argument, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') files.push(...(await scenariosIn(path)));
    else if (entry.isFile() && SCENARIO_FILE.test(entry.name)) files.push(path);
  }
  return files;
}
