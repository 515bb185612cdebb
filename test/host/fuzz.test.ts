import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { openChat } from '#runtime/hosts/chat/chat.ts';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { secretsOf } from '#runtime/hosts/config/secret.ts';
import { fileRoutes } from '#runtime/hosts/connectors/file-routes.ts';
import { createFileStore } from '#runtime/hosts/connectors/files.ts';
import { openConnectors, stopConnectors } from '#runtime/hosts/connectors/open.ts';
import { webhookRoutes } from '#runtime/hosts/connectors/routes.ts';
import type { Host } from '#runtime/hosts/contract/host.ts';
import { live } from '#runtime/hosts/live/live.ts';
import { openServer } from '#runtime/hosts/server/app.ts';
import { Book } from '#runtime/hosts/server/people/book.ts';
import { SESSION_COOKIE } from '#runtime/hosts/server/people/sessions.ts';
import { Browser } from '#runtime/hosts/server/testing/stage.ts';
import { fuzz, soaking } from '../fuzz.ts';
import { META_SECRETS, metaConfigAt } from '../providers/rigs/meta.ts';
import { SMS_SECRETS, smsConfigAt } from '../providers/rigs/sms.ts';
import { anyBody, broken, frames, isSafe, requestTo } from './fuzz-requests.ts';
import { newFolder, openTestHost, removeFolder } from './open.ts';

/** What anybody may see: pages to log in and to chat, the studio's files, and whether the host is there. */
const PUBLIC = new Set([
  '/',
  '/login',
  '/healthz',
  '/readyz',
  '/metrics',
  '/chat/',
  '/chat/widget.js',
  '/api/session',
]);

const folder = newFolder();
const NOWHERE = 'http://127.0.0.1:9';
const MANY = 1_000_000;
const many = {
  filesPerMinute: MANY,
  requestsPerMinute: MANY,
  sessionRequestsPerMinute: MANY,
  webhooksPerMinute: MANY,
  loginsPerMinute: 1_000,
};
const config = hostConfig.parse({
  limits: { ...many, headerSeconds: 1, requestSeconds: 1 },
  connectors: {
    whatsapp: metaConfigAt(NOWHERE),
    instagram: metaConfigAt(NOWHERE),
    sms: smsConfigAt(NOWHERE),
  },
});

/** Connections at a time. */
const AT_ONCE = 100;

let host: Host;
let app: FastifyInstance;
let book: Book;
let routes: string[];
let close = async (): Promise<void> => {};
/** Busy machines take a while to open a host. */
const PATIENCE = 120_000;

beforeAll(async () => {
  host = await openTestHost(folder);
  const studio = join(folder, 'studio');
  mkdirSync(studio);
  writeFileSync(join(studio, 'index.html'), '<title>Studio</title>');
  const log = pino({ level: 'silent' });
  const secretOf = secretsOf({ ...META_SECRETS, ...SMS_SECRETS });
  const files = createFileStore(join(folder, 'files'));
  const tools = {
    workspace: host.workspace,
    secretOf,
    now: Date.now,
    log,
    files,
    templatesChanged: () => {},
  };
  const { connectors, problems } = openConnectors(config.connectors, tools);
  expect(problems).toEqual([]);
  const widget = resolve('runtime/hosts/chat/testing/widget.js');
  const rooms = [
    ...[webhookRoutes(connectors), fileRoutes(connectors, files), openChat({ channels, widget }).routes],
    live({ nodes, channels }),
  ];
  const found = new Set<string>();
  book = new Book(undefined, config.limits);
  app = await openServer({ host, config, log, secretOf }, rooms, {
    ...{ book, files: { studio, project: async () => undefined } },
    onRoute: ({ url }) => void found.add(url),
  });
  await app.ready();
  routes = [...found].sort();
  close = async () => {
    await app.close();
    await stopConnectors(connectors);
    book.close();
    await host.stop();
    removeFolder(folder);
  };
}, PATIENCE);
afterAll(() => close(), PATIENCE);

async function listening(): Promise<AddressInfo> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  return app.server.address() as AddressInfo;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

