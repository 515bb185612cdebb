import { Command, InvalidArgumentError } from 'commander';
import { readProject } from '../../hosts/project.ts';
import { serveStudio } from '../../hosts/static.ts';
import { EXIT, type Exit } from '../exit.ts';
import { report, type Tools } from '../tools.ts';

const PORT = 4_000;
const PORT_MAX = 65_535;

interface Options {
  workspace?: string;
  host: string;
  port: number;
}

export const serveCommand = (tools: Tools): Command =>
  new Command('serve')
    .description('Serve the studio, with the workspace and the flows beside it.')
    .option(
      '-w, --workspace <file>',
      'a workspace; every *.flow.json and *.scenario.json in its folder is opened with it',
    )
    .option('-p, --port <number>', 'the port to listen on; 0 takes any that is free', portNumber, PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .action(async (options: Options) => {
      process.exitCode = await run(tools, options);
    });

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= PORT_MAX) return port;
  throw new InvalidArgumentError(`A port is a number from 0 to ${PORT_MAX}.`);
}

async function run(tools: Tools, { workspace, host, port }: Options): Promise<Exit> {
  if (workspace !== undefined && !(await canOpen(tools, workspace))) return EXIT.problems;
  const { value: site, problems } = await serveStudio({
    studio: tools.studio,
    host,
    port,
    // Read again each time: a reload shows what has been saved since.
    project: async () => (workspace === undefined ? undefined : (await readProject(workspace)).project),
  });
  report(tools, problems ?? [], { file: 'routewright', nodes: tools.nodes });
  if (!site) return EXIT.problems;
  tools.terminal.say(`Routewright: ${site.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.stop());
  await site.stopped;
  return EXIT.fine;
}

/** Says what is wrong with the project; a broken flow is left out, a broken workspace leaves nothing to serve. */
async function canOpen(tools: Tools, file: string): Promise<boolean> {
  const { project, problems } = await readProject(file);
  report(tools, problems, { file, nodes: tools.nodes });
  return project !== undefined;
}
