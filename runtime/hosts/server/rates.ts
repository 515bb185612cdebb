import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../config/limits.ts';
import { isSigned, pathOf } from './origin.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;
/** Addresses and sessions that are counted at once; past it the longest silent is forgotten. */
const COUNTED_MAX = 10_000;

/** Counts the requests of each session, and of each address that has none. */
export async function limitRates(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(rateLimit, {
    max: (request) => maxOf(request, limits),
    timeWindow: MINUTE,
    cache: COUNTED_MAX,
    keyGenerator: keyOf,
    errorResponseBuilder: (_, { ttl }) =>
      new Refusal(429, 'server.too-many', { seconds: Math.ceil(ttl / 1_000) }),
  });
}

/** For routes where somebody says who they are: each address has a few attempts. */
export const loginRate = ({ loginsPerMinute }: Limits) => ({
  max: loginsPerMinute,
  timeWindow: MINUTE,
  keyGenerator: ({ ip }: FastifyRequest) => `login ${ip}`,
  groupId: 'login',
});

/** A page of the studio is many files, and a company is one address. */
const isFile = (request: FastifyRequest): boolean => pathOf(request).startsWith('/assets/');

function keyOf(request: FastifyRequest): string {
  if (isSigned(request)) return `webhook ${request.ip}`;
  if (isFile(request)) return `file ${request.ip}`;
  return request.user ? `session ${request.session.sessionId}` : `address ${request.ip}`;
}

function maxOf(request: FastifyRequest, limits: Limits): number {
  if (isSigned(request)) return limits.webhooksPerMinute;
  if (isFile(request)) return limits.filesPerMinute;
  return request.user ? limits.sessionRequestsPerMinute : limits.requestsPerMinute;
}
