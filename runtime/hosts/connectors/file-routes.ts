import { createReadStream } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ServerRoom } from '../server/around.ts';
import { needs } from '../server/needs.ts';
import { Refusal } from '../server/refusal.ts';
import type { Connectors } from './connector.ts';
import type { FileStore, StoredFile } from './files.ts';

/** What a browser shows by itself and runs nothing of. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|audio\/[\w.+-]+|video\/[\w.+-]+)$/;

const params = z.object({ channel: z.string().max(64), id: z.string().min(1).max(2_048) });

/** `/api/files/CHANNEL/ID`: what a customer sent, for whoever has a desk. `ID` is the `media.id` of the message. */
export const fileRoutes =
  (connectors: Connectors, files: FileStore): ServerRoom =>
  () =>
  async (app) => {
    app.get('/api/files/:channel/:id', { preHandler: needs('desk') }, async (request, reply) => {
      const { channel, id } = params.parse(request.params);
      const connector = connectors.get(channel);
      const file = connector && ((await files.find(channel, id)) ?? (await connector.fetchFile?.(id)));
      if (!file) throw new Refusal(404, 'server.not-found');
      return sendFile(reply, file);
    });
  };

/** A customer's file is never part of our page: no scripts, no guessing what it is. */
function sendFile(reply: FastifyReply, { path, mimeType, filename = '', bytes }: StoredFile): FastifyReply {
  const type = (mimeType.split(';')[0] ?? '').trim().toLowerCase();
  const shown = SHOWN.test(type);
  return reply
    .type(shown ? type : 'application/octet-stream')
    .header('content-length', bytes)
    .header(
      'content-disposition',
      `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(filename)}`,
    )
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=86400')
    .send(createReadStream(path));
}

const encoded = (filename: string): string =>
  encodeURIComponent(filename === '' ? 'file' : filename.slice(-120)).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
