import type { ServerRoom } from '../server/around.ts';
import { askRoutes } from './asks.ts';
import { publishRoutes, type Tools } from './publishing.ts';
import { socketRoute } from './socket.ts';

/** The live desk, the floor and publishing: `/api/live`, and what pages ask once. */
export const live =
  (tools: Tools): ServerRoom =>
  (around) =>
  async (app) => {
    await app.register(socketRoute(around));
    await app.register(askRoutes(around));
    await app.register(publishRoutes(around, tools));
  };
