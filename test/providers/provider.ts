import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Json } from '#runtime/model/json.ts';

/** What a provider does with the next request that would send something. */
export type Behaviour =
  | 'accept'
  /** Takes the message, and the line breaks before the answer. */
  | 'accept-and-drop'
  /** The line breaks once the request is there. */
  | 'drop'
  /** Never answers. */
  | 'silence'
  /** Something in between answers in its place. */
  | { status: number; body?: string; headers?: Record<string, string> }
  /** The provider's own error. */
  | { code: number; title?: string; status?: number };

/** A request as it reached the provider. */
export interface Reached {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Answer {
  status: number;
  body: Json | Buffer;
  headers?: Record<string, string>;
}

export interface Site {
  root: string;
  /** Every request, in order. */
  reached: Reached[];
  /** Settles when so many requests were there. */
  reachedBy(count: number): Promise<void>;
  close(): Promise<void>;
}

/** An HTTP server on loopback; undefined as an answer: the line breaks, null: none ever comes. */
export async function openSite(
  answer: (reached: Reached) => Promise<Answer | null | undefined> | Answer | null | undefined,
): Promise<Site> {
  const reached: Reached[] = [];
  const { look, until } = createWaiting();
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', headers, url = '/' } = request;
    const one = {
      method,
      headers,
      url: new URL(url, 'http://provider.example'),
      body: await buffer(request),
    };
    reached.push(one);
    look();
    const given = await answer(one);
    if (given === undefined) return void request.socket.destroy();
    if (given) end(response, given);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}`,
    reached,
    reachedBy: (count) => until(() => reached.length >= count),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const bytes = Buffer.isBuffer(body) ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(bytes);
}

/** Who waits until something is so is asked to look whenever something happened. */
export function createWaiting() {
  const waiting = new Set<() => void>();
  return {
    look: (): void => {
      for (const one of waiting) one();
    },
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const one = () => {
          if (!isSo()) return;
          waiting.delete(one);
          resolve();
        };
        waiting.add(one);
        one();
      }),
  };
}

/** Behaviours in the order in which they are wished for; then everything is accepted. */
export function createBehaviours() {
  const wished: Behaviour[] = [];
  return {
    wish: (...behaviours: Behaviour[]): void => void wished.push(...behaviours),
    next: (): Behaviour => wished.shift() ?? 'accept',
  };
}

/** How often each key was accepted. */
export function createCounts() {
  const counts = new Map<string, number>();
  return {
    add: (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1),
    of: (key: string): number => counts.get(key) ?? 0,
    all: (): ReadonlyMap<string, number> => counts,
  };
}

/** The address of a port on which nobody listens any more. */
export async function nobodyAt(): Promise<{ root: string; port: number }> {
  const site = await openSite(() => null);
  await site.close();
  return { root: site.root, port: Number(new URL(site.root).port) };
}
