import { Command, InvalidArgumentError } from 'commander';
import { readFlow } from '../../compile/1-read/flow.ts';
import { readScript } from '../../compile/1-read/script.ts';
import { compile } from '../../compile/index.ts';
import type { Flow } from '../../model/flow.ts';
import type { Script } from '../../model/script.ts';
import { generateScenarios } from '../../scenario/generate/generate.ts';
import { EXIT, type Exit } from '../exit.ts';
import { keep } from '../generate/keep.ts';
import { generatedJson, waysText } from '../generate/tell.ts';
import { another } from '../scripts.ts';
import { type Around, Surroundings } from '../test/around.ts';
import { need, report, type Tools } from '../tools.ts';

interface Options {
  workspace?: string;
  script: string[];
  out?: string;
  force?: true;
  json?: true;
  states?: number;
}

export const generateCommand = (tools: Tools): Command =>
  new Command('generate')
    .description('Make scenarios up that go every way of a script, and say why no one goes the others.')
    .argument('<script>', 'a *.flow.json or *.script.json')
    .option(
      '-w, --workspace <file>',
      'the contact centre, instead of the workspace.json beside or above the script',
    )
    .option(
      '-s, --script <file>',
      'a script or flow that it calls, instead of those beside the workspace; repeat it for more',
      another,
      [],
    )
    .option('-o, --out <folder>', 'write a *.scenario.json for each into a folder')
    .option('--force', 'write over files that are there already')
    .option('--states <number>', 'how many situations are gone on from at most', counted)
    .option('--json', 'scenarios and ways as JSON on standard output')
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

function counted(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('A whole number from 1 is wanted.');
  return number;
}

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const surroundings = new Surroundings(tools, options);
  const around = await surroundings.of(file);
  for (const { file: where, problem, flow } of surroundings.found)
    report(tools, [problem], { file: where, nodes: tools.nodes, flow });
  const read = around && (await scriptOf(tools, file, around));
  if (!around || !read) return EXIT.problems;
  const { script, flow } = read;
  const scripts = new Map([...around.given.scripts, [script.id, script]]);
  const budget = options.states === undefined ? {} : { states: options.states, inputs: options.states * 10 };
  const generated = generateScenarios(script, { ...around.given, scripts }, budget);
  const told = options.json
    ? `${JSON.stringify(generatedJson(tools, generated, flow), null, 2)}\n`
    : waysText(tools, generated, flow);
  await tools.terminal.write(told);
  if (options.out === undefined) return EXIT.fine;
  const isKept = await keep(tools, options.out, generated.scenarios, options.force ?? false);
  return isKept ? EXIT.fine : EXIT.problems;
}

/** The script itself, or what the flow becomes; what is wrong with it is said. */
async function scriptOf(
  tools: Tools,
  file: string,
  { given }: Around,
): Promise<{ script: Script; flow?: Flow } | undefined> {
  if (/\.script\.json$/.test(file)) {
    const script = await need(tools, file, readScript);
    return script && { script };
  }
  const flow = await need(tools, file, readFlow);
  if (!flow) return undefined;
  const { nodes, channels } = tools;
  const ids = new Set([...given.scripts.keys(), flow.id]);
  const { script, problems } = compile(flow, { nodes, channels, workspace: given.workspace, scripts: ids });
  if (script) return { script, flow };
  report(tools, problems, { file, nodes, flow });
  return undefined;
}
