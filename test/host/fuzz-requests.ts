import fc from 'fast-check';
import type { InjectOptions } from 'fastify';

/** Methods that change nothing. */
const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

export const isSafe = (method: string): boolean => SAFE.includes(method);

/** Parts of paths that have broken servers. */
const part = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%00',
    '%',
    '%ff',
    '__proto__',
    'constructor',
    '-1',
    '1e9',
    'a'.repeat(3_000),
  ),
  fc.constantFrom('whatsapp', 'webchat', 'c1', 'reminder', `sha256-${'0'.repeat(64)}`),
);

const query = fc.oneof(
  fc.constant(''),
  fc
    .array(fc.tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 40 })), { maxLength: 6 })
    .map((pairs) => `?${new URLSearchParams(pairs)}`),
  fc.string({ maxLength: 60 }).map((text) => `?${text.replace(/[\s#]/g, '')}`),
);

/** A path of a route with its parameters filled in, or any path at all. */
const pathOf = (route: string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(part, { minLength: 4, maxLength: 4 }), query).map(([parts, asked]) => {
    let next = 0;
    const filled = route.replace(/:\w+|\*/g, () => encodeURIComponent(parts[next++] ?? ''));
    return `${filled}${asked}`;
  });

const wild = fc
  .array(part, { maxLength: 5 })
  .map((parts) => `/${parts.map((one) => one.replace(/[^\x21-\x7e]|[#?]/g, '')).join('/')}`);

const nested = fc
  .tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 1, max: 5_000 }))
  .map(([open, depth]) => open.repeat(depth));

const json = fc.json({ maxDepth: 4 });
const webhook = fc.constantFrom(
  '{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"from":"31612345678","id":"wamid.1","timestamp":"1","type":"text","text":{"body":"hi"}}]}}]}]}',
  'from=%2B31612345678&to=%2B3197010000000&text=hello&id=1',
);

const body = fc.oneof(
  json,
  webhook,
  nested,
  json.map((text) => text.slice(0, Math.floor(text.length / 2))),
  fc.constantFrom(
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{}}}',
    '\u0000',
    '"\ud800"',
    '{"a":1e999}',
  ),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 1, max: 40_000 }).map((size) => JSON.stringify('x'.repeat(size))),
);

const type = fc.constantFrom(
  ...[
    'application/json',
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/xml',
  ],
  ...['multipart/form-data; boundary=x', 'application/json; charset=utf-7', '', ';', 'a'.repeat(200)],
);

const visible = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());

/** Headers of strangers: forged sessions, wrong signatures, other sites. */
const headers = fc.record(
  {
    host: fc.constantFrom('localhost', 'localhost', 'localhost', 'evil.example', '127.0.0.1:1', '['),
    origin: fc.constantFrom('http://localhost', 'null', 'https://evil.example', ''),
    cookie: fc.oneof(
      fc.constantFrom('routewright=a.b', 'routewright=%', '=;=;', 'routewright_login=x'),
      visible,
    ),
    authorization: fc.oneof(fc.constantFrom('Basic eDp5', 'Basic %', 'Bearer x'), visible),
    'x-hub-signature-256': fc.oneof(
      fc.constantFrom('sha256=00', `sha256=${'0'.repeat(64)}`, 'sha1=0'),
      visible,
    ),
    'x-signature': visible,
    'x-timestamp': fc.oneof(fc.nat().map(String), visible),
    'x-csrf-token': visible,
    'x-forwarded-for': visible,
    'accept-language': visible,
    'content-length': fc.constantFrom('0', '5', '-1', '99999999999999999999', 'x'),
    upgrade: fc.constantFrom('websocket', 'h2c'),
    range: fc.constantFrom('bytes=0-', 'bytes=9-1', 'x'),
    'if-none-match': visible,
  },
  { requiredKeys: ['host'] },
);

/** Any request for one of the routes, or for nothing there is. */
export const requestTo = (
  routes: readonly string[],
): fc.Arbitrary<InjectOptions & { url: string; method: string }> =>
  fc
    .record({
      method: fc.constantFrom(...METHODS),
      url: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...routes).chain(pathOf) },
        { weight: 1, arbitrary: wild },
      ),
      headers,
      type,
      payload: body,
    })
    .map(({ type: contentType, payload, ...rest }) =>
      isSafe(rest.method)
        ? rest
        : { ...rest, payload, headers: { ...rest.headers, 'content-type': contentType } },
    )
    // What is no URL at all is sent as bytes.
    .filter(({ url }) => URL.canParse(url, 'http://localhost'));

/** The body of a request of somebody who may do everything. */
export const anyBody = fc.oneof(
  fc.object({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom('agent', 'how', 'script', 'share', 'revision', 'workspace', 'flow', 'token'),
    fc.oneof(fc.string(), fc.integer(), fc.object({ maxDepth: 2 })),
    { maxKeys: 4 },
  ),
);

const END = Buffer.from('\r\n\r\n');

/** What is said over a socket by who has not read how: nearly words of ours, and no words at all. */
export const frames = fc.array(
  fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.json({ maxDepth: 3 }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc
      .record(
        {
          type: fc.constantFrom(
            'watch',
            'leave',
            'act',
            'hello',
            'say',
            'choose',
            'end',
            'resume',
            '__proto__',
          ),
          topic: fc.oneof(
            fc.object({ maxDepth: 1 }),
            fc.record({ desk: fc.string() }),
            fc.record({ counts: fc.string() }),
          ),
          id: fc.oneof(fc.string({ maxLength: 40 }), fc.integer()),
          agent: fc.constantFrom('anouk', 'nobody', '__proto__'),
          act: fc.object({ maxDepth: 2 }),
          protocol: fc.integer({ min: 0, max: 2 }),
          pointOfContact: fc.constantFrom('nowhere', '__proto__', 'constructor'),
          text: fc.string(),
        },
        { requiredKeys: ['type'] },
      )
      .map((frame) => JSON.stringify(frame)),
  ),
  { minLength: 1, maxLength: 12 },
);

/** What comes over the wire when no browser wrote it. */
export const broken = fc.oneof(
  fc
    .string({ maxLength: 60 })
    .map((path) => Buffer.from(`GET /x/${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)),
  fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from(bytes), END])),
  fc
    .constantFrom(
      'GET / HTTP/9.9\r\n\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
      'POST /open HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'POST /open HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
      'POST /open HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost\r\n${'X-A: b\r\n'.repeat(3_000)}\r\n`,
      'GET / HTTP/1.1\r\nHost: localhost\r\nX A: b\r\n\r\n',
      'GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'GET /chat/socket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
      'GET /api/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n',
    )
    .map((text) => Buffer.from(text, 'latin1')),
);
