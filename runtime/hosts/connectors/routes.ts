import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '../contract/host.ts';
import type { Around, ServerRoom } from '../server/around.ts';
import type { Connector, Connectors, Received, WebhookRequest } from './connector.ts';
import { tell } from './tell.ts';

/** Seconds after which a provider may try again when the host takes nothing. */
export const RETRY_SECONDS = 30;

type Webhook = Connector & Required<Pick<Connector, 'receive' | 'bodyMax'>>;

const hasWebhook = (connector: Connector): connector is Webhook =>
  connector.receive !== undefined && connector.bodyMax !== undefined;

/**
 * The webhooks of all channels that have one: `/webhooks/CHANNEL`. The answer is 200 once everything is on disk, whatever
 * comes of it; nothing that is not signed gets as far as the host.
 */
export const webhookRoutes =
  (connectors: Connectors): ServerRoom =>
  (around) =>
  async (app) => {
    // Signatures are of bytes, whatever they claim to be.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      { parseAs: 'buffer' },
      async (_request: FastifyRequest, body: Buffer) => body,
    );
    for (const connector of connectors.values())
      if (hasWebhook(connector)) addWebhook(app, connector, around);
  };

function addWebhook(app: FastifyInstance, connector: Webhook, around: Around): void {
  app.route({
    method: ['GET', 'POST'],
    url: `/webhooks/${connector.channel}`,
    bodyLimit: connector.bodyMax,
    handler: async (request, reply) => {
      const received = connector.receive(webhookOf(request));
      tell(around.log, connector.channel, received);
      return answer(reply, received, await take(received, connector, around));
    },
  });
}

const webhookOf = (request: FastifyRequest): WebhookRequest => ({
  method: request.method === 'GET' ? 'GET' : 'POST',
  url: request.url,
  query: textsOf(request.query),
  headers: request.headers,
  rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  at: Date.now(),
});

/** What comes twice is a list, and counts as nothing. */
const textsOf = (query: unknown): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(query ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );

/** All at once, in order: the host writes them together. */
async function take({ events }: Received, connector: Connector, { host, log }: Around): Promise<Receipt[]> {
  const receipts = await Promise.all(events.map((happened) => host.deliver(happened)));
  const accepted = events.filter((_, index) => receipts[index]?.is === 'accepted');
  Promise.all(accepted.map((happened) => connector.accepted?.(happened))).catch((thrown: unknown) =>
    log.warn({ channel: connector.channel, reason: reasonOf(thrown) }, 'after a webhook'),
  );
  return receipts;
}

const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';

function answer(
  reply: FastifyReply,
  { status, body = '' }: Received,
  receipts: readonly Receipt[],
): FastifyReply {
  const refused = receipts.some(({ is }) => is === 'refused');
  reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store');
  return refused
    ? reply.code(503).header('retry-after', RETRY_SECONDS).send('')
    : reply.code(status).send(body);
}
