import type { Attributes, Span, Tracer } from '@opentelemetry/api';

/** Spans of what the server does. Without an endpoint nothing is made of them. */
export interface Tracing {
  /** Does something within a span; what it throws or how it failed is on the span. */
  within<T>(name: string, attributes: Attributes, act: () => Promise<T>): Promise<T>;
  /** A span that somebody else ends. */
  begin(name: string, attributes: Attributes): { end(attributes: Attributes): void };
  stop(): Promise<void>;
}

export const noTracing: Tracing = {
  within: (_name, _attributes, act) => act(),
  begin: () => ({ end() {} }),
  stop: async () => {},
};

/** Sends spans to an endpoint of OTLP over HTTP. What is not configured is not loaded either. */
export async function tracingTo(endpoint: string | undefined): Promise<Tracing> {
  if (endpoint === undefined) return noTracing;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'routewright' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: endpoint }))],
  });
  return tracingOf(provider.getTracer('routewright'), () => provider.shutdown());
}

/** Spans of a tracer; nothing of it is shared with the process. */
export const tracingOf = (tracer: Tracer, stop: () => Promise<void>): Tracing => ({
  async within(name, attributes, act) {
    const span = tracer.startSpan(name, { attributes });
    try {
      return await act();
    } catch (thrown) {
      fail(span, thrown);
      throw thrown;
    } finally {
      span.end();
    }
  },
  begin(name, attributes) {
    const span = tracer.startSpan(name, { attributes });
    return {
      end(more) {
        span.setAttributes(more);
        span.end();
      },
    };
  },
  stop,
});

/** Codes of `SpanStatusCode`: only types come from the API here, so that it is not loaded for nothing. */
const ERROR = 2;

/** What kind of error, not what it says: that may hold what customers wrote. */
const fail = (span: Span, thrown: unknown): void => {
  span.setStatus({ code: ERROR, message: thrown instanceof Error ? thrown.name : 'thrown' });
};
