import { type AddressInfo, connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerRoom } from './around.ts';
import { isOneOf } from './http.ts';
import { SESSION_COOKIE } from './people/sessions.ts';
import { GOING_AWAY, SESSION_ENDED } from './sockets.ts';
import { administratorOf, openStage } from './testing/stage.ts';

/** Sockets for people, and for everybody. */
const sockets: ServerRoom = () => async (app) => {
  app.get('/api/socket', { websocket: true }, (socket) => socket.send('hello'));
  app.get('/chat/socket', { websocket: true }, (socket) => socket.send('hello'));
  app.post('/open', async ({ body }) => ({ body: body ?? null }));
};

describe('connections', () => {
  const listening = async (config: object) => {
    const stage = await openStage({ rooms: [sockets], config });
    await stage.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = stage.app.server.address() as AddressInfo;
    return { stage, port };
  };
  const socketTo = (port: number) => {
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    return socket;
  };
  const connected = (socket: ReturnType<typeof connect>) =>
    new Promise<boolean>((resolve) => {
      socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
      socket.once('data', () => resolve(true));
      socket.once('close', () => resolve(false));
    });

  test('of one address are limited', async () => {
    const { port } = await listening({ limits: { connectionsPerAddress: 2 } });
    const sockets = [socketTo(port), socketTo(port), socketTo(port)];
    expect((await Promise.all(sockets.map(connected))).sort()).toEqual([false, true, true]);
    const gone = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of sockets) socket.end();
    await Promise.race(gone);
    await expect.poll(() => connected(socketTo(port))).toBe(true);
  });

  test('in all are limited', async () => {
    const { port } = await listening({ limits: { connections: 1 } });
    const sockets = [socketTo(port), socketTo(port)];
    expect((await Promise.all(sockets.map(connected))).sort()).toEqual([false, true]);
  });

  test('of a sender who takes for ever are closed', async () => {
    const { port } = await listening({ limits: { headerSeconds: 1, requestSeconds: 1 } });
    const heard = (text: string) =>
      new Promise<string>((resolve) => {
        const socket = socketTo(port);
        let said = '';
        socket.on('data', (part) => {
          said += part;
        });
        socket.once('close', () => resolve(said));
        socket.write(text);
      });
    const [headers, body] = await Promise.all([
      heard('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: '),
      heard(
        'POST /open HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"',
      ),
    ]);
    expect([headers.split(' ')[1], body.split(' ')[1]]).toEqual(['408', '408']);
  });

  test('with headers that never end are closed', async () => {
    const { port } = await listening({});
    const socket = socketTo(port);
    const said = new Promise<string>((resolve) => socket.once('data', (part) => resolve(String(part))));
    socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect((await said).split(' ')[1]).toBe('431');
  });

  describe('by WebSocket', () => {
    const opened = (port: number, path: string, headers: Record<string, string> = {}) =>
      new Promise<{ status: number; socket: WebSocket }>((resolve) => {
        const socket = new WebSocket(`ws://localhost:${port}${path}`, { headers, family: 4 });
        onTestFinished(() => socket.terminate());
        socket.on('error', () => {});
        socket.once('open', () => resolve({ status: 101, socket }));
        socket.once('unexpected-response', (_, { statusCode = 0 }) =>
          resolve({ status: statusCode, socket }),
        );
      });
    const closing = (socket: WebSocket) => new Promise<number>((resolve) => socket.once('close', resolve));

    async function loggedIn(config: object = {}) {
      const { stage, port } = await listening(config);
      const browser = await administratorOf(stage);
      const cookie = `${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE)}`;
      return { stage, port, browser, headers: { cookie, origin: `http://localhost:${port}` } };
    }

    test('are for pages of ours and people who are logged in', async () => {
      const { port, headers } = await loggedIn();
      const status = async (given: Record<string, string>) =>
        (await opened(port, '/api/socket', given)).status;
      expect(await status({ origin: headers.origin })).toBe(401);
      expect(await status({ ...headers, origin: 'https://evil.example' })).toBe(403);
      expect(await status({ cookie: headers.cookie })).toBe(403);
      expect(await status(headers)).toBe(101);
    });

    test('end when somebody logs out', async () => {
      const { port, headers, browser } = await loggedIn();
      const { socket } = await opened(port, '/api/socket', headers);
      const code = closing(socket);
      await browser.post('/api/logout');
      expect(await code).toBe(SESSION_ENDED);
    });

    test('are limited', async () => {
      const { port } = await listening({ limits: { sockets: 1 } });
      expect((await opened(port, '/chat/socket')).status).toBe(101);
      expect((await opened(port, '/chat/socket')).status).toBe(503);
    });

    test('take messages of a limited size', async () => {
      const { port } = await listening({ limits: { socketBytes: 10 } });
      const { socket } = await opened(port, '/chat/socket');
      const code = closing(socket);
      socket.send('x'.repeat(10));
      socket.send('x'.repeat(11));
      expect(await code).toBe(1_009);
    });

    test('are told when the host goes', async () => {
      const { stage, port } = await listening({});
      const { socket } = await opened(port, '/chat/socket');
      const code = closing(socket);
      await stage.app.close();
      expect(await code).toBe(GOING_AWAY);
    });
  });
});

test('proxies are known by address and network', () => {
  const proxies = ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'];
  for (const one of ['10.9.9.9', '192.0.2.7', '::ffff:10.0.0.1', '2001:db8::5'])
    expect(isOneOf(one, proxies)).toBe(true);
  for (const one of ['11.0.0.1', '192.0.2.8', '2001:db9::5', '', 'x'])
    expect(isOneOf(one, proxies)).toBe(false);
});
