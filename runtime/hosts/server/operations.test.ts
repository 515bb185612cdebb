import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hostConfig } from '../config/host-config.ts';
import type { Outgoing } from '../contract/outgoing.ts';
import { openLog } from './logs.ts';
import { Metrics } from './metrics.ts';
import { openStage } from './testing/stage.ts';
import { noTracing, tracingTo } from './tracing.ts';
import { watchedHost, watchedSend } from './watched.ts';

const received = { event: { type: 'contact.ended', at: 1, contact: 'c1', by: 'agent' } } as const;

describe('probes', () => {
  test('the host is there', async () => {
    const { app } = await openStage();
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ healthy: true });
  });

  test('it takes work, until it refuses or stops', async () => {
    let stopping = false;
    const { app, standing } = await openStage({ isStopping: () => stopping });
    const ready = async () => {
      const answer = await app.inject({ url: '/readyz' });
      return [answer.statusCode, answer.json()];
    };
    expect(await ready()).toEqual([200, { ready: true }]);
    standing.refusing = 'host.disk-full';
    expect(await ready()).toEqual([503, { ready: false, why: 'host.disk-full' }]);
    standing.refusing = null;
    stopping = true;
    expect(await ready()).toEqual([503, { ready: false, why: 'stopping' }]);
  });
});

