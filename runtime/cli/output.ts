import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf, refuse } from '../hosts/input.ts';
import type { Problem } from '../model/problem.ts';
import { EXIT, type Exit } from './exit.ts';
import { STANDARD } from './terminal.ts';
import { report, type Tools } from './tools.ts';

/** Writes what was made of a file to another, or to standard output; never over the file itself. */
export async function writeOutput(tools: Tools, file: string, output: string, text: string): Promise<Exit> {
  if (output === STANDARD) {
    await tools.terminal.write(text);
    return EXIT.fine;
  }
  if (isSame(file, output)) return refused(tools, output, refuse('output.is-input').problems);
  try {
    await writeFile(output, text);
    return EXIT.fine;
  } catch (thrown) {
    return refused(tools, output, refuse('output.not-writable', { reason: reasonOf(thrown) }).problems);
  }
}

const isSame = (file: string, output: string): boolean =>
  file !== STANDARD && resolve(file) === resolve(output);

function refused(tools: Tools, file: string, problems: readonly Problem[]): Exit {
  report(tools, problems, { file, nodes: tools.nodes });
  return EXIT.problems;
}
