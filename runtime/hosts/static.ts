import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Read } from '../compile/1-read/json.ts';
import { securityHeaders } from './headers.ts';
import { reasonOf, refuse } from './input.ts';
import type { Project } from './project.ts';

/** How long a request may still take once the server is told to stop. */
const GRACE_MS = 2_000;

export interface StudioSetup {
  /** The folder of the built studio. */
  studio: string;
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** What `/project.json` answers; undefined: there is none. */
  project: () => Promise<Project | undefined>;
}

/** A server that runs. */
export interface Site {
  /** As one types it into a browser. */
  address: string;
  stop(): Promise<void>;
  /** Settles once it has stopped. */
  stopped: Promise<void>;
}

/** Serves the studio until it is stopped. */
export async function serveStudio(setup: StudioSetup): Promise<Read<Site>> {
  const { studio, host, port } = setup;
  if (!existsSync(join(studio, 'index.html'))) return refuse('serve.no-studio');
  const server = createServer(answering(setup));
  const failure = await listen(server, host, port);
  if (failure === undefined) return { value: siteOf(server, host) };
  return failure === 'EADDRINUSE'
    ? refuse('serve.port-taken', { port })
    : refuse('serve.cannot-listen', { host, port, reason: failure });
}

/** Undefined once the server listens; otherwise the system's name for why it cannot. */
const listen = (server: Server, host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    server.once('error', (thrown) => resolve(reasonOf(thrown)));
    server.listen(port, host, () => resolve(undefined));
  });

function answering({ studio, project }: StudioSetup) {
  const files = sirv(studio, { etag: true, setHeaders: cacheFor });
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    // The studio asks whether a host serves it: none does.
    if (pathOf(request) === '/api/session') return end(response, 204);
    if (pathOf(request) !== '/project.json') return files(request, response, () => end(response, 404));
    project().then(
      (found) => (found ? endJson(response, found) : end(response, 404)),
      () => end(response, 500),
    );
  };
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?')[0] ?? '/';

/** Files in `assets` carry their content's hash in their name: they never change. */
function cacheFor(response: ServerResponse, path: string): void {
  const forever = path.startsWith('/assets/');
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function endJson(response: ServerResponse, value: unknown): void {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(200, headers).end(JSON.stringify(value));
}

function siteOf(server: Server, host: string): Site {
  const { port } = server.address() as AddressInfo;
  const stopped = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    stopped,
    stop() {
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      return stopped;
    },
  };
}
