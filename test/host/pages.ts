import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { WebSocket as Socket } from 'ws';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { secretsOf } from '#runtime/hosts/config/secret.ts';
import type { Host } from '#runtime/hosts/contract/host.ts';
import { live } from '#runtime/hosts/live/live.ts';
import { openServer } from '#runtime/hosts/server/app.ts';
import { Book } from '#runtime/hosts/server/people/book.ts';
import type { Told, Topic } from '#runtime/live.ts';
import { type Connection, connect } from '#src/live/connection.ts';

/** A host's server with the live room, on a port of its own. */
export interface Served {
  url: string;
  book: Book;
  close(): Promise<void>;
}

export async function serveLive(host: Host): Promise<Served> {
  const config = hostConfig.parse({});
  const book = new Book(undefined, config.limits);
  const around = { host, config, log: pino({ level: 'silent' }), secretOf: secretsOf({}) };
  const app = await openServer(around, [live({ nodes, channels })], { book });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    book,
    async close() {
      await app.close();
      book.close();
    },
  };
}

/** What the host answered. */
export interface Answered {
  status: number;
  body: Readonly<Record<string, unknown>>;
}

/** Somebody with a browser who is logged in: by an invitation of an agent, or as the administrator. */
export class Person {
  readonly #url: string;
  #cookie = '';
  #csrf = '';

  constructor({ url }: Pick<Served, 'url'>) {
    this.#url = url;
  }

  async logIn(token: string): Promise<this> {
    const answer = await fetch(`${this.#url}/login`, {
      method: 'POST',
      body: new URLSearchParams({ token }),
      headers: { origin: this.#url },
      redirect: 'manual',
    });
    this.#cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    this.#csrf = String((await this.ask('session')).body['csrf']);
    return this;
  }

  async ask(path: string, body?: object): Promise<Answered> {
    const answer = await fetch(`${this.#url}/api/${path}`, {
      headers: {
        cookie: this.#cookie,
        ...(body
          ? { origin: this.#url, 'content-type': 'application/json', 'x-csrf-token': this.#csrf }
          : {}),
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    const said = answer.status === 204 ? {} : await answer.json();
    return { status: answer.status, body: said as Answered['body'] };
  }

  page(): Page {
    const { sockets, open } = socketsTo(this.#url, this.#cookie);
    const line = connect({
      open,
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
      newId: randomUUID,
      isLoggedIn: async () => (await this.ask('session')).body['user'] !== null,
    });
    return new Page(line, sockets);
  }
}

function socketsTo(url: string, cookie: string) {
  const sockets: Socket[] = [];
  const open = () => {
    const socket = new Socket(`${url.replace('http', 'ws')}/api/live`, { headers: { cookie, origin: url } });
    sockets.push(socket);
    return socket as unknown as WebSocket;
  };
  return { sockets, open };
}

/** A page that is open: what it was told, and waiting for what it will be. */
export class Page {
  readonly line: Connection;
  readonly #sockets: Socket[];

  constructor(line: Connection, sockets: Socket[]) {
    this.line = line;
    this.#sockets = sockets;
  }

  /** Settles with what is told of a topic once it is as wanted. */
  told<T extends Told['type']>(
    topic: Topic,
    type: T,
    isWanted: (told: Extract<Told, { type: T }>) => boolean = () => true,
  ): Promise<Extract<Told, { type: T }>> {
    return new Promise((resolve) => {
      let leave = () => {};
      let isDone = false;
      leave = this.line.watch(topic, (told) => {
        if (isDone || told.type !== type || !isWanted(told as Extract<Told, { type: T }>)) return;
        isDone = true;
        queueMicrotask(() => leave());
        resolve(told as Extract<Told, { type: T }>);
      });
    });
  }

  /** Settles once the line stands as wanted. */
  until(isWanted: (standing: ReturnType<Connection['standing']['getState']>) => boolean): Promise<void> {
    const { getState, subscribe } = this.line.standing;
    if (isWanted(getState())) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = subscribe((now) => {
        if (!isWanted(now)) return;
        stop();
        resolve();
      });
    });
  }

  /** The network breaks. */
  cut(): void {
    this.#sockets.at(-1)?.terminate();
  }

  close(): void {
    this.line.close();
  }
}
