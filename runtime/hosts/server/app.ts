import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import { type FastifyInstance, fastify } from 'fastify';
import type { Around, ServerRoom } from './around.ts';
import { telling } from './telling.ts';

/** The server, with the rooms in it; it does not listen yet. */
export async function openServer(around: Around, rooms: readonly ServerRoom[]): Promise<FastifyInstance> {
  const { config, log } = around;
  const app = fastify({ loggerInstance: log, bodyLimit: config.limits.bodyBytes });
  app.decorateRequest('user', null);
  await app.register(cookie);
  await app.register(websocket, { options: { maxPayload: config.limits.socketBytes } });
  telling(app);
  for (const room of rooms) await app.register(room(around));
  return app;
}
