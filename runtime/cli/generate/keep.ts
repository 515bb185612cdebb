import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileText, reasonOf, refuse } from '../../hosts/input.ts';
import type { Scenario } from '../../model/scenario.ts';
import { writeScenario } from '../../scenario/write.ts';
import { report, type Tools } from '../tools.ts';
import { sayGenerate } from './words.ts';

interface ToWrite {
  file: string;
  text: string;
}

/**
 * Writes each scenario into a file of its own. Where another file of that name is there already, nothing is written but
 * with `force`. Answers whether all are there now.
 */
export async function keep(
  tools: Tools,
  folder: string,
  scenarios: readonly Scenario[],
  force: boolean,
): Promise<boolean> {
  const files = scenarios.map((one) => ({
    file: join(folder, `${one.id}.scenario.json`),
    text: writeScenario(one),
  }));
  const states = await Promise.all(files.map(stateOf));
  const others = files.filter((_, nth) => states[nth] === 'other');
  if (others.length > 0 && !force) {
    for (const { file } of others)
      report(tools, refuse('generate.exists').problems, { file, nodes: tools.nodes });
    return false;
  }
  const toWrite = files.filter((_, nth) => states[nth] !== 'same');
  const written = await Promise.all(toWrite.map((one) => writeOne(tools, folder, one)));
  return written.every((done) => done);
}

async function stateOf({ file, text }: ToWrite): Promise<'none' | 'same' | 'other'> {
  const { value, problems } = await readFileText(file);
  if (problems) return problems.some(({ code }) => code === 'input.not-found') ? 'none' : 'other';
  return value === text ? 'same' : 'other';
}

async function writeOne(tools: Tools, folder: string, { file, text }: ToWrite): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
    tools.terminal.say(sayGenerate('written', tools.terminal.language, { file }));
    return true;
  } catch (thrown) {
    const { problems } = refuse('output.not-writable', { reason: reasonOf(thrown) });
    report(tools, problems, { file, nodes: tools.nodes });
    return false;
  }
}
