import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type HostConfig, hostConfig } from '../../config/host-config.ts';
import { secretsOf } from '../../config/secret.ts';
import { openServer, type ServerSetting } from '../app.ts';
import type { ServerRoom } from '../around.ts';
import { Book } from '../people/book.ts';
import { type QuietHost, quietHost } from './quiet-host.ts';

export interface Stage extends QuietHost {
  app: FastifyInstance;
  book: Book;
  config: HostConfig;
  clock: { now: number };
  /** Somebody with a browser of their own. */
  browser(): Browser;
}

export interface StageSetting extends Omit<ServerSetting, 'book' | 'now'> {
  config?: object;
  environment?: Record<string, string>;
  rooms?: readonly ServerRoom[];
}

/** A server with a quiet host; closed when the test ends. */
export async function openStage({
  config: written = {},
  environment = {},
  rooms = [],
  ...setting
}: StageSetting = {}): Promise<Stage> {
  const quiet = quietHost();
  const config = hostConfig.parse(written);
  const clock = { now: Date.now() };
  const book = new Book(undefined, config.limits, () => clock.now);
  const log = pino({ level: 'silent' });
  const around = { host: quiet.host, config, log, secretOf: secretsOf(environment) };
  const app = await openServer(around, rooms, { ...setting, book, now: () => clock.now });
  onTestFinished(async () => {
    await app.close();
    book.close();
  });
  return { ...quiet, app, book, config, clock, browser: () => new Browser(app) };
}

/** Somebody who is logged in by the administrator’s link. */
export async function administratorOf(stage: Stage): Promise<Browser> {
  const browser = stage.browser();
  await browser.logIn(stage.book.newAdministratorToken());
  return browser;
}

/** Keeps cookies, gives back the CSRF token, and says where its pages are from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: FastifyInstance;
  csrf: string | undefined;
  origin = 'http://localhost';

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async ask(options: InjectOptions & { url: string }): Promise<LightMyRequestResponse> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#app.inject({
      ...options,
      headers: {
        host: 'localhost',
        ...(cookie === '' ? {} : { cookie }),
        ...((options.method ?? 'GET') === 'GET' ? {} : { origin: this.origin }),
        ...(this.csrf === undefined ? {} : { 'x-csrf-token': this.csrf }),
        ...options.headers,
      },
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (value === '' || maxAge === 0 || (expires && expires.getTime() <= 0)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  get = (url: string, headers: Record<string, string> = {}) => this.ask({ url, headers });

  post = (url: string, payload: object = {}, headers: Record<string, string> = {}) =>
    this.ask({ method: 'POST', url, payload, headers });

  /** Presses the button of a link, and loads a page. */
  async logIn(token: string): Promise<LightMyRequestResponse> {
    const answer = await this.ask({
      method: 'POST',
      url: '/login',
      payload: `token=${encodeURIComponent(token)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    await this.load();
    return answer;
  }

  async load() {
    const session = (await this.get('/api/session')).json();
    this.csrf = session.csrf;
    return session;
  }
}
