import { resolve } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { isLoopbackAddress } from '../outgoing/address.ts';
import type { Project } from '../project.ts';
import type { Around } from './around.ts';
import { Refusal } from './refusal.ts';

export interface StudioFiles {
  /** The folder of the built studio. */
  studio: string;
  /** What `/project.json` answers; undefined: there is none. */
  project: () => Promise<Project | undefined>;
}

/** The studio, which is the same for all, and its project, for people of this host or of this machine. */
export const studioRoutes =
  ({ config }: Around, { studio, project }: StudioFiles): FastifyPluginAsync =>
  async (app) => {
    await app.register(serveFiles, {
      root: resolve(studio),
      // `/desk` is a page as well.
      extensions: ['html'],
      cacheControl: false,
      setHeaders: (reply, path) => void reply.header('Cache-Control', cacheFor(path)),
    });
    const isOwnMachine = config.publicUrl === undefined && isLoopbackAddress(config.listen.host);
    app.get('/project.json', async ({ user }, reply) => {
      if (!user && !isOwnMachine) throw new Refusal(401, 'server.not-logged-in');
      const found = await project();
      if (!found) throw new Refusal(404, 'server.not-found');
      return reply.header('Cache-Control', 'no-store').send(found);
    });
  };

/** Files in `assets` carry their content's hash in their name: they never change. */
const cacheFor = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
