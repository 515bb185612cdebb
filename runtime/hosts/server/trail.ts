import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import type { Around } from './around.ts';
import { doubtsView } from './doubts.ts';
import { needs } from './needs.ts';
import { Refusal } from './refusal.ts';

/** Entries that are told at once. */
export const AUDIT_MAX = 200;

const asked = z.strictObject({
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).default(Number.MAX_SAFE_INTEGER),
  limit: z.coerce.number().int().min(1).max(AUDIT_MAX).default(AUDIT_MAX),
});
const settlement = z.strictObject({ how: z.enum(['sent', 'resend', 'drop']) });
const ofDoubt = z.strictObject({ key: z.string().min(1).max(200) });

/** For administrators: what was done by whom, and effects in doubt. */
export const trailRoutes =
  ({ host }: Around): FastifyPluginAsync =>
  async (app) => {
    const preHandler = needs('administer');
    app.get('/api/audit', { preHandler }, async ({ query }) => {
      const { before, limit } = read(asked, query);
      return { entries: await host.audit(before, limit) };
    });
    app.get('/api/doubts', { preHandler }, () => doubtsView(host));
    app.post('/api/doubts/:key', { preHandler }, async ({ params, body, user }, reply) => {
      const settled = await host.settle(
        read(ofDoubt, params).key,
        read(settlement, body).how,
        user?.id ?? '',
      );
      if (!settled) throw new Refusal(404, 'server.not-found');
      return reply.code(204).send();
    });
  };

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data } = schema.safeParse(given);
  if (success) return data;
  throw new Refusal(400, 'server.bad-request');
}
