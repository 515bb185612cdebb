import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RESPONSE_BYTES_MAX } from '../../model/integration.ts';
import { hostConfig } from '../config/host-config.ts';
import type { LeavingEffect } from '../contract/outgoing.ts';
import { createOutgoing } from './create.ts';
import type { Resolver } from './lookup.ts';

type Answering = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

let answering: Answering = (_, response) => response.end('{}');
let asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
const server = createServer(async (request, response) => {
  const { method = '', url = '', headers } = request;
  asked.push({ method, url, headers, body: await text(request) });
  answering(request, response, asked.length);
});
const port = () => (server.address() as AddressInfo).port;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
});

/** What names mean here: whatever a test says. */
const resolving =
  (...addresses: string[]): Resolver =>
  (_host, _options, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

const SETTING = {
  hosts: ['127.0.0.1', 'shop.example', '*.shop.example', 'other.example', 'localhost'],
  secrets: { crm: { value: { env: 'CRM_KEY' }, hosts: ['127.0.0.1'] } },
};

async function ask(
  effect: Partial<Extract<LeavingEffect, { type: 'http.request' }>>,
  { loopback = true, resolve = resolving('127.0.0.1') }: { loopback?: boolean; resolve?: Resolver } = {},
) {
  const pauses: number[] = [];
  const caller = createOutgoing({
    config: hostConfig.parse({ outgoing: { ...SETTING, allowLoopbackForTests: loopback } }),
    secretOf: ({ env }) => `value of ${env}`,
    resolve,
    pause: async (ms) => pauses.push(ms),
  });
  const { is, ...answer } = await caller({
    key: 'c1/7',
    contact: 'c1',
    account: '',
    answered: null,
    attempt: 1,
    effect: {
      ...{ id: 'c1/7', type: 'http.request', method: 'GET', url: `http://127.0.0.1:${port()}/customers` },
      ...{ headers: {}, timeout: 5_000, attempts: 2, ...effect },
    },
  });
  await caller.close();
  expect(is).toBe('answered');
  return { ...answer, pauses };
}

describe('a request', () => {
  test('goes out as the script says, with the key that names it', async () => {
    answering = (_, response) => response.writeHead(201).end('{"tier":"gold"}');
    const headers = { 'X-Shop': 'Utrecht', 'Content-Type': 'application/json' };
    expect(await ask({ method: 'POST', body: '{"a":1}', headers })).toMatchObject({
      status: 201,
      body: { tier: 'gold' },
    });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        url: '/customers',
        body: '{"a":1}',
        headers: { 'x-shop': 'Utrecht', 'idempotency-key': 'c1/7' },
      },
    ]);
  });

  test('cannot say what is the connection’s own', async () => {
    answering = (_, response) => response.end('{}');
    await ask({ headers: { Host: 'evil.example', 'Transfer-Encoding': 'chunked', Connection: 'upgrade' } });
    expect(asked[0]?.headers.host).toBe(`127.0.0.1:${port()}`);
    expect(asked[0]?.headers['transfer-encoding']).toBeUndefined();
  });

  test('carries a secret to the hosts that may have it', async () => {
    answering = (_, response) => response.end('{}');
    await ask({ headers: { Authorization: 'Bearer {{secret:crm}}' } });
    expect(asked[0]?.headers.authorization).toBe('Bearer value of CRM_KEY');
  });

  test.each(['{{secret:crm}}', '{{secret:unknown}}', '{{secret:__proto__}}'])(
    'carries no %s elsewhere',
    async (value) => {
      const url = `http://localhost:${port()}/`;
      expect(await ask({ url, headers: { Authorization: value } })).toMatchObject({ error: 'no-secret' });
      expect(asked).toEqual([]);
    },
  );
});

describe('an answer', () => {
  test('without a body has none', async () => {
    answering = (_, response) => response.writeHead(204).end();
    expect(await ask({})).toEqual({ status: 204, pauses: [] });
  });

  test('is JSON, or is told as none', async () => {
    answering = (_, response) => response.end('<p>hello');
    expect(await ask({})).toMatchObject({ status: 200, error: 'not-json' });
  });

  test('with a key that reaches into objects is none', async () => {
    answering = (_, response) => response.end('{"__proto__":{"admin":true}}');
    expect(await ask({})).toMatchObject({ error: 'not-json' });
  });

  test('that refuses with a page refuses', async () => {
    answering = (_, response) => response.writeHead(404).end('<p>no such customer');
    expect(await ask({})).toEqual({ status: 404, pauses: [] });
  });

  test('that leads elsewhere is not followed', async () => {
    answering = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end();
    expect(await ask({})).toEqual({ status: 302, pauses: [] });
    expect(asked).toHaveLength(1);
  });

  test('may be as large as a script may be told, and no larger', async () => {
    const quoted = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
    answering = (_, response) => response.end(quoted(RESPONSE_BYTES_MAX));
    expect(await ask({})).toMatchObject({ status: 200, body: 'x'.repeat(RESPONSE_BYTES_MAX - 2) });
    answering = (_, response) => response.end(quoted(RESPONSE_BYTES_MAX + 1));
    expect(await ask({})).toEqual({ error: 'too-large', pauses: [] });
  });

  test('that never comes is a time-out, at each attempt', async () => {
    answering = () => {};
    expect(await ask({ timeout: 50, attempts: 3 })).toEqual({ error: 'timeout', pauses: [250, 500] });
    expect(asked).toHaveLength(3);
  });

  test('is asked for again when the connection breaks or the other side is busy', async () => {
    answering = (request, response, attempt) => {
      if (attempt === 1) request.socket.destroy();
      else response.writeHead(attempt === 2 ? 503 : 200).end('{}');
    };
    expect(await ask({ attempts: 3 })).toEqual({ status: 200, body: {}, pauses: [250, 500] });
  });

  test('as a failure when no attempt is left', async () => {
    answering = (request) => request.socket.destroy();
    expect(await ask({})).toEqual({ error: 'failed', pauses: [250] });
  });
});

describe('what may not be called', () => {
  test.each([
    ...['http://shop.example/', 'ftp://shop.example/', 'not a url', 'https://unknown.example/'],
    ...['https://user:word@shop.example/', 'https://evilshop.example/', 'file:///etc/passwd'],
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::ffff:127.0.0.1]/'],
    ...['https://169.254.169.254/latest/', 'https://[fe80::1]/', 'https://10.0.0.8/'],
  ])('%s', async (url) => {
    const resolve: Resolver = () => expect.unreachable('nothing is looked up');
    expect(await ask({ url }, { loopback: false, resolve })).toEqual({ error: 'not-allowed', pauses: [] });
  });

  test.each([
    ['127.0.0.1'],
    ['10.0.0.1'],
    ['::1'],
    ['::ffff:192.168.0.1'],
    ['169.254.169.254'],
    ['93.184.215.14', '127.0.0.1'],
  ])('a name that means %s, %s', async (...addresses) => {
    const url = 'https://api.shop.example/';
    expect(await ask({ url }, { loopback: false, resolve: resolving(...addresses) })).toEqual({
      error: 'not-allowed',
      pauses: [],
    });
  });

  test('is decided by the address that is connected to: a name is looked up once', async () => {
    let lookups = 0;
    const resolve: Resolver = (_host, _options, done) => {
      lookups += 1;
      done(null, [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    answering = (_, response) => response.end('{}');
    expect(await ask({ url: `http://localhost:${port()}/` }, { resolve })).toMatchObject({ status: 200 });
    expect(lookups).toBe(1);
  });
});
