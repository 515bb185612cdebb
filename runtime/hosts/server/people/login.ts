import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Around } from '../around.ts';
import { needs } from '../needs.ts';
import { loginRate } from '../rates.ts';
import { Refusal } from '../refusal.ts';
import type { Book } from './book.ts';
import { noteOf } from './notes.ts';
import { languageOf, loginPage, loginPolicy } from './page.ts';
import type { Person } from './person.ts';
import { CSRF_HEADER, logIn, SESSION_COOKIE } from './sessions.ts';

/** Longer ones were never given out. */
const TOKEN_MAX = 100;
const token = z.object({ token: z.string().min(1).max(TOKEN_MAX) });
const invitation = z.strictObject({ agent: z.string().min(1).max(TOKEN_MAX) });

/** Who has the token that was printed at the first start. */
const ADMINISTRATOR: Person = {
  id: 'administrator',
  name: 'Administrator',
  agent: null,
  administrator: true,
};

/** Logging in by a link, logging out, and who is logged in. */
export const loginRoutes =
  (around: Around, book: Book): FastifyPluginAsync =>
  async (app) => {
    const { host, config } = around;
    app.get('/login', async (request, reply) => {
      const given = token.safeParse(request.query);
      return showPage(around, request, reply, { token: given.data?.token });
    });
    app.post('/login', { config: { rateLimit: loginRate(config.limits) } }, async (request, reply) => {
      const given = token.safeParse(request.body);
      const person = given.success ? personOf(book, given.data.token) : undefined;
      if (!person) {
        await host.note(noteOf(request, 'login.failed', ''));
        return showPage(around, request, reply.code(401), { failed: true });
      }
      await logIn(request, person);
      await host.note(noteOf(request, 'login', person.id));
      return reply.redirect(person.administrator ? '/' : '/desk', 303);
    });
    app.get('/api/session', async ({ user }, reply) => {
      reply.header('Cache-Control', 'no-store');
      const providers = { oidc: config.oidc !== undefined };
      return user
        ? { user, csrf: reply.generateCsrf(), header: CSRF_HEADER, ...providers }
        : { user, ...providers };
    });
    app.post('/api/logout', async (request, reply) => {
      const { user } = request;
      if (!user) throw new Refusal(401, 'server.not-logged-in');
      await request.session.destroy();
      await host.note(noteOf(request, 'logout', user.id));
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send();
    });
    app.post('/api/invitations', { preHandler: needs('administer') }, async (request) => {
      const given = invitation.safeParse(request.body);
      const agent =
        given.success && Object.hasOwn(host.workspace().agents, given.data.agent)
          ? given.data.agent
          : undefined;
      if (agent === undefined) throw new Refusal(400, 'server.no-agent');
      const made = book.invite(agent);
      if (made === undefined) throw new Refusal(503, 'server.too-many-invitations');
      await host.note(noteOf(request, 'invitation', request.user?.id ?? '', agent));
      return {
        link: `${addressOf(around, request)}/login?token=${made}`,
        hours: config.limits.invitationHours,
      };
    });
  };

/** The administrator, or the agent of an invitation, which is good no more. */
function personOf(book: Book, given: string): Person | undefined {
  if (book.isAdministratorToken(given)) return ADMINISTRATOR;
  const agent = book.takeUp(given);
  return agent === undefined ? undefined : { id: agent, name: agent, agent, administrator: false };
}

/** The page says where it is to its own form, so that the form can be told from one of another site. */
export function showPage(
  { config }: Around,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { token: given, failed = false }: { token?: string | undefined; failed?: boolean },
): FastifyReply {
  const page = { language: languageOf(headers['accept-language']), provider: config.oidc !== undefined };
  return reply
    .headers({
      'Content-Security-Policy': loginPolicy,
      'Referrer-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(loginPage({ ...page, token: given, failed }));
}

/** As the people that are invited reach the host. */
export const addressOf = ({ config: { publicUrl } }: Around, { protocol, host }: FastifyRequest): string =>
  publicUrl === undefined ? `${protocol}://${host}` : publicUrl.replace(/\/$/, '');
