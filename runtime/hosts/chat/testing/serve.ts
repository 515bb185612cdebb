import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { channels } from '../../../channels/registry.ts';
import { hostConfig } from '../../config/host-config.ts';
import { secretsOf } from '../../config/secret.ts';
import type { Host } from '../../contract/host.ts';
import { openServer } from '../../server/app.ts';
import { type Chat, openChat } from '../chat.ts';
import type { ToVisitor } from '../protocol.ts';
import { POINT } from './shop.ts';

export const SITE = 'https://shop.example';
export const WIDGET = 'runtime/hosts/chat/testing/widget.js';

export interface Served {
  chat: Chat;
  /** As in `http://127.0.0.1:4000`. */
  url: string;
  close(): Promise<unknown>;
}

/** A server with a chat over a host; closed with its test. */
export async function serve(
  host: Pick<Host, 'deliver'>,
  chatConfig: object = { origins: { [POINT]: [SITE] } },
  chat: Chat = openChat({ channels, widget: WIDGET }),
): Promise<Served> {
  const config = hostConfig.parse({ chat: chatConfig });
  const log = pino({ level: 'silent' });
  const app = await openServer({ host: host as Host, config, log, secretOf: secretsOf({}) }, [chat.routes]);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const close = () => app.close();
  onTestFinished(async () => void (await close()));
  return { chat, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, close };
}

/** The other end of a socket, frame by frame. */
export class Guest {
  readonly socket: WebSocket;
  readonly #frames: ToVisitor[] = [];
  #wake = () => {};

  constructor({ url }: Served, origin: string | undefined = SITE) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/chat/socket`, origin ? { origin } : {});
    this.socket.on('message', (data) => {
      this.#frames.push(JSON.parse(String(data)) as ToVisitor);
      this.#wake();
    });
    onTestFinished(() => this.socket.terminate());
  }

  async tell(frame: unknown): Promise<this> {
    if (this.socket.readyState === this.socket.CONNECTING) await once(this.socket, 'open');
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    return this;
  }

  greet = (more: object = {}) => this.tell({ ...HELLO, ...more });

  /** The next frame of a type; those before it are passed over. */
  async next<T extends ToVisitor['type']>(type: T): Promise<Extract<ToVisitor, { type: T }>> {
    for (;;) {
      const frame = this.#frames.shift();
      if (frame?.type === type) return frame as Extract<ToVisitor, { type: T }>;
      if (!frame) await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** Why it was closed. */
  async closed(): Promise<number> {
    const [code] = await once(this.socket, 'close');
    return code as number;
  }
}

export const HELLO = { type: 'hello', protocol: 1, pointOfContact: POINT, language: 'nl' };

/** The name of an act, of a number. */
export const idOf = (number: number): string => number.toString(16).padStart(32, '0');
