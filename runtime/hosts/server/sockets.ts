import type { IncomingMessage } from 'node:http';
import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import type { HostConfig } from '../config/host-config.ts';
import { isOfPeople, isOwnOrigin, pathOf } from './origin.ts';
import type { Book } from './people/book.ts';
import { Refusal } from './refusal.ts';

/** What a socket is closed with when its session ends. */
export const SESSION_ENDED = 4_401;
/** What a socket is closed with when the host stops. */
export const GOING_AWAY = 1_001;
const SWEEP_MS = 60_000;
/** How long the other side may take to close as well. */
const CLOSE_MS = 2_000;

const terminate = (sockets: Iterable<WebSocket>): void => {
  for (const socket of sockets) socket.terminate();
};

/** WebSockets: a limited number of them and of their bytes. */
export const registerSockets = (app: FastifyInstance, { limits }: HostConfig) =>
  app.register(websocket, {
    options: { maxPayload: limits.socketBytes },
    preClose(done) {
      const { clients } = app.websocketServer;
      for (const socket of clients) socket.close(GOING_AWAY);
      const late = setTimeout(() => terminate(clients), CLOSE_MS);
      app.websocketServer.close(() => {
        clearTimeout(late);
        done();
      });
    },
  });

/**
 * Sockets for people are opened by pages of ours, for who is logged in, and end with their session: call it after
 * sessions are there.
 */
export function guardSockets(app: FastifyInstance, config: HostConfig, book: Book): void {
  const sessions = new WeakMap<IncomingMessage, string>();
  const open = new Map<WebSocket, string>();
  app.addHook('onRequest', async (request) => {
    if (!request.ws) return;
    if (app.websocketServer.clients.size >= config.limits.sockets) throw new Refusal(503, 'server.busy');
    if (!isOfPeople(request)) return;
    const { origin } = request.headers;
    if (origin === undefined || !isOwnOrigin(origin, request, config))
      throw new Refusal(403, 'server.other-site');
    if (!request.user) throw new Refusal(401, 'server.not-logged-in');
    sessions.set(request.raw, request.session.sessionId);
  });
  app.websocketServer.on('connection', (socket, request) => {
    const session = sessions.get(request);
    if (session === undefined) return;
    open.set(socket, session);
    socket.once('close', () => open.delete(socket));
  });
  const sweep = () => {
    for (const [socket, session] of open) if (!book.session(session)) socket.close(SESSION_ENDED);
  };
  const sweeping = setInterval(sweep, SWEEP_MS).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
  // Who logs out is out everywhere at once.
  app.addHook('onResponse', async (request) => {
    if (pathOf(request) === '/api/logout') sweep();
  });
}
