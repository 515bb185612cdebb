import type { FastifyBaseLogger, FastifyPluginAsync } from 'fastify';
import type { HostConfig } from '../config/host-config.ts';
import type { SecretOf } from '../config/secret.ts';
import type { Host } from '../contract/host.ts';

/** What every room of the server works with. */
export interface Around {
  host: Host;
  config: HostConfig;
  log: FastifyBaseLogger;
  secretOf: SecretOf;
}

/** A room of the server: its routes, and what they need. */
export type ServerRoom = (around: Around) => FastifyPluginAsync;
