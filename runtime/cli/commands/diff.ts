import { Command } from 'commander';
import { readFlow } from '../../compile/1-read/flow.ts';
import type { Read } from '../../compile/1-read/json.ts';
import { readScript } from '../../compile/1-read/script.ts';
import { compile } from '../../compile/index.ts';
import type { FlowChange } from '../../diff/change.ts';
import { diffFlows } from '../../diff/diff.ts';
import { drawScript } from '../../drawing/script.ts';
import type { Flow } from '../../model/flow.ts';
import type { Script } from '../../model/script.ts';
import { sayChange } from '../../words/say-change.ts';
import { EXIT, type Exit } from '../exit.ts';
import { load, report, type Tools } from '../tools.ts';

interface Options {
  json?: true;
  layout?: true;
}

export const diffCommand = (tools: Tools): Command =>
  new Command('diff')
    .description('Say what differs between two flows or scripts; ends with 0 when nothing does, else with 1.')
    .argument('<before>', 'a flow or script; - reads standard input')
    .argument('<after>', 'a flow or script')
    .option('--layout', 'also what changes nothing of what a flow does, such as where nodes stand')
    .option('--json', 'changes as JSON on standard output')
    .action(async (before: string, after: string, options: Options) => {
      process.exitCode = await run(tools, [before, after], options);
    });

async function run(tools: Tools, files: readonly [string, string], options: Options): Promise<Exit> {
  const old = await read(tools, files[0]);
  const now = await read(tools, files[1]);
  // That files differ is 1 already.
  if (!old || !now) return EXIT.wrongUse;
  const flows = alike(tools, { file: files[0], content: old }, { file: files[1], content: now });
  if (!flows) return EXIT.wrongUse;
  const found = diffFlows(flows.before, flows.after).filter(({ layout }) => options.layout || !layout);
  await tell(tools, found, flows, options);
  return found.length === 0 ? EXIT.fine : EXIT.problems;
}

type Content = { flow: Flow; script?: undefined } | { script: Script; flow?: undefined };

async function read(tools: Tools, file: string): Promise<Content | undefined> {
  const { value, problems } = await load(tools, file, readEither);
  report(tools, problems ?? [], { file, nodes: tools.nodes });
  return value;
}

/** A flow, or a script where the file says that it is one. */
function readEither(text: string): Read<Content> {
  const flow = readFlow(text);
  if (!flow.problems) return { value: { flow: flow.value } };
  const isScript = flow.problems.some(({ params }) => params['found'] === 'script');
  if (!isScript) return flow;
  const script = readScript(text);
  return script.problems ? script : { value: { script: script.value } };
}

interface Given {
  file: string;
  content: Content;
}

interface Flows {
  before: Flow;
  after: Flow;
}

/** A flow is held against a script as the script that it becomes: a script has no titles, places and notes. */
function alike(tools: Tools, old: Given, now: Given): Flows | undefined {
  const isScripts = old.content.script !== undefined || now.content.script !== undefined;
  const [before, after] = [old, now].map((given) => (isScripts ? bare(tools, given) : given.content.flow));
  return before && after && { before, after };
}

function bare(tools: Tools, { file, content }: Given): Flow | undefined {
  if (content.script) return drawScript(content.script);
  const { nodes, channels } = tools;
  const { script, problems } = compile(content.flow, { nodes, channels });
  if (!script) report(tools, problems, { file, nodes, flow: content.flow });
  return script && drawScript(script);
}

async function tell(
  { terminal, nodes }: Tools,
  found: readonly FlowChange[],
  { before, after }: Flows,
  { json }: Options,
): Promise<void> {
  const { language } = terminal;
  const told = found.map((change) => ({
    ...change,
    sentence: sayChange(change, { language, before, after, nodes }),
  }));
  if (json) return terminal.write(`${JSON.stringify({ changes: told }, null, 2)}\n`);
  await terminal.write(told.map(({ sentence }) => `${shown(sentence)}\n`).join(''));
}

/** Names and texts come from files: nothing in them may move the cursor or begin a line. */
const shown = (sentence: string): string => sentence.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
