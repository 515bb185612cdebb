import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { readProject } from '../../hosts/project.ts';
import { error, type Problem } from '../../model/problem.ts';
import { EXIT, type Exit } from '../exit.ts';
import { report, type Tools } from '../tools.ts';

const PORT = 4_000;
const LOOPBACK = '127.0.0.1';
const PORT_MAX = 65_535;
/** Since then Node has the store of a host. */
const NODE_NEEDED = [22, 13] as const;

interface Options {
  workspace?: string;
  host?: string;
  port?: number;
  data?: string;
  script: string[];
  config?: string;
  newToken?: boolean;
  alwaysOpen?: boolean;
}

export const serveCommand = (tools: Tools): Command =>
  new Command('serve')
    .description(
      'Serve the studio, with the workspace and the flows beside it; with --data, execute published scripts as well.',
    )
    .option(
      '-w, --workspace <file>',
      'a workspace; every *.flow.json and *.scenario.json in its folder is opened with it',
    )
    .option(
      '-p, --port <number>',
      `the port to listen on, ${PORT} by itself; 0 takes any that is free`,
      portNumber,
    )
    .option('--host <address>', `the address to listen on, ${LOOPBACK} by itself`)
    .option('--data <folder>', 'the folder of a host: scripts are executed, and everything is kept there')
    .option(
      '-s, --script <file>',
      'a script that a new host begins with, instead of all flows; may be repeated',
      (file: string, all: string[]) => [...all, file],
      [],
    )
    .option('--config <file>', 'how the host is set up: see docs/operations.md')
    .option('--always-open', 'a new host begins with hours that never close: to try scripts at any time')
    .option('--new-token', 'make the token of the administrator anew, and say it')
    .action(async (options: Options) => {
      process.exitCode = await run(tools, options);
    });

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= PORT_MAX) return port;
  throw new InvalidArgumentError(`A port is a number from 0 to ${PORT_MAX}.`);
}

async function run(tools: Tools, options: Options): Promise<Exit> {
  const { workspace, data } = options;
  if (data !== undefined) return runAsHost(tools, data, options);
  if (workspace !== undefined && !(await canOpen(tools, workspace))) return EXIT.problems;
  // Loaded only then: no other command needs what speaks HTTP.
  const { serveStudio } = await import('../../hosts/static.ts');
  const { value: site, problems } = await serveStudio({
    studio: tools.studio,
    host: options.host ?? LOOPBACK,
    port: options.port ?? PORT,
    project: projectOf(workspace),
  });
  report(tools, problems ?? [], { file: 'routewright', nodes: tools.nodes });
  if (!site) return EXIT.problems;
  tools.terminal.say(`Routewright: ${site.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.stop());
  await site.stopped;
  return EXIT.fine;
}

/** Read again each time: a reload shows what has been saved since. */
const projectOf = (workspace: string | undefined) => async () =>
  workspace === undefined ? undefined : (await readProject(workspace)).project;

/** Loaded only then: the store of a host needs a newer Node than all else. */
async function runAsHost(tools: Tools, data: string, options: Options): Promise<Exit> {
  const { workspace, script: scripts, config, newToken = false, alwaysOpen = false, host, port } = options;
  const problems = missingFor(data, workspace);
  report(tools, problems, { file: data, nodes: tools.nodes });
  if (problems.length > 0) return EXIT.problems;
  const [{ runHost }, { firstOf }] = await Promise.all([
    import('../host/run-host.ts'),
    import('../host/first.ts'),
  ]);
  const first = workspace === undefined ? null : await firstOf(tools, workspace, { scripts, alwaysOpen });
  if (first === undefined) return EXIT.problems;
  return runHost(tools, {
    ...{ data, first, newToken, project: projectOf(workspace) },
    ...(config === undefined ? {} : { config }),
    listen: { ...(host === undefined ? {} : { host }), ...(port === undefined ? {} : { port }) },
  });
}

function missingFor(data: string, workspace: string | undefined): readonly Problem[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor < NODE_NEEDED[1]);
  if (isOld)
    return [
      error('serve.node-too-old', {}, { version: process.versions.node, needed: NODE_NEEDED.join('.') }),
    ];
  const isNew = !existsSync(join(data, 'routewright.db'));
  return isNew && workspace === undefined ? [error('serve.no-first')] : [];
}

/** Says what is wrong with the project; a broken flow is left out, a broken workspace leaves nothing to serve. */
async function canOpen(tools: Tools, file: string): Promise<boolean> {
  const { project, problems } = await readProject(file);
  report(tools, problems, { file, nodes: tools.nodes });
  return project !== undefined;
}
