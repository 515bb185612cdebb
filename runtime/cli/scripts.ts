import { readScript } from '../compile/1-read/script.ts';
import type { Script } from '../model/script.ts';
import { need, type Tools } from './tools.ts';

/** A script with the file that it came from. */
export interface Given {
  file: string;
  script: Script;
}

/** Collects the files of an option that may be repeated. */
export const another = (value: string, earlier: string[]): string[] => [...earlier, value];

/** Reads every script, and says what is wrong with each; undefined when one cannot be read. */
export async function readScripts(tools: Tools, files: readonly string[]): Promise<Given[] | undefined> {
  const scripts: Given[] = [];
  for (const file of files) {
    const script = await need(tools, file, readScript);
    if (script) scripts.push({ file, script });
  }
  return scripts.length === files.length ? scripts : undefined;
}
