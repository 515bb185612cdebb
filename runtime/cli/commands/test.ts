import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { reasonOf, refuse } from '../../hosts/input.ts';
import { hasErrors } from '../../model/problem.ts';
import { EXIT, type Exit } from '../exit.ts';
import { another } from '../scripts.ts';
import { scenariosIn } from '../test/collect.ts';
import { coverageOf } from '../test/coverage.ts';
import { junitOf } from '../test/junit.ts';
import type { Batch, TestOptions } from '../test/play.ts';
import { batchJson, coverageText, reasonsOf, resultText, totalText } from '../test/tell.ts';
import { playAll, workersFor } from '../test/workers.ts';
import { report, type Tools } from '../tools.ts';

interface Options extends TestOptions {
  json?: true;
  junit?: string;
  workers?: number;
}

export const testCommand = (tools: Tools): Command =>
  new Command('test')
    .description('Play scenarios and say where what comes is not what they expect.')
    .argument('<scenario...>', 'files, or folders with *.scenario.json')
    .option(
      '-w, --workspace <file>',
      'the contact centre, instead of the workspace.json beside or above a scenario',
    )
    .option(
      '-s, --script <file>',
      'a script or flow, instead of those beside the workspace; repeat it for more',
      another,
      [],
    )
    .option('-t, --tag <tag>', 'only scenarios with this tag; repeat it for more', another, [])
    .option('--coverage', 'also say which nodes and ways were passed')
    .option('--update', 'write what came into the files where it is not what was expected')
    .option('--json', 'the outcome as JSON on standard output')
    .option('--junit <file>', 'also write the outcome as the XML of JUnit')
    .option('--workers <number>', 'how many threads play them', counted)
    .action(async (scenarios: string[], options: Options) => {
      process.exitCode = await run(tools, scenarios, options);
    });

function counted(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('A number from 1 to 64 is wanted.');
  return number;
}

async function run(tools: Tools, named: readonly string[], options: Options): Promise<Exit> {
  const files = [...new Set((await Promise.all(named.map(scenariosIn))).flat())];
  if (files.length === 0) {
    report(tools, refuse('test.no-scenarios').problems, { file: named[0] ?? '', nodes: tools.nodes });
    return EXIT.problems;
  }
  const { workspace, script, tag, coverage, update } = options;
  const wanted = { workspace, script, tag, coverage, update };
  const batch = await playAll(tools, files, wanted, workersFor(files.length, options.workers));
  for (const { file, problem, flow } of batch.found)
    report(tools, [problem], { file, nodes: tools.nodes, flow });
  await tell(tools, batch, options);
  const written = await writeJunit(tools, batch, options);
  const around = hasErrors(batch.found.map(({ problem }) => problem));
  return written && !around && batch.results.every(({ passed }) => passed) ? EXIT.fine : EXIT.problems;
}

async function tell(tools: Tools, batch: Batch, options: Options): Promise<void> {
  const coverage = options.coverage && coverageOf(batch.passed);
  if (options.json)
    return tools.terminal.write(`${JSON.stringify(batchJson(tools, batch, coverage), null, 2)}\n`);
  for (const result of batch.results) await tools.terminal.write(`${resultText(tools, result)}\n`);
  if (coverage) await tools.terminal.write(coverageText(tools, coverage));
  await tools.terminal.write(totalText(tools, batch));
}

/** Answers whether there is nothing to write or it could be written. */
async function writeJunit(tools: Tools, { results }: Batch, { junit }: Options): Promise<boolean> {
  if (junit === undefined) return true;
  try {
    await writeFile(
      junit,
      junitOf(results, (result) => reasonsOf(tools, result).join('\n')),
    );
    return true;
  } catch (thrown) {
    const { problems } = refuse('output.not-writable', { reason: reasonOf(thrown) });
    report(tools, problems, { file: junit, nodes: tools.nodes });
    return false;
  }
}
