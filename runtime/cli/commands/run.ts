import { Command } from 'commander';
import { readScript } from '../../compile/1-read/script.ts';
import type { ChannelRegistry } from '../../define/channel.ts';
import { refuse } from '../../hosts/input.ts';
import { link } from '../../interpret/link.ts';
import type { Program, Universe } from '../../interpret/program.ts';
import { hasErrors, type Problem, warning } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import { EXIT, type Exit } from '../exit.ts';
import { playLines } from '../play-lines.ts';
import { need, readGoodWorkspace, report, type Tools } from '../tools.ts';

interface Options {
  workspace: string;
  events: string;
  script: string[];
  trace?: true;
  requests?: true;
}

const another = (value: string, earlier: string[]): string[] => [...earlier, value];

export const runCommand = (tools: Tools): Command =>
  new Command('run')
    .description('Play events through a script: effects as JSON Lines, on a clock of their own.')
    .argument('<script>', 'a *.script.json; - reads standard input')
    .requiredOption('-w, --workspace <file>', 'the contact centre it runs in')
    .requiredOption('-e, --events <file>', 'events and webhooks, one JSON object a line')
    .option(
      '-s, --script <file>',
      'another script that the workspace refers to; repeat it for more',
      another,
      [],
    )
    .option('--trace', 'also print why each thing happened')
    .option('--requests', "add to each message the request for the channel's own API")
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const workspace = await need(tools, options.workspace, readGoodWorkspace(tools));
  const universe = workspace && { nodes: tools.nodes, channels: tools.channels, workspace };
  const programs = await linkAll(tools, [file, ...options.script], universe);
  const events = await tools.terminal.bytes(options.events);
  report(tools, events.problems ?? [], { file: options.events, nodes: tools.nodes });
  if (!universe || !programs || events.problems) return EXIT.problems;

  const missing = scriptsNotGiven(universe.workspace, programs.byId);
  report(tools, missing, { file: options.workspace, nodes: tools.nodes });
  const sound = await playLines(tools, { universe, programs: programs.byId }, events.value, {
    file: options.events,
    trace: options.trace ?? false,
    requests: options.requests ? requestsOf(tools.channels, universe.workspace) : undefined,
  });
  return sound && programs.sound ? EXIT.fine : EXIT.problems;
}

/** Reads and links every script, and says what is wrong with each; undefined when one cannot be used at all. */
async function linkAll(
  tools: Tools,
  files: readonly string[],
  universe: Universe | undefined,
): Promise<{ byId: ReadonlyMap<string, Program>; sound: boolean } | undefined> {
  const byId = new Map<string, Program>();
  const found: Problem[] = [];
  let readable = true;
  for (const file of files) {
    const script = await need(tools, file, readScript);
    if (!script) readable = false;
    if (!script || !universe) continue;
    const program = link(script, universe);
    const twice = byId.has(script.id) ? refuse('run.same-script', { script: script.id }).problems : [];
    found.push(...program.problems, ...twice);
    report(tools, [...program.problems, ...twice], { file, nodes: tools.nodes });
    byId.set(script.id, program);
  }
  return readable ? { byId, sound: !hasErrors(found) } : undefined;
}

/** Points of contact whose contacts will go to the default skill because nobody gave their script. */
const scriptsNotGiven = ({ pointsOfContact }: Workspace, given: ReadonlyMap<string, Program>): Problem[] =>
  Object.entries(pointsOfContact)
    .filter(([, { defaultScript }]) => !given.has(defaultScript))
    .map(([id, { defaultScript }]) =>
      warning('run.script-not-given', { path: `pointsOfContact.${id}` }, { script: defaultScript }),
    );

/** Turns a message into its channel's request; undefined where the channel or point of contact is not known. */
const requestsOf =
  (channels: ChannelRegistry, { pointsOfContact }: Workspace) =>
  (message: Parameters<NonNullable<ReturnType<ChannelRegistry['get']>>['outbound']>[0]) => {
    const point = pointsOfContact[message.pointOfContact];
    return point && channels.get(message.channel)?.outbound(message, point.account ?? point.address);
  };
