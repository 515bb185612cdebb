import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The widget as it was built. */
interface WidgetFile {
  etag: string;
  plain: Buffer;
  gzip: Buffer;
}

/** Pages everywhere name it without a version: after so many seconds they ask whether it is still the same. */
const FRESH_S = 300;
const STALE_S = 86_400;

/** Undefined where nothing has been built. */
export async function readWidget(path: string): Promise<WidgetFile | undefined> {
  const plain = await readFile(path).catch(() => undefined);
  if (!plain) return undefined;
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { etag: `"${hash}"`, plain, gzip: gzipSync(plain, { level: 9 }) };
}

export function sendWidget({ etag, plain, gzip }: WidgetFile, request: FastifyRequest, reply: FastifyReply) {
  reply.headers({
    ETag: etag,
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': `public, max-age=${FRESH_S}, stale-while-revalidate=${STALE_S}`,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(plain);
  return reply.header('Content-Encoding', 'gzip').send(gzip);
}
