import { EventEmitter } from 'node:events';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { secretsOf } from '#runtime/hosts/config/secret.ts';
import type { ServerRoom } from '#runtime/hosts/server/around.ts';
import { needs } from '#runtime/hosts/server/needs.ts';
import { runServer, type ServerSetup, stopOnSignals } from '#runtime/hosts/server/run.ts';
import { GOING_AWAY } from '#runtime/hosts/server/sockets.ts';
import { newFolder, openTestHost, removeFolder } from './open.ts';

function folder(): string {
  const made = newFolder();
  onTestFinished(() => removeFolder(made));
  return made;
}

/** A server over a real host; stopped when the test ends. */
async function start(data: string, more: Partial<ServerSetup> = {}) {
  const host = await openTestHost(data);
  const studio = folder();
  writeFileSync(join(studio, 'index.html'), '<title>Studio</title>');
  const { value, problems } = await runServer({
    ...{ host, data, studio, project: async () => undefined, rooms: [] },
    ...{
      config: hostConfig.parse({ listen: { port: 0 } }),
      secretOf: secretsOf({}),
      log: pino({ level: 'silent' }),
    },
    ...more,
  });
  if (value) onTestFinished(() => value.stop());
  return { host, server: value, problems };
}

const running = async (data: string, more: Partial<ServerSetup> = {}) => {
  const { host, server, problems } = await start(data, more);
  if (!server) throw new Error(JSON.stringify(problems));
  return { host, server };
};

/** Logs in by a link, as a browser does; answers what it asks with from then on. */
async function logIn(link: string) {
  const { origin, searchParams } = new URL(link);
  const answer = await fetch(`${origin}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ token: searchParams.get('token') ?? '' }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const session = await (await fetch(`${origin}/api/session`, { headers: { cookie } })).json();
  return {
    status: answer.status,
    headers: { cookie, origin, 'x-csrf-token': session.csrf },
    user: session.user,
  };
}

describe('a server over a host', () => {
  test('tells an administrator’s link at its first start, and not again', async () => {
    const data = folder();
    const first = await running(data);
    expect(first.server.login).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/login\?token=[\w-]{43}$/);
    const { status, user } = await logIn(first.server.login ?? '');
    expect([status, user.id]).toEqual([303, 'administrator']);
    const token = first.server.login?.split('=')[1];
    await first.server.stop();
    const second = await running(data);
    expect(second.server.login).toBeUndefined();
    expect((await logIn(`${second.server.address}login?token=${token}`)).status).toBe(303);
    await second.server.stop();
    const third = await running(data, { newToken: true });
    expect((await logIn(`${third.server.address}login?token=${token}`)).status).toBe(401);
    expect((await logIn(third.server.login ?? '')).status).toBe(303);
  });

  test('keeps its folder to itself', async () => {
    const data = folder();
    chmodSync(data, 0o755);
    await running(data);
    expect((statSync(data).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(join(data, 'people.sqlite')).mode & 0o777).toString(8)).toBe('600');
  });

  test('notes who logged in, who failed to and who was invited', async () => {
    const { server } = await running(folder());
    const { headers } = await logIn(server.login ?? '');
    await logIn(`${server.address}login?token=guess`);
    const invited = await fetch(`${server.address}api/invitations`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ agent: 'anouk' }),
    });
    const { entries } = await (await fetch(`${server.address}api/audit`, { headers })).json();
    const acts = entries.map(({ what, by }: { what: string; by: string }) => `${what} ${by}`.trim());
    expect(invited.status).toBe(200);
    expect(acts).toEqual(
      expect.arrayContaining(['login administrator', 'login.failed', 'invitation administrator']),
    );
    expect(JSON.stringify(entries)).not.toContain('127.0.0.1');
  });

  test('has its host’s figures', async () => {
    const { server } = await running(folder());
    const figures = await (await fetch(`${server.address}metrics`)).text();
    expect(figures).toContain('routewright_contacts_open 0');
  });

  test('without a studio says so', async () => {
    const { problems } = await start(folder(), { studio: folder() });
    expect(problems).toMatchObject([{ code: 'serve.no-studio' }]);
  });

  test('that cannot listen says why, and lets go of the folder', async () => {
    const { server } = await running(folder());
    const port = Number(new URL(server.address).port);
    const data = folder();
    const { problems } = await start(data, { config: hostConfig.parse({ listen: { port } }) });
    expect(problems).toMatchObject([{ code: 'serve.port-taken', params: { port } }]);
    const again = await openTestHost(data);
    await again.stop();
  });
});

describe('a server that is told to stop', () => {
  test('finishes what was asked, closes sockets with a code, and then the host', async () => {
    let finish = () => {};
    const asked = new Promise<void>((begun) => {
      finish = begun;
    });
    let release = () => {};
    const slow: ServerRoom = () => async (app) => {
      app.get('/slow', async () => {
        finish();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return { done: true };
      });
      app.get('/socket', { websocket: true }, () => {});
      app.get('/api/mine', { preHandler: needs('desk') }, async () => ({}));
    };
    const data = folder();
    const { server } = await running(data, { rooms: [slow] });
    const socket = new WebSocket(`${server.address.replace('http', 'ws')}socket`);
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const answer = fetch(`${server.address}slow`);
    await asked;
    const stopping = server.stop();
    expect(await closed).toBe(GOING_AWAY);
    release();
    expect(await (await answer).json()).toEqual({ done: true });
    await Promise.all([stopping, server.stopped]);
    await expect(fetch(`${server.address}healthz`)).rejects.toThrow();
    const again = await openTestHost(data);
    await again.stop();
  });

  test('by a signal stops, and by a second one ends at once', async () => {
    const codes: number[] = [];
    const signals = Object.assign(new EventEmitter(), { exit: (code: number) => void codes.push(code) });
    let stops = 0;
    const forget = stopOnSignals({ stop: () => new Promise<void>(() => (stops += 1)) }, signals);
    signals.emit('SIGTERM');
    expect([stops, codes]).toEqual([1, []]);
    signals.emit('SIGINT');
    expect([stops, codes]).toEqual([1, [1]]);
    forget();
    expect(signals.listenerCount('SIGTERM') + signals.listenerCount('SIGINT')).toBe(0);
  });
});
