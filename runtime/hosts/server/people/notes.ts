import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Host } from '../../contract/host.ts';

type Note = Parameters<Host['note']>[0];

/** What is noted of logging in: by whom, and from which address, which is not written out. */
export const noteOf = (request: FastifyRequest, what: string, by: string, of = ''): Note => ({
  by,
  what,
  of,
  detail: `from ${hidden(request.ip)}`,
});

const KEY = randomBytes(32);

/** The same for the same address while the host runs, and no way back. */
export const hidden = (text: string): string =>
  createHmac('sha256', KEY).update(text).digest('hex').slice(0, 12);
