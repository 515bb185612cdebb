import { describe, expect, test } from 'vitest';
import { JSON_DEPTH_MAX } from '../../compile/1-read/scan.ts';
import { securityHeaders } from '../headers.ts';
import type { ServerRoom } from './around.ts';
import { FORM_FIELDS_MAX } from './bodies.ts';
import { needs } from './needs.ts';
import { administratorOf, openStage, type StageSetting } from './testing/stage.ts';

/** Says what it was told. */
const echo: ServerRoom = () => async (app) => {
  app.post('/api/echo', { preHandler: needs('desk') }, async ({ body }) => ({ body: body ?? null }));
  app.post('/open', async ({ body }) => ({ body: body ?? null }));
  app.post('/webhooks/echo', async () => ({ signed: true }));
  app.get('/broken', async () => {
    throw new Error('postgres://user:password@db');
  });
};

const open = (setting: StageSetting = {}) => openStage({ rooms: [echo], ...setting });

const codeOf = (answer: { json(): { problems: { code: string }[] } }) => answer.json().problems[0]?.code;

describe('every answer', () => {
  test('keeps foreign code out, a refusal as well', async () => {
    const { app } = await open();
    for (const url of ['/healthz', '/login', '/not-there', '/broken', '/api/audit'])
      for (const [name, value] of Object.entries(securityHeaders)) {
        const { headers } = await app.inject({ url });
        if (url !== '/login' || !/Policy$/.test(name))
          expect([url, headers[name.toLowerCase()]]).toEqual([url, value]);
      }
  });

  test('says nothing of what went wrong inside', async () => {
    const { app } = await open();
    const answer = await app.inject({ url: '/broken' });
    expect([answer.statusCode, answer.json()]).toEqual([
      500,
      { problems: [expect.objectContaining({ code: 'server.failed' })] },
    ]);
    expect(answer.body).not.toContain('password');
  });
});

describe('a page of another site', () => {
  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:1' }, 403],
    [{ origin: 'http://localhost', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'http://localhost', 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, 200],
  ])('changes nothing: %j is %i', async (headers, status) => {
    const browser = await administratorOf(await open());
    expect((await browser.post('/api/echo', {}, headers)).statusCode).toBe(status);
  });

  test('cannot log anybody in', async () => {
    const stage = await open();
    const answer = await stage
      .browser()
      .post('/login', { token: stage.book.newAdministratorToken() }, { origin: 'https://evil.example' });
    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });

  test('does not know the token that pages of ours give back', async () => {
    const browser = await administratorOf(await open());
    const token = browser.csrf;
    for (const wrong of [undefined, '', 'guess', `${token}x`]) {
      browser.csrf = wrong;
      expect((await browser.post('/api/echo')).statusCode).toBe(403);
    }
    browser.csrf = token;
    expect((await browser.post('/api/echo')).statusCode).toBe(200);
  });

  test('is no matter for what is signed', async () => {
    const { app } = await open();
    const headers = { origin: 'https://provider.example', 'sec-fetch-site': 'cross-site' };
    expect((await app.inject({ method: 'POST', url: '/webhooks/echo', headers })).statusCode).toBe(200);
  });
});

describe('a name that is not ours', () => {
  test.each([
    ['localhost', 200],
    ['localhost:4000', 200],
    ['127.0.0.1:4000', 200],
    ['[::1]:4000', 200],
    ['desk.example', 200],
    ['evil.example', 421],
    ['desk.example.evil.example', 421],
    ['169.254.169.254', 421],
  ])('is refused: %s is %i', async (host, status) => {
    const { app } = await open({ config: { publicUrl: 'https://desk.example/' } });
    expect((await app.inject({ url: '/api/session', headers: { host } })).statusCode).toBe(status);
  });

  test('is no matter for probes', async () => {
    const { app } = await open();
    expect((await app.inject({ url: '/healthz', headers: { host: '10.1.2.3' } })).statusCode).toBe(200);
  });
});