describe('figures', () => {
  const read = async (setting: Parameters<typeof openStage>[0], request: object = {}) => {
    const { app } = await openStage(setting);
    return app.inject({ url: '/metrics', ...request });
  };

  test('are how the host stands, what it was handed and what it sent', async () => {
    const metrics = new Metrics();
    const stage = await openStage({ metrics });
    const host = watchedHost(stage.host, metrics, noTracing);
    await host.deliver(received);
    await watchedSend(
      async () => ({ is: 'later', after: 1, why: 'busy' }),
      metrics,
      noTracing,
    )({
      effect: { type: 'message.send' },
    } as Outgoing);
    await stage.app.inject({ url: '/healthz' });
    const { body } = await stage.app.inject({ url: '/metrics' });
    for (const line of [
      ...['routewright_contacts_open 2', 'routewright_timers 1', 'routewright_effects_ready 4'],
      ...['routewright_effects_claimed 5', 'routewright_effects_in_doubt 6', 'routewright_events 70'],
      ...['routewright_receipts_total{is="accepted"} 1', 'routewright_commit_seconds_count 1'],
      ...[
        'routewright_sent_total{effect="message.send",is="later"} 1',
        'routewright_sockets 0',
        'routewright_refusing 0',
      ],
      ...['routewright_request_seconds_count{method="GET",route="/healthz",status="200"} 1'],
    ])
      expect(body.split('\n')).toContain(line);
    expect(body).toMatch(/^process_resident_memory_bytes \d/m);
  });

  test('are read on this machine, and through no proxy', async () => {
    expect((await read({})).statusCode).toBe(200);
    expect((await read({}, { remoteAddress: '192.0.2.1' })).statusCode).toBe(403);
    expect((await read({}, { headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(403);
  });

  test('or with the token, when there is one', async () => {
    const setting = { config: { metrics: { token: { env: 'METRICS' } } }, environment: { METRICS: 'm' } };
    const status = async (authorization: string) =>
      (await read(setting, { remoteAddress: '192.0.2.1', headers: { authorization } })).statusCode;
    expect([await status('Bearer m'), await status('Bearer n'), await status('')]).toEqual([200, 403, 403]);
    expect((await read(setting)).statusCode).toBe(403);
  });
});

describe('a log', () => {
  const lines = () => {
    const written: string[] = [];
    const log = openLog(hostConfig.parse({}), { write: (line) => void written.push(line) });
    return { log, text: () => written.join('') };
  };

  test('has no secrets, texts or addresses in it', () => {
    const { log, text } = lines();
    const secret = 'the-secret';
    log.warn({ headers: { authorization: secret, cookie: secret }, token: secret, customer: secret }, 'one');
    log.warn({ event: { message: { text: secret }, customer: { address: secret } } }, 'two');
    log.error({ err: new Error(`customer wrote ${secret}`) }, 'three');
    log.info({ req: { method: 'GET', url: `/login?token=${secret}`, ip: '192.0.2.33' } }, 'four');
    expect(text()).not.toContain(secret);
    expect(text()).not.toContain('192.0.2.33');
    expect(text()).toContain('"path":"/login"');
    expect(text()).toContain('operations.test.ts');
  });

  test('says how loud it is to be', () => {
    const written: string[] = [];
    const log = openLog(hostConfig.parse({ logging: { level: 'error' } }), {
      write: (line) => void written.push(line),
    });
    log.info('quiet');
    log.error('loud');
    expect(written).toHaveLength(1);
  });
});

describe('traces', () => {
  test('go nowhere unless it is said where to', async () => {
    expect(await tracingTo(undefined)).toBe(noTracing);
  });

  test('have spans of requests, of what is handed in and of what is sent, without what people wrote', async () => {
    const bodies: Promise<Buffer>[] = [];
    const collector = createServer((request, response) => {
      const body = buffer(request);
      bodies.push(body);
      void body.then(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as AddressInfo;
    const tracing = await tracingTo(`http://127.0.0.1:${port}/v1/traces`);
    const stage = await openStage({ tracing });
    await stage.app.inject({ url: '/login?token=secret-in-a-link' });
    await watchedHost(stage.host, new Metrics(), tracing).deliver(received);
    const failing = watchedSend(() => Promise.reject(new Error('secret text')), new Metrics(), tracing);
    await expect(failing({ effect: { type: 'message.send' } } as Outgoing)).rejects.toThrow();
    await tracing.stop();
    const told = (await Promise.all(bodies)).map(String).join('');
    for (const name of ['"request"', '"deliver"', '"send"', '"/login"', '"contact.ended"'])
      expect(told).toContain(name);
    expect(told).not.toContain('secret');
    collector.closeAllConnections();
    await new Promise((resolve) => collector.close(resolve));
  });
});

describe('the studio', () => {
  const studioOf = () => {
    const place = mkdtempSync(join(tmpdir(), 'routewright-server-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const studio = join(place, 'studio');
    mkdirSync(join(studio, 'assets'), { recursive: true });
    writeFileSync(join(studio, 'index.html'), '<title>Studio</title>');
    writeFileSync(join(studio, 'desk.html'), '<title>Desk</title>');
    writeFileSync(join(studio, 'assets', 'main-1a2b.js'), '1');
    writeFileSync(join(place, 'secret.txt'), 'secret');
    return studio;
  };
  const open = (config: object = {}) =>
    openStage({ config, files: { studio: studioOf(), project: async () => ({ flows: [] }) as never } });

  test('is served with its desk, fresh each time, what has a hash for ever', async () => {
    const { app } = await open();
    const page = await app.inject({ url: '/' });
    expect([page.statusCode, page.headers['cache-control'], page.body]).toEqual([
      200,
      'no-cache',
      '<title>Studio</title>',
    ]);
    expect((await app.inject({ url: '/desk' })).body).toBe('<title>Desk</title>');
    expect((await app.inject({ url: '/assets/main-1a2b.js' })).headers['cache-control']).toContain(
      'immutable',
    );
  });

  test('and nothing outside its folder', async () => {
    const { app } = await open();
    for (const url of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/%',
    ]) {
      const answer = await app.inject({ url });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('secret');
    }
  });

  test('has its project on this machine; elsewhere one logs in first', async () => {
    expect((await (await open()).app.inject({ url: '/project.json' })).json()).toEqual({ flows: [] });
    const stage = await open({ listen: { host: '0.0.0.0' } });
    expect((await stage.app.inject({ url: '/project.json' })).statusCode).toBe(401);
    const browser = stage.browser();
    await browser.logIn(stage.book.newAdministratorToken());
    expect((await browser.get('/project.json')).statusCode).toBe(200);
  });
});

describe('the trail', () => {
  test('is for administrators, a page at a time', async () => {
    const stage = await openStage();
    const browser = stage.browser();
    expect((await browser.get('/api/audit')).statusCode).toBe(401);
    await browser.logIn(stage.book.newAdministratorToken());
    expect((await browser.get('/api/audit')).json()).toEqual({
      entries: [expect.objectContaining({ what: 'login' })],
    });
    expect((await browser.get('/api/audit?before=1')).json()).toEqual({ entries: [] });
    for (const wrong of ['limit=0', 'limit=201', 'limit=1.5', 'before=x', 'other=1'])
      expect((await browser.get(`/api/audit?${wrong}`)).statusCode).toBe(400);
    expect((await browser.get('/api/audit?limit=200')).statusCode).toBe(200);
  });

  test('an effect in doubt is settled, or there is none', async () => {
    const stage = await openStage();
    const browser = stage.browser();
    await browser.logIn(stage.book.newAdministratorToken());
    const settle = async (key: string, how: string) =>
      (await browser.post(`/api/doubts/${key}`, { how })).statusCode;
    expect([
      await settle('c1%2F1', 'drop'),
      await settle('c1%2F2', 'drop'),
      await settle('c1%2F1', 'forget'),
    ]).toEqual([...[204, 404, 400]]);
  });
});
