import { Command } from 'commander';
import { readBugReport } from '../../compile/1-read/bug-report.ts';
import { compile } from '../../compile/index.ts';
import { refuse } from '../../hosts/input.ts';
import type { BugReport } from '../../model/bug-report.ts';
import { hasErrors } from '../../model/problem.ts';
import type { Script } from '../../model/script.ts';
import { digestOf } from '../../scenario/bug-report.ts';
import { runScenario } from '../../scenario/run.ts';
import { effectLine } from '../../simulate/lines.ts';
import { EXIT, type Exit } from '../exit.ts';
import { need, type Tools, report as tell } from '../tools.ts';
import { traceLine } from '../trace-line.ts';

interface Options {
  trace?: true;
}

export const replayCommand = (tools: Tools): Command =>
  new Command('replay')
    .description('Play a bug report again: what came of it, and whether it is the same to the byte.')
    .argument('<report>', 'a *.report.json; - reads standard input')
    .option('--trace', 'also print why each thing happened')
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const about = { file, nodes: tools.nodes };
  const report = await need(tools, file, readBugReport);
  if (!report) return EXIT.problems;
  const played = runScenario(report.scenario, givenOf(tools, report), { withoutNodes: true });
  tell(tools, played.problems, about);
  for (const { records } of played.steps)
    for (const record of records) {
      if (record.kind === 'effect') await tools.terminal.write(`${effectLine(record)}\n`);
      if (record.kind === 'trace' && options.trace)
        await tools.terminal.write(`${traceLine(record.entry, tools)}\n`);
    }
  if (hasErrors(played.problems)) return EXIT.problems;
  if (digestOf(played) === report.digest) return EXIT.fine;
  tell(tools, refuse('replay.otherwise', { version: report.madeBy }).problems, about);
  return EXIT.problems;
}

/** Compiled as where it was made; a flow with errors has no script, and what needs it says so. */
function givenOf({ nodes, channels }: Tools, { workspace, flows }: BugReport) {
  const around = { nodes, channels, workspace, scripts: new Set(flows.map(({ id }) => id)) };
  const scripts = flows.flatMap((flow): [string, Script][] => {
    const { script } = compile(flow, around);
    return script ? [[flow.id, script]] : [];
  });
  return { nodes, channels, workspace, scripts: new Map(scripts) };
}