test('there is a server to throw things at', () => {
  expect(routes).toEqual(
    expect.arrayContaining([
      '/webhooks/whatsapp',
      '/webhooks/sms',
      '/chat/socket',
      '/api/live',
      '/api/audit',
      '/login',
    ]),
  );
});

describe('whatever strangers ask', () => {
  test('they are refused, nothing grows, and no contact is opened', async () => {
    const before = await host.standing();
    let first = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(requestTo(routes), async (request) => {
        const answer = await app.inject(request);
        asked += 1;
        if (asked === 1_000) first = heap();
        expectRefused(request, answer.statusCode);
      }),
      fuzz(2_000, 19),
    );
    expect(heap() - first).toBeLessThan(30_000_000);
    const { contactsTotal, events } = await host.standing();
    expect([contactsTotal, events]).toEqual([before.contactsTotal, before.events]);
  });

  /** Refused, or a page that anybody may see. */
  function expectRefused({ method, url }: { method: string; url: string }, status: number): void {
    if (status === 503 || (status >= 400 && status < 500)) return;
    const isPublic = isSafe(method) && PUBLIC.has(new URL(url, 'http://localhost').pathname);
    expect([method, url, status, status < 400 && isPublic]).toEqual([method, url, status, true]);
  }

  test('broken requests and slow ones are ended', async () => {
    const { port } = await listening();
    /** What is answered: whoever is not refused at once is waited for as long as the limit says. */
    const heard = async (bytes: Buffer): Promise<string> => {
      const socket = connect(port, '127.0.0.1');
      let said = '';
      socket.on('data', (part) => {
        said += part;
        socket.end();
      });
      socket.on('error', () => {});
      socket.write(bytes);
      await once(socket, 'close');
      return said;
    };
    const all = fc.sample(broken, soaking ? { numRuns: 2_000 } : { numRuns: 100, seed: 7 });
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const answers = await Promise.all(all.slice(from, from + AT_ONCE).map(heard));
      for (const [index, said] of answers.entries())
        if (said !== '' && !/^HTTP\/1\.1 (4\d\d|503) /.test(said))
          expect([String(all[from + index]), said]).toBeNull();
    }
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
  });
});

describe('whatever is said over a socket', () => {
  test.each(['/chat/socket', '/api/live'])('%s: nothing fails, and no contact is opened', async (path) => {
    const browser = new Browser(app);
    await browser.logIn(book.newAdministratorToken());
    const cookie = `${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE)}`;
    const { port } = await listening();
    await fc.assert(
      fc.asyncProperty(frames, async (said) => {
        const socket = new WebSocket(`ws://localhost:${port}${path}`, {
          ...{ family: 4, headers: { cookie, origin: `http://localhost:${port}` } },
        });
        socket.on('error', () => {});
        await once(socket, 'open');
        for (const one of said) socket.send(one);
        socket.ping();
        await Promise.race([once(socket, 'pong'), once(socket, 'close')]);
        socket.terminate();
      }),
      soaking ? { numRuns: 20_000 } : { numRuns: 60, seed: 11 },
    );
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
    expect((await host.standing()).contactsTotal).toBe(0);
  });
});

describe('whatever an administrator asks', () => {
  test('nothing fails', async () => {
    const browser = new Browser(app);
    const token = book.newAdministratorToken();
    await browser.logIn(token);
    const mine = routes.filter((route) => route.startsWith('/api/') && route !== '/api/logout');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...mine),
        fc.constantFrom('GET' as const, 'POST' as const),
        fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 3, maxLength: 3 }),
        anyBody,
        async (route, method, parts, body) => {
          let next = 0;
          const url = route.replace(/:\w+/g, () => encodeURIComponent(parts[next++] ?? ''));
          const answer = method === 'GET' ? await browser.get(url) : await browser.post(url, body);
          expect([method, url, answer.statusCode, answer.statusCode < 500]).toEqual([
            ...[method, url, answer.statusCode],
            true,
          ]);
        },
      ),
      fuzz(400, 23),
    );
    expect((await host.standing()).contactsTotal).toBe(0);
  });
});
