import { Command } from 'commander';
import { readFlow } from '../../compile/1-read/flow.ts';
import { readJson } from '../../compile/1-read/json.ts';
import { readScenario } from '../../compile/1-read/scenario.ts';
import { readScript } from '../../compile/1-read/script.ts';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import { checkWorkspace } from '../../compile/2-check/workspace/index.ts';
import { compile } from '../../compile/index.ts';
import { link } from '../../interpret/link.ts';
import type { Flow } from '../../model/flow.ts';
import { error, hasErrors, type Problem } from '../../model/problem.ts';
import type { Script } from '../../model/script.ts';
import type { Workspace } from '../../model/workspace.ts';
import { checkScenario } from '../../scenario/check.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type About, problemJson } from '../report.ts';
import { another, readScripts } from '../scripts.ts';
import { load, readGoodWorkspace, report, type Tools, textOf } from '../tools.ts';

interface Options {
  workspace?: string;
  script: string[];
  json?: true;
}

/** What the file is held against; each is absent where nobody tells. */
interface Surroundings {
  workspace?: Workspace | undefined;
  scripts?: ReadonlyMap<string, Script> | undefined;
}

/** Problems of one file, and what it takes to say them. */
interface Findings {
  about: About;
  problems: readonly Problem[];
}

export const validateCommand = (tools: Tools): Command =>
  new Command('validate')
    .description('Say what is wrong with a flow, a script, a workspace or a scenario.')
    .argument('<file>', 'a flow, script, workspace or scenario; - reads standard input')
    .option('-w, --workspace <file>', 'the contact centre that the file refers to')
    .option('-s, --script <file>', 'a script that the file may refer to; repeat it for more', another, [])
    .option('--json', 'problems as JSON on standard output')
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const found: Findings[] = [];
  const workspace = await workspaceOf(tools, options, found);
  const given = await readScripts(tools, options.script);
  if (!given) return EXIT.problems;
  const scripts =
    given.length === 0 ? undefined : new Map(given.map(({ script }) => [script.id, script] as const));
  const text = await textOf(tools, file);
  const about = { file, nodes: tools.nodes };
  const around = { workspace, scripts };
  found.push(text.problems ? { about, problems: text.problems } : check(tools, file, text.value, around));
  await tell(tools, found, options);
  return found.some(({ problems }) => hasErrors(problems)) ? EXIT.problems : EXIT.fine;
}

async function workspaceOf(
  tools: Tools,
  { workspace: file }: Options,
  found: Findings[],
): Promise<Workspace | undefined> {
  if (file === undefined) return undefined;
  const { value, problems = [] } = await load(tools, file, readGoodWorkspace(tools));
  found.push({ about: { file, nodes: tools.nodes }, problems });
  return value;
}

/** By what the file says it is; anything else is read as a flow, which says what is wrong with that. */
function check(tools: Tools, file: string, text: string, around: Surroundings): Findings {
  const about = { file, nodes: tools.nodes };
  const format = formatOf(text);
  if (format === 'routewright/workspace') return { about, problems: workspaceProblems(tools, text, around) };
  if (format === 'routewright/script') {
    const read = readScript(text);
    return { about, problems: read.problems ?? scriptProblems(tools, read.value, around) };
  }
  if (format === 'routewright/scenario') return { about, problems: scenarioProblems(tools, text, around) };
  const read = readFlow(text);
  if (read.problems) return { about, problems: read.problems };
  return {
    about: { ...about, flow: read.value },
    problems: flowProblems(tools, read.value, around),
  };
}

function workspaceProblems({ channels }: Tools, text: string, { scripts }: Surroundings): readonly Problem[] {
  const { value, problems } = readWorkspace(text);
  return problems ?? checkWorkspace(value, channels, scripts?.keys());
}

function scenarioProblems(
  { channels }: Tools,
  text: string,
  { workspace, scripts }: Surroundings,
): readonly Problem[] {
  const { value, problems } = readScenario(text);
  return problems ?? (workspace ? checkScenario(value, { workspace, channels, scripts }) : []);
}

function formatOf(text: string): unknown {
  const { value } = readJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value['format'] : undefined;
}

const flowProblems = ({ nodes, channels }: Tools, flow: Flow, { workspace, scripts }: Surroundings) =>
  compile(flow, {
    nodes,
    channels,
    ...(workspace && { workspace }),
    // A flow may call itself by mistake: that is told as such.
    ...(scripts && { scripts: new Set([...scripts.keys(), flow.id]) }),
  }).problems;

function scriptProblems(
  { nodes, channels }: Tools,
  script: Script,
  { workspace, scripts }: Surroundings,
): readonly Problem[] {
  if (workspace) return link(script, { nodes, channels, workspace, ...(scripts && { scripts }) }).problems;
  return Object.entries(script.steps).flatMap(([node, { type, params }]) => {
    const definition = nodes.get(type);
    if (!definition) return [error('node.unknown-type', { node }, { type })];
    return definition.params.safeParse(params).success ? [] : [error('step.bad-params', { node }, { type })];
  });
}

async function tell(tools: Tools, found: readonly Findings[], { json }: Options): Promise<void> {
  const { language } = tools.terminal;
  if (!json) {
    for (const { about, problems } of found) report(tools, problems, about);
    return;
  }
  const problems = found.flatMap(({ about, problems: some }) =>
    some.map((problem) => problemJson(problem, language, { channels: tools.channels, ...about })),
  );
  await tools.terminal.write(`${JSON.stringify({ problems }, null, 2)}\n`);
}
