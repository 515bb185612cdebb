import type { FastifyError, FastifyInstance } from 'fastify';
import { ZodError } from 'zod';
import { error, type Problem } from '../../model/problem.ts';
import { Refusal } from './refusal.ts';

/** Every answer that is no success says so as `{ problems }`; what went wrong inside stays inside. */
export function telling(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Refusal>(async (thrown, request, reply) => {
    const status = statusOf(thrown);
    if (status >= 500) request.log.error({ code: thrown.message }, 'failed');
    return reply.code(status).send({ problems: [problemOf(thrown, status)] });
  });
}

/** What does not fit a room's schema is the client's doing. */
const statusOf = (thrown: FastifyError | Refusal): number =>
  thrown.statusCode ?? (thrown instanceof ZodError ? 400 : 500);

/** What is not there counts like all else: who guesses names does not guess for long. */
export function tellNotFound(app: FastifyInstance): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (_request, reply) =>
    reply.code(404).send({ problems: [error('server.not-found')] }),
  );
}

const CODES: Readonly<Record<number, string>> = {
  404: 'server.not-found',
  413: 'server.too-large',
  415: 'server.wrong-kind',
  429: 'server.too-many',
  503: 'server.busy',
};

function problemOf(thrown: FastifyError | Refusal, status: number): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  return error(CODES[status] ?? (status < 500 ? 'server.bad-request' : 'server.failed'));
}
