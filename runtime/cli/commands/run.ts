import { Command } from 'commander';
import type { ChannelRegistry } from '../../define/channel.ts';
import { refuse } from '../../hosts/input.ts';
import { link } from '../../interpret/link.ts';
import type { Program, Universe } from '../../interpret/program.ts';
import { maskerOf } from '../../masking/masker.ts';
import type { EffectOf } from '../../model/effect.ts';
import type { InMessage } from '../../model/message.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rehearsalPoints, rehearse } from '../../simulate/rehearse.ts';
import { EXIT, type Exit } from '../exit.ts';
import { playLines } from '../play-lines.ts';
import { another, type Given, readScripts } from '../scripts.ts';
import { need, readGoodWorkspace, report, type Tools } from '../tools.ts';

interface Options {
  workspace: string;
  events: string;
  script: string[];
  at?: string;
  trace?: true;
  requests?: true;
}

export const runCommand = (tools: Tools): Command =>
  new Command('run')
    .description('Play events through a script: effects as JSON Lines, on a clock of their own.')
    .argument('<script>', 'a *.script.json; - reads standard input')
    .requiredOption('-w, --workspace <file>', 'the contact centre it runs in')
    .requiredOption('-e, --events <file>', 'events and webhooks, one JSON object a line')
    .option(
      '-s, --script <file>',
      'another script, which the workspace or a script refers to; repeat it for more',
      another,
      [],
    )
    .option('--at <point>', 'the point of contact to try the script at, instead of where its intake says')
    .option('--trace', 'also print why each thing happened')
    .option('--requests', "add to each message the request for the channel's own API")
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const given = await need(tools, options.workspace, readGoodWorkspace(tools));
  const scripts = await readScripts(tools, [file, ...options.script]);
  const events = await tools.terminal.bytes(options.events);
  report(tools, events.problems ?? [], { file: options.events, nodes: tools.nodes });
  const [main] = scripts ?? [];
  if (!given || !scripts || !main || events.problems) return EXIT.problems;

  const points = options.at === undefined ? rehearsalPoints(main.script, given) : [options.at];
  if (options.at !== undefined && !Object.hasOwn(given.pointsOfContact, options.at)) {
    const { problems } = refuse('run.unknown-point', { point: options.at });
    report(tools, problems, { file: options.workspace, nodes: tools.nodes });
    return EXIT.problems;
  }
  const workspace = rehearse(given, main.script.id, points);
  const programs = linkAll(tools, scripts, {
    nodes: tools.nodes,
    channels: tools.channels,
    workspace,
    scripts: new Map(scripts.map(({ script }) => [script.id, script])),
  });
  const setup = { universe: programs.universe, programs: programs.byId };
  const sound = await playLines(tools, setup, events.value, {
    file: options.events,
    trace: options.trace ?? false,
    masker: maskerOf(workspace.masking),
    requests: options.requests ? requestsOf(tools.channels, workspace) : undefined,
  });
  return sound && programs.sound ? EXIT.fine : EXIT.problems;
}

/** Links every script, and says what is wrong with each. */
function linkAll(tools: Tools, scripts: readonly Given[], universe: Universe) {
  const byId = new Map<string, Program>();
  const found: Problem[] = [];
  for (const { file, script } of scripts) {
    const program = link(script, universe);
    const twice = byId.has(script.id) ? refuse('run.same-script', { script: script.id }).problems : [];
    found.push(...program.problems, ...twice);
    report(tools, [...program.problems, ...twice], { file, nodes: tools.nodes });
    byId.set(script.id, program);
  }
  return { universe, byId, sound: !hasErrors(found) };
}

/** Turns a message into its channel's request; undefined where the channel or point of contact is not known. */
const requestsOf =
  (channels: ChannelRegistry, { pointsOfContact }: Workspace) =>
  (message: EffectOf<'message.send'>, answered: InMessage | null) => {
    const point = pointsOfContact[message.pointOfContact];
    return (
      point && channels.get(message.channel)?.outbound?.(message, point.account ?? point.address, answered)
    );
  };
