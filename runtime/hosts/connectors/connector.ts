import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { z } from 'zod';
import type { Ignored, ImportedTemplates } from '../../define/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { SecretOf } from '../config/secret.ts';
import type { Happened, Host } from '../contract/host.ts';
import type { Outgoing, Sent } from '../contract/outgoing.ts';
import type { FileStore, StoredFile } from './files.ts';

/** A request at a channel's webhook, as it came in. */
export interface WebhookRequest {
  method: 'GET' | 'POST';
  /** Path and query as they were asked for: some providers sign them. */
  url: string;
  query: Readonly<Record<string, string | undefined>>;
  headers: IncomingHttpHeaders;
  /** To the byte: signatures are of this, not of what it says. */
  rawBody: Buffer;
  at: Instant;
}

/** What a request says. Without a valid signature there are no events, and the status says so. */
export interface Received {
  /** What to answer once the events are on disk. */
  status: number;
  /** Plain text. */
  body?: string;
  events: readonly Happened[];
  ignored: readonly Ignored[];
  problems: readonly Problem[];
}

/** The wire between one channel's pure functions and its provider. */
export interface Connector {
  channel: string;
  /** Bytes of a webhook's body; absent: the channel has no webhook. */
  bodyMax?: number;
  /** Never throws. Secrets are all it knows beside its arguments. */
  receive?(request: WebhookRequest): Received;
  /** Never rejects: what became of the message, as far as anyone can know. */
  send(outgoing: Outgoing): Promise<Sent>;
  /** Whether its provider does a repeated key once: then a message in doubt is sent again without asking. */
  idempotent: boolean;
  /** What may be done once an event is on disk, such as telling the customer that it was read. Never rejects. */
  accepted?(happened: Happened): Promise<void>;
  /** A customer's file, from the provider when it is not here yet; undefined when nobody has it. */
  fetchFile?(id: string): Promise<StoredFile | undefined>;
  /** The approved messages as the provider has them now, for points of contact of the workspace. */
  templates?(): Promise<readonly FetchedTemplates[]>;
  /** Where events come in by another way than webhooks. */
  start?(deliver: Host['deliver']): Promise<readonly Problem[]>;
  /** Finishes what is on its way. */
  stop(): Promise<void>;
}

/** The templates of one of a provider's accounts. */
export interface FetchedTemplates extends ImportedTemplates {
  pointsOfContact: readonly string[];
}

export type ConnectorLog = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;

/** What connectors work with. */
export interface Tools {
  workspace(): Workspace;
  secretOf: SecretOf;
  now(): Instant;
  log: ConnectorLog;
  files: FileStore;
  /** As providers reach this host; absent: unknown. */
  publicUrl?: string | undefined;
  /** The provider told that an approved message of the channel is no longer what it was. */
  templatesChanged?: ((channel: string) => void | Promise<void>) | undefined;
}

/** How one channel is connected: what it asks for in `host.json`, and how it begins. */
export interface ConnectorKind<S extends z.ZodObject = z.ZodObject> {
  channel: string;
  schema: S;
  connect(config: z.output<S>, tools: Tools): Connector;
}

/** Connectors that are set up, by the channel. */
export type Connectors = ReadonlyMap<string, Connector>;

/** An answer that lets nothing in. */
export const refusedWith = (status: number, ...problems: Problem[]): Received => ({
  status,
  events: [],
  ignored: [],
  problems,
});
