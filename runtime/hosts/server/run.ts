import { chmodSync, existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Read } from '../../compile/1-read/json.ts';
import type { HostConfig } from '../config/host-config.ts';
import type { SecretOf } from '../config/secret.ts';
import type { Host } from '../contract/host.ts';
import { reasonOf, refuse } from '../input.ts';
import type { Project } from '../project.ts';
import { openServer } from './app.ts';
import type { ServerRoom } from './around.ts';
import { Metrics } from './metrics.ts';
import { Book } from './people/book.ts';
import { noTracing, type Tracing } from './tracing.ts';

export interface ServerSetup {
  host: Host;
  config: HostConfig;
  secretOf: SecretOf;
  log: FastifyBaseLogger;
  /** The folder of the host, where it is also kept who can log in. */
  data: string;
  /** The folder of the built studio. */
  studio: string;
  project: () => Promise<Project | undefined>;
  rooms: readonly ServerRoom[];
  /** Makes the administrator's token anew. */
  newToken?: boolean;
  /** Those of the server, for who also counts what is sent. */
  metrics?: Metrics;
  tracing?: Tracing;
}

/** A server that runs. */
export interface RunningServer {
  /** As one types it into a browser. */
  address: string;
  /** How an administrator logs in; only when the token was made just now. It cannot be told again. */
  login?: string;
  /** Stops listening, finishes requests, closes sockets, stops the host. */
  stop(): Promise<void>;
  stopped: Promise<void>;
}

/** Serves a host until it is stopped. The host is stopped with it, also when it cannot listen. */
export async function runServer(setup: ServerSetup): Promise<Read<RunningServer>> {
  const { host, config, data, rooms, tracing = noTracing } = setup;
  if (!existsSync(join(setup.studio, 'index.html'))) {
    await host.stop();
    return refuse('serve.no-studio');
  }
  chmodSync(data, 0o700);
  const book = new Book(data, config.limits);
  const token = setup.newToken || !book.hasAdministratorToken() ? book.newAdministratorToken() : undefined;
  let stopping = false;
  const app = await openServer(setup, rooms, {
    book,
    metrics: setup.metrics ?? new Metrics(),
    tracing,
    files: { studio: setup.studio, project: setup.project },
    isStopping: () => stopping,
  });
  const stop = once(async () => {
    stopping = true;
    await app.close();
    await host.stop();
    await tracing.stop();
    book.close();
  });
  const failure = await listen(app, config);
  if (failure !== undefined) {
    await stop();
    const { host: on, port } = config.listen;
    return failure === 'EADDRINUSE'
      ? refuse('serve.port-taken', { port })
      : refuse('serve.cannot-listen', { host: on, port, reason: failure });
  }
  const address = addressOf(app, config);
  const stopped = new Promise<void>((resolve) => app.server.once('close', () => resolve(stop())));
  return {
    value: {
      address,
      ...(token === undefined ? {} : { login: `${address}login?token=${token}` }),
      stop,
      stopped,
    },
  };
}

/** Undefined once the server listens; otherwise the system's name for why it cannot. */
const listen = (app: FastifyInstance, { listen: { host, port } }: HostConfig): Promise<string | undefined> =>
  app.listen({ host, port }).then(() => undefined, reasonOf);

function addressOf(app: FastifyInstance, { listen: { host }, publicUrl }: HostConfig): string {
  if (publicUrl !== undefined) return `${publicUrl.replace(/\/$/, '')}/`;
  const { port } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}

/** Where signals come from. */
interface Signals {
  on(signal: string, listener: () => void): unknown;
  off(signal: string, listener: () => void): unknown;
  exit(code: number): void;
}

/** What a process does about signals: the first stops the server, a second ends at once. Answers how to stop listening. */
export function stopOnSignals(server: Pick<RunningServer, 'stop'>, signals: Signals = process): () => void {
  let told = false;
  const tell = () => {
    if (told) return signals.exit(1);
    told = true;
    server.stop().then(
      () => {},
      () => signals.exit(1),
    );
  };
  const names = ['SIGTERM', 'SIGINT'];
  for (const name of names) signals.on(name, tell);
  return () => {
    for (const name of names) signals.off(name, tell);
  };
}
