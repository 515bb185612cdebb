import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Host } from '../contract/host.ts';
import type { Standing } from '../contract/views.ts';

/** Seconds: a commit is a few milliseconds on a good disk. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What the standing of a host says, as gauges. */
const GAUGES = {
  contactsOpen: ['routewright_contacts_open', 'Contacts that are not closed.'],
  contactsTotal: ['routewright_contacts_total', 'Contacts there ever were.'],
  timers: ['routewright_timers', 'Timers that run.'],
  ready: ['routewright_effects_ready', 'Effects that wait to be sent.'],
  claimed: ['routewright_effects_claimed', 'Effects that are being sent.'],
  inDoubt: ['routewright_effects_in_doubt', 'Effects of which nobody knows whether they went out.'],
  events: ['routewright_events', 'Events that happened to contacts, ever.'],
  revisions: ['routewright_revisions', 'Revisions of scripts.'],
} as const satisfies Partial<Record<keyof Standing, readonly [name: string, help: string]>>;

/** The figures of one server, for Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  readonly #receipts: Counter<'is'>;
  readonly #commits: Histogram;
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #sent: Counter<'effect' | 'is'>;

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#receipts = new Counter({
      ...{ name: 'routewright_receipts_total', help: 'What was handed to the host, by what became of it.' },
      ...{ labelNames: ['is'], registers },
    });
    this.#commits = new Histogram({
      ...{ name: 'routewright_commit_seconds', help: 'Until what was handed in is on disk.' },
      ...{ buckets: BUCKETS, registers },
    });
    this.#requests = new Histogram({
      ...{ name: 'routewright_request_seconds', help: 'Requests, until they were answered.' },
      ...{ labelNames: ['method', 'route', 'status'], buckets: BUCKETS, registers },
    });
    this.#sent = new Counter({
      ...{ name: 'routewright_sent_total', help: 'Effects that left, by what became of them.' },
      ...{ labelNames: ['effect', 'is'], registers },
    });
  }

  countSockets(open: () => number): void {
    new Gauge({
      ...{ name: 'routewright_sockets', help: 'WebSockets that are open.', registers: [this.registry] },
      collect() {
        this.set(open());
      },
    });
  }

  received(is: string, seconds: number): void {
    this.#receipts.inc({ is });
    this.#commits.observe(seconds);
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  sent(effect: string, is: string): void {
    this.#sent.inc({ effect, is });
  }

  /** The figures as text, with those of the host as it stands. */
  async text(host: Host): Promise<string> {
    const standing = await host.standing();
    const lines = Object.entries(GAUGES).map(([key, [name, help]]) => {
      const value = standing[key as keyof typeof GAUGES];
      return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
    });
    const refusing = `# HELP routewright_refusing Whether new work is refused.\n# TYPE routewright_refusing gauge\nroutewright_refusing ${standing.refusing === null ? 0 : 1}\n`;
    return `${await this.registry.metrics()}${lines.join('')}${refusing}`;
  }
}
