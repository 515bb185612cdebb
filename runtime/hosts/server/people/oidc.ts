import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import type { Around } from '../around.ts';
import { loginRate } from '../rates.ts';
import { Refusal } from '../refusal.ts';
import { addressOf, showPage } from './login.ts';
import { noteOf } from './notes.ts';
import { type Attempt, type Provider, personOf, providerOf } from './provider.ts';
import { isEncrypted, logIn } from './sessions.ts';

/** Names the attempt: sent along when the provider leads back here, as the cookie of the session is not. */
const COOKIE = 'routewright_login';
/** How long one may take at the provider. */
const ATTEMPT_SECONDS = 600;
/** Attempts at once; the earliest are given up first. */
export const ATTEMPTS_MAX = 1_000;

/** Logging in at a provider: `/auth/login` leads there, and `/auth/callback` back. */
export const oidcRoutes =
  (around: Around, now: () => number): FastifyPluginAsync =>
  async (app) => {
    const { host, config, log } = around;
    if (!config.oidc) return;
    const provider: Provider = providerOf(config.oidc, around.secretOf);
    const attempts = new Attempts(now);
    const cookie = { path: '/auth', httpOnly: true, sameSite: 'lax', secure: isEncrypted(config) } as const;
    const limited = { config: { rateLimit: loginRate(config.limits) } };

    app.get('/auth/login', limited, async (request, reply) => {
      const begun = await provider
        .begin(`${addressOf(around, request)}/auth/callback`)
        .catch(() => undefined);
      if (!begun) throw new Refusal(503, 'server.no-provider');
      const { url, attempt } = begun;
      reply.setCookie(COOKIE, attempts.add(attempt), { ...cookie, maxAge: ATTEMPT_SECONDS });
      return reply.header('Cache-Control', 'no-store').redirect(url, 303);
    });

    app.get('/auth/callback', limited, async (request, reply) => {
      const attempt = attempts.take(request.cookies[COOKIE] ?? '');
      reply.clearCookie(COOKIE, cookie);
      const came = new URL(`${addressOf(around, request)}${request.url}`);
      const claims = attempt && (await provider.finish(came, attempt).catch(() => log.warn('oidc refused')));
      const person = claims ? personOf(claims, config) : undefined;
      if (!person) {
        await host.note(noteOf(request, 'login.failed', ''));
        return showPage(around, request, reply.code(401), { failed: true });
      }
      await logIn(request, person);
      await host.note(noteOf(request, 'login', person.id));
      return reply.header('Cache-Control', 'no-store').redirect(person.administrator ? '/' : '/desk', 303);
    });
  };

/** Attempts that have not come back. Each can once. */
class Attempts {
  readonly #waiting = new Map<string, { attempt: Attempt; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(attempt: Attempt): string {
    const name = randomBytes(32).toString('base64url');
    this.#waiting.set(name, { attempt, until: this.#now() + ATTEMPT_SECONDS * 1_000 });
    const [first] = this.#waiting.keys();
    if (this.#waiting.size > ATTEMPTS_MAX && first !== undefined) this.#waiting.delete(first);
    return name;
  }

  take(name: string): Attempt | undefined {
    const found = this.#waiting.get(name);
    this.#waiting.delete(name);
    return found && found.until > this.#now() ? found.attempt : undefined;
  }
}
