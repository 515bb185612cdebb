import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { sameText } from '../connectors/signature.ts';
import { isLoopbackAddress } from '../outgoing/address.ts';
import type { Around } from './around.ts';
import type { Metrics } from './metrics.ts';
import { Refusal } from './refusal.ts';

/** Whether the host is there, whether it takes work, and its figures. */
export const probeRoutes =
  (around: Around, metrics: Metrics, isStopping: () => boolean): FastifyPluginAsync =>
  async (app) => {
    const { host } = around;
    app.get('/healthz', async () => ({ healthy: true }));
    app.get('/readyz', async (_request, reply) => {
      const why = isStopping() ? 'stopping' : (await host.standing()).refusing;
      return reply
        .code(why === null ? 200 : 503)
        .send({ ready: why === null, ...(why === null ? {} : { why }) });
    });
    app.get('/metrics', async (request, reply) => {
      if (!mayRead(request, around)) throw new Refusal(403, 'server.not-granted', { grant: 'administer' });
      return reply.type(metrics.registry.contentType).send(await metrics.text(host));
    });
  };

/** Administrators, who has the token, or, when there is none, who is on this machine and came by no proxy. */
function mayRead(request: FastifyRequest, { config, secretOf }: Around): boolean {
  if (request.user?.grants.includes('administer')) return true;
  const { token } = config.metrics;
  if (token) return sameText(request.headers.authorization ?? '', `Bearer ${secretOf(token)}`);
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers['forwarded'];
  return forwarded === undefined && isLoopbackAddress(request.raw.socket.remoteAddress ?? '');
}
