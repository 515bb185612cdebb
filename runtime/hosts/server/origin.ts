import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HostConfig } from '../config/host-config.ts';
import { isLoopbackAddress } from '../outgoing/address.ts';
import { Refusal } from './refusal.ts';

/** What is signed by who sends it, in the place of a session. */
const SIGNED = '/webhooks/';
/** Asked by machines, by whatever name they know this one. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export const pathOf = ({ raw: { url = '/' } }: FastifyRequest): string => url.split('?', 1)[0] ?? '/';

export const isSigned = (request: FastifyRequest): boolean => pathOf(request).startsWith(SIGNED);

/** What is for people who are logged in; only what is read there may say less to strangers. */
export const isOfPeople = (request: FastifyRequest): boolean => pathOf(request).startsWith('/api/');

export const isSafe = ({ method }: FastifyRequest): boolean => SAFE.has(method);

/**
 * Refuses requests for another name than ours (a name that somebody else points at this machine), and those by which
 * a page of another site changes something.
 */
export function keepOrigins(app: FastifyInstance, config: HostConfig): void {
  app.addHook('onRequest', async (request) => {
    if (!PROBES.has(pathOf(request)) && !isOurName(request.host, config))
      throw new Refusal(421, 'server.other-name');
    const speaks = !isSafe(request) && !isSigned(request);
    if (speaks && !isFromHere(request, config)) throw new Refusal(403, 'server.other-site');
  });
}

/** With a `publicUrl`, its host; this machine's own names are ours in any case. */
function isOurName(host: string, { publicUrl, listen }: HostConfig): boolean {
  if (!URL.canParse(`http://${host}/`)) return false;
  const { hostname } = new URL(`http://${host}/`);
  if (hostname === 'localhost' || hostname === listen.host || isLoopbackAddress(hostname)) return true;
  return publicUrl !== undefined && new URL(publicUrl).hostname === hostname;
}

/** Whether a page of ours asks. Programs that are no browsers say nothing of pages: they have no cookies to abuse. */
export function isFromHere(request: FastifyRequest, config: HostConfig): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || isOwnOrigin(origin, request, config);
}

/** Whether a page of that origin is ours: it came from where the request goes to, or from the `publicUrl`. */
export function isOwnOrigin(origin: string, { host }: FastifyRequest, { publicUrl }: HostConfig): boolean {
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
