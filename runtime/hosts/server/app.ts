import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { type FastifyInstance, fastify, LogController, type RouteOptions } from 'fastify';
import { securityHeaders } from '../headers.ts';
import type { Around, ServerRoom } from './around.ts';
import { takeBodies } from './bodies.ts';
import { httpOptions, limitConnections } from './http.ts';
import { Metrics } from './metrics.ts';
import { observe } from './observe.ts';
import { keepOrigins } from './origin.ts';
import { Book } from './people/book.ts';
import { loginRoutes } from './people/login.ts';
import { oidcRoutes } from './people/oidc.ts';
import { isEncrypted, keepSessions } from './people/sessions.ts';
import { probeRoutes } from './probes.ts';
import { limitRates } from './rates.ts';
import { guardSockets, registerSockets } from './sockets.ts';
import { type StudioFiles, studioRoutes } from './studio.ts';
import { telling, tellNotFound } from './telling.ts';
import { noTracing, type Tracing } from './tracing.ts';
import { trailRoutes } from './trail.ts';
import { watchedHost } from './watched.ts';

/** Characters of a part of a path, such as the id of a file. */
const PARAM_MAX = 2_048;

/** What a server has beside its rooms; what is left out is as it is for trying a room. */
export interface ServerSetting {
  /** Who can log in; absent: known until it ends. */
  book?: Book;
  files?: StudioFiles;
  metrics?: Metrics;
  tracing?: Tracing;
  isStopping?: () => boolean;
  now?: () => number;
  /** Hears of every route there is. */
  onRoute?: (route: RouteOptions) => void;
}

/** The server, with the rooms in it; it does not listen yet. */
export async function openServer(
  given: Around,
  rooms: readonly ServerRoom[],
  setting: ServerSetting = {},
): Promise<FastifyInstance> {
  const { config } = given;
  const app = bareServer(given);
  if (setting.onRoute) app.addHook('onRoute', setting.onRoute);
  const { tracing = noTracing, now = Date.now, isStopping = () => false, files } = setting;
  const metrics = setting.metrics ?? new Metrics();
  const book = setting.book ?? new Book(undefined, config.limits, now);
  const around = { ...given, host: watchedHost(given.host, metrics, tracing) };
  telling(app);
  takeBodies(app);
  observe(app, metrics, tracing);
  await secure(app, around, book);
  metrics.countSockets(() => app.websocketServer.clients.size);
  await app.register(loginRoutes(around, book));
  await app.register(oidcRoutes(around, now));
  await app.register(probeRoutes(around, metrics, isStopping));
  await app.register(trailRoutes(around));
  if (files) await app.register(studioRoutes(around, files));
  for (const room of rooms) await app.register(room(around));
  return app;
}

function bareServer({ config: { limits, listen }, log }: Around): FastifyInstance {
  return fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    routerOptions: { maxParamLength: PARAM_MAX },
    trustProxy: listen.proxies.length > 0 ? listen.proxies : false,
    http: httpOptions(limits),
    requestTimeout: httpOptions(limits).requestTimeout,
    keepAliveTimeout: httpOptions(limits).keepAliveTimeout,
    forceCloseConnections: 'idle',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
}

/** In this order: what can be refused without knowing who asks is refused first. */
async function secure(app: FastifyInstance, around: Around, book: Book): Promise<void> {
  const { config } = around;
  app.decorateRequest('user', null);
  limitConnections(app.server, config);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: isEncrypted(config),
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  await registerSockets(app, config);
  keepOrigins(app, config);
  await app.register(cookie);
  await keepSessions(app, around, book);
  await limitRates(app, config.limits);
  tellNotFound(app);
  guardSockets(app, config, book);
}