describe('a body', () => {
  const send = async (payload: string | Buffer, type = 'application/json', config = {}) => {
    const { app } = await open({ config });
    return app.inject({
      method: 'POST',
      url: '/open',
      payload,
      headers: { host: 'localhost', 'content-type': type },
    });
  };
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('of JSON is no deeper than it may be', async () => {
    expect((await send(nested(JSON_DEPTH_MAX))).statusCode).toBe(200);
    expect((await send(nested(JSON_DEPTH_MAX + 1))).statusCode).toBe(400);
    expect((await send(nested(400_000))).statusCode).toBe(400);
  });

  test.each(['{"__proto__":{"a":1}}', '{"a":[{"constructor":{"prototype":{}}}]}', '{"\\u005f_proto__":1}'])(
    'reaches into no object: %s',
    async (payload) => expect(codeOf(await send(payload))).toBe('server.bad-body'),
  );

  test.each(['{', 'undefined', ' ', '{"a":1}}', '\u0000'])('is JSON, not %j', async (payload) => {
    expect((await send(payload)).statusCode).toBe(400);
  });

  test('may be none', async () => {
    expect((await send('')).json()).toEqual({ body: null });
  });

  test('is text', async () => {
    expect((await send(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).statusCode).toBe(400);
  });

  test('of a form has as many fields as it may have', async () => {
    const form = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`).join('&');
    const type = 'application/x-www-form-urlencoded';
    expect((await send(form(FORM_FIELDS_MAX), type)).statusCode).toBe(200);
    expect((await send(form(FORM_FIELDS_MAX + 1), type)).statusCode).toBe(400);
    expect((await send('__proto__=1', type)).statusCode).toBe(400);
  });

  test('is as large as it may be', async () => {
    const limits = { limits: { bodyBytes: 100 } };
    expect((await send(JSON.stringify('x'.repeat(98)), undefined, limits)).statusCode).toBe(200);
    expect((await send(JSON.stringify('x'.repeat(99)), undefined, limits)).statusCode).toBe(413);
  });

  test('of a stranger is not even read', async () => {
    const { app } = await open({ config: { limits: { bodyBytes: 100 } } });
    for (const url of ['/api/echo', '/api/logout', '/api/not-there'])
      expect(
        (await app.inject({ method: 'POST', url, payload: { text: 'x'.repeat(1_000) } })).statusCode,
      ).toBe(401);
  });

  test.each(['multipart/form-data; boundary=x', 'text/plain', 'application/xml', 'application/octet-stream'])(
    'is no %s: files are refused where nobody asks for them',
    async (type) => expect((await send('x', type)).statusCode).toBe(415),
  );
});

describe('so many and no more', () => {
  const statuses = async (count: number, ask: () => Promise<{ statusCode: number }>) => {
    const found: number[] = [];
    for (let asked = 0; asked < count; asked += 1) found.push((await ask()).statusCode);
    return found;
  };

  test('requests of an address', async () => {
    const { app } = await open({ config: { limits: { requestsPerMinute: 3 } } });
    expect(await statuses(4, () => app.inject({ url: '/healthz' }))).toEqual([200, 200, 200, 429]);
    expect((await app.inject({ url: '/healthz', remoteAddress: '198.51.100.9' })).statusCode).toBe(200);
  });

  test('requests for what is not there', async () => {
    const { app } = await open({ config: { limits: { requestsPerMinute: 2 } } });
    expect(await statuses(3, () => app.inject({ url: '/wp-login.php' }))).toEqual([404, 404, 429]);
  });

  test('requests of a session, whatever its address', async () => {
    const stage = await open({ config: { limits: { sessionRequestsPerMinute: 4 } } });
    const browser = await administratorOf(stage);
    let address = 0;
    const ask = () => {
      address += 1;
      return browser.ask({ url: '/api/session', remoteAddress: `198.51.100.${address}` });
    };
    expect(await statuses(4, ask)).toEqual([200, 200, 200, 429]);
  });

  test('webhooks of an address', async () => {
    const { app } = await open({ config: { limits: { webhooksPerMinute: 2, requestsPerMinute: 1 } } });
    const ask = () => app.inject({ method: 'POST', url: '/webhooks/echo' });
    expect(await statuses(3, ask)).toEqual([200, 200, 429]);
  });

  test('files of the studio, which are no requests', async () => {
    const { app } = await open({ config: { limits: { filesPerMinute: 2, requestsPerMinute: 1 } } });
    expect(await statuses(3, () => app.inject({ url: '/assets/main-1a2b.js' }))).toEqual([404, 404, 429]);
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
  });

  test('attempts to log in', async () => {
    const stage = await open({ config: { limits: { loginsPerMinute: 2 } } });
    const browser = stage.browser();
    expect(await statuses(3, () => browser.logIn('guess'))).toEqual([401, 401, 429]);
    expect((await browser.logIn(stage.book.newAdministratorToken())).statusCode).toBe(429);
  });

  test('addresses are those that proxies of ours tell, and nobody else’s', async () => {
    const limits = { requestsPerMinute: 1 };
    const from = (address: string) => ({ url: '/healthz', headers: { 'x-forwarded-for': address } });
    const trusting = await open({ config: { limits, listen: { proxies: ['127.0.0.1'] } } });
    expect((await trusting.app.inject(from('198.51.100.1'))).statusCode).toBe(200);
    expect((await trusting.app.inject(from('198.51.100.2'))).statusCode).toBe(200);
    const alone = await open({ config: { limits } });
    expect((await alone.app.inject(from('198.51.100.1'))).statusCode).toBe(200);
    expect((await alone.app.inject(from('198.51.100.2'))).statusCode).toBe(429);
  });
});
