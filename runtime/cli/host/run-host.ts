import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChat } from '../../hosts/chat/chat.ts';
import type { HostConfig } from '../../hosts/config/host-config.ts';
import { readConfig } from '../../hosts/config/read.ts';
import { secretsOf } from '../../hosts/config/secret.ts';
import { fileRoutes } from '../../hosts/connectors/file-routes.ts';
import { createFileStore } from '../../hosts/connectors/files.ts';
import {
  type Opened as OpenedConnectors,
  openConnectors,
  startConnectors,
  stopConnectors,
} from '../../hosts/connectors/open.ts';
import { webhookRoutes } from '../../hosts/connectors/routes.ts';
import { createSender, idempotentChannels } from '../../hosts/connectors/sender.ts';
import { followTemplates } from '../../hosts/connectors/templates.ts';
import type { Host, HostPorts } from '../../hosts/contract/host.ts';
import { LIMITS } from '../../hosts/engine/limits.ts';
import type { EngineOrder } from '../../hosts/engine/messages.ts';
import { openHost } from '../../hosts/engine/open.ts';
import { RECEIVED_FOLDER } from '../../hosts/folder.ts';
import { readFileText } from '../../hosts/input.ts';
import { live } from '../../hosts/live/live.ts';
import { createOutgoing } from '../../hosts/outgoing/create.ts';
import type { Project } from '../../hosts/project.ts';
import type { ServerRoom } from '../../hosts/server/around.ts';
import { openLog } from '../../hosts/server/logs.ts';
import { Metrics } from '../../hosts/server/metrics.ts';
import { runServer, stopOnSignals } from '../../hosts/server/run.ts';
import { tracingTo } from '../../hosts/server/tracing.ts';
import { watchedSend } from '../../hosts/server/watched.ts';
import { DAY } from '../../model/instant.ts';
import { EXIT, type Exit } from '../exit.ts';
import { report, type Tools } from '../tools.ts';

export interface HostOptions {
  data: string;
  config?: string;
  newToken?: boolean;
  listen: Partial<HostConfig['listen']>;
  /** What a new host begins with. */
  first: EngineOrder['first'];
  /** What the studio opens with. */
  project: () => Promise<Project | undefined>;
}

/** Runs a host until it is told to stop. */
export async function runHost(tools: Tools, options: HostOptions): Promise<Exit> {
  mkdirSync(options.data, { recursive: true, mode: 0o700 });
  const config = await configOf(tools, options);
  return config ? serve(tools, options, config) : EXIT.problems;
}

/** The file, what the environment puts in its place, and what the command says. */
async function configOf(
  tools: Tools,
  { config: file, listen }: HostOptions,
): Promise<HostConfig | undefined> {
  const text = file === undefined ? { value: '{}' } : await readFileText(file);
  const { value, problems } = text.problems ? text : readConfig(text.value, process.env);
  report(tools, problems ?? [], { file: file ?? 'routewright', nodes: tools.nodes });
  return value && { ...value, listen: { ...value.listen, ...listen } };
}

/** What sends, and what else is outside the host. */
interface Outside {
  send: HostPorts['send'];
  idempotent: string[];
  rooms: ServerRoom[];
  /** Once there is a host. */
  begin(host: Host): Promise<void>;
  end(): Promise<void>;
}

async function serve(tools: Tools, options: HostOptions, config: HostConfig): Promise<Exit> {
  const { data, first } = options;
  const log = openLog(config);
  const metrics = new Metrics();
  const tracing = await tracingTo(config.telemetry.otlp);
  const outside = outsideOf(tools, options, config, log);
  const told = (problems: Parameters<typeof report>[1], file = data): Exit => {
    report(tools, problems, { file, nodes: tools.nodes });
    return EXIT.problems;
  };
  const { value: host, problems } = await openHost({
    ...{ folder: data, limits: LIMITS, first, idempotent: outside.idempotent },
    whenInDoubt: config.doubt,
    retention: config.retentionDays === null ? null : config.retentionDays * DAY,
    ports: { send: watchedSend(outside.send, metrics, tracing) },
    thread: process.argv[1] ?? '',
  });
  if (!host) return told(problems);
  await outside.begin(host);
  const { value: server, problems: refused } = await runServer({
    ...{ host, config, log, data, metrics, tracing, secretOf: secretsOf(process.env) },
    ...{ studio: tools.studio, project: options.project, rooms: outside.rooms },
    newToken: options.newToken ?? false,
  });
  if (!server) return told(refused, 'routewright');
  tools.terminal.say(`Routewright: ${server.address}`);
  if (server.login !== undefined) tools.terminal.say(`Log in as administrator: ${server.login}`);
  stopOnSignals(server);
  await server.stopped;
  await outside.end();
  return EXIT.fine;
}

function outsideOf(
  tools: Tools,
  { data }: HostOptions,
  config: HostConfig,
  log: ReturnType<typeof openLog>,
): Outside {
  const { nodes, channels, studio } = tools;
  const secretOf = secretsOf(process.env);
  const files = createFileStore(join(data, RECEIVED_FOLDER));
  const chat = openChat({ channels, widget: join(studio, 'chat/widget.js') });
  const caller = createOutgoing({ config, secretOf });
  let host: Host | undefined;
  const running = (): Host => {
    if (!host) throw new Error('the host has not begun');
    return host;
  };
  const opened: OpenedConnectors = openConnectors(
    config.connectors,
    {
      ...{ secretOf, log, files, publicUrl: config.publicUrl, now: Date.now },
      workspace: () => running().workspace(),
      templatesChanged: followTemplates(running, () => opened.connectors),
    },
    chat.connectors,
  );
  const { connectors } = opened;
  report(tools, opened.problems, { file: 'routewright', nodes });
  return {
    send: createSender(connectors, async (outgoing) => {
      // Whoever listens to signals reads the log: there is nobody to answer.
      if (outgoing.effect.type === 'signal.send') return { is: 'sent' };
      return caller(outgoing);
    }),
    idempotent: idempotentChannels(connectors),
    rooms: [chat.routes, webhookRoutes(connectors), fileRoutes(connectors, files), live({ nodes, channels })],
    async begin(begun) {
      host = begun;
      const problems = await startConnectors(connectors, begun.deliver);
      report(tools, problems, { file: 'routewright', nodes });
    },
    async end() {
      await stopConnectors(connectors);
      await caller.close();
    },
  };
}
