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
import { Browser } from '#runtime/hosts/server/testing/stage.ts';
import { fuzz, soaking } from '../fuzz.ts';
import { META_SECRETS, metaConfigAt } from '../providers/rigs/meta.ts';
import { SMS_SECRETS, smsConfigAt } from '../providers/rigs/sms.ts';
import { anyBody, broken, isSafe, requestTo } from './fuzz-requests.ts';
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

let host: Host;
let app: FastifyInstance;
let book: Book;
let routes: string[];
let close: () => Promise<void>;

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
});
afterAll(() => close());

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
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        const socket = connect(port, '127.0.0.1');
        let said = '';
        socket.on('data', (part) => {
          said += part;
        });
        socket.on('error', () => {});
        socket.write(bytes);
        const ended = once(socket, 'close');
        // Whoever is not refused at once is waited for, and no longer than the limit says.
        await ended;
        expect(said === '' || /^HTTP\/1\.1 (4\d\d|503) /.test(said)).toBe(true);
      }),
      soaking ? { numRuns: 2_000 } : { numRuns: 24, seed: 7 },
    );
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
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
