import csrf from '@fastify/csrf-protection';
import session from '@fastify/session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Around } from '../around.ts';
import { isOfPeople, isSafe, isSigned } from '../origin.ts';
import { Refusal } from '../refusal.ts';
import type { Book } from './book.ts';
import { type Person, userOf } from './person.ts';

declare module 'fastify' {
  interface Session {
    person?: Person;
  }
}

/** The cookie of a session. */
export const SESSION_COOKIE = 'routewright';
/** The header in which a page of ours gives back the `csrf` of `GET /api/session`. */
export const CSRF_HEADER = 'x-csrf-token';
const HOUR = 3_600_000;

/** `request.user` by the session, and changes by pages of ours alone. */
export async function keepSessions(
  app: FastifyInstance,
  { host, config }: Around,
  book: Book,
): Promise<void> {
  await app.register(session, {
    secret: book.signingKey(),
    cookieName: SESSION_COOKIE,
    cookie: {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: isEncrypted(config),
      maxAge: config.limits.sessionHours * HOUR,
    },
    saveUninitialized: false,
    rolling: false,
    store: storeIn(book),
  });
  await app.register(csrf, {
    sessionPlugin: '@fastify/session',
    getToken: ({ headers }) => headerOf(headers[CSRF_HEADER]),
  });
  app.addHook('onRequest', async (request) => {
    const person = request.session.get('person');
    request.user = person ? userOf(person, host.workspace()) : null;
  });
  // Before the body is read: strangers' are not, nor are those of pages of others.
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if (isSafe(request) || isSigned(request)) return done();
    if (request.user) return app.csrfProtection(request, reply, done);
    done(isOfPeople(request) ? new Refusal(401, 'server.not-logged-in') : null);
  });
}

/** Somebody is who they say they are: with a session of a new name, so that nobody else knows it. */
export async function logIn(request: FastifyRequest, person: Person): Promise<void> {
  await request.session.regenerate();
  request.session.person = person;
}

export const isEncrypted = ({ publicUrl }: Around['config']): boolean =>
  publicUrl !== undefined && new URL(publicUrl).protocol === 'https:';

const headerOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

type Options = Parameters<typeof session>[1];
type Store = NonNullable<Options['store']>;

const storeIn = (book: Book): Store => ({
  set: (id, value, done) => done(attempt(() => book.keepSession(id, value))),
  get(id, done) {
    let found: object | undefined;
    const failed = attempt(() => {
      found = book.session(id);
    });
    done(failed, found as Parameters<typeof done>[1]);
  },
  destroy: (id, done) => done(attempt(() => book.endSession(id))),
});

function attempt(act: () => void): unknown {
  try {
    act();
    return null;
  } catch (thrown) {
    return thrown;
  }
}
