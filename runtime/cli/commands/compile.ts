import { Command } from 'commander';
import { readFlow } from '../../compile/1-read/flow.ts';
import { writeScript } from '../../compile/3-emit/write.ts';
import { compile } from '../../compile/index.ts';
import { EXIT, type Exit } from '../exit.ts';
import { writeOutput } from '../output.ts';
import { STANDARD } from '../terminal.ts';
import { need, readGoodWorkspace, report, type Tools } from '../tools.ts';

interface Options {
  workspace?: string;
  output: string;
}

export const compileCommand = (tools: Tools): Command =>
  new Command('compile')
    .description('Turn a flow into the script that hosts run.')
    .argument('<flow>', 'a *.flow.json; - reads standard input')
    .option('-w, --workspace <file>', 'the contact centre that the flow refers to')
    .option('-o, --output <file>', 'where the script goes', STANDARD)
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const { nodes, channels } = tools;
  const workspace =
    options.workspace === undefined
      ? undefined
      : await need(tools, options.workspace, readGoodWorkspace(tools));
  const flow = await need(tools, file, readFlow);
  if (!flow || (options.workspace !== undefined && !workspace)) return EXIT.problems;
  const { script, problems } = compile(flow, { nodes, channels, ...(workspace ? { workspace } : {}) });
  report(tools, problems, { file, nodes, flow });
  if (!script) return EXIT.problems;
  return writeOutput(tools, file, options.output, writeScript(script));
}
