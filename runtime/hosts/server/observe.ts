import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { Tracing } from './tracing.ts';

/** A line, a figure and a span for each request. Routes are told as they are written: a path may name a customer. */
export function observe(app: FastifyInstance, metrics: Metrics, tracing: Tracing): void {
  const spans = new WeakMap<FastifyRequest, ReturnType<Tracing['begin']>>();
  app.addHook('onRequest', async (request) => {
    spans.set(
      request,
      tracing.begin('request', { 'http.request.method': request.method, 'http.route': routeOf(request) }),
    );
  });
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode, elapsedTime } = reply;
    metrics.answered(request.method, routeOf(request), statusCode, elapsedTime / 1_000);
    spans.get(request)?.end({ 'http.response.status_code': statusCode });
    request.log.info(
      { method: request.method, route: routeOf(request), status: statusCode, ms: Math.round(elapsedTime) },
      'answered',
    );
  });
}

const routeOf = ({ routeOptions: { url } }: FastifyRequest): string => url ?? 'none';
