import type { ChannelDefinition } from '../../../define/channel.ts';
import type { Outgoing, Sent } from '../../contract/outgoing.ts';
import { createBackOff } from '../back-off.ts';
import type { Connector, Tools } from '../connector.ts';
import type { Judging } from '../judge.ts';
import { requestOf } from '../request.ts';
import { createWire } from '../wire.ts';
import type { MetaConfig } from './config.ts';
import { type Graph, graphErrorOf, postMessage } from './graph.ts';
import { BODY_MAX, receiveFromMeta } from './webhook.ts';

/** What one of Meta's channels has of its own. */
export interface MetaChannel extends Pick<Judging, 'waitFor' | 'idOf'> {
  definition: ChannelDefinition;
  /** Milliseconds until a message may go; 0: now. */
  pace?(outgoing: Outgoing, now: number): number;
}

export interface MetaConnector {
  graph: Graph;
  connector: Required<Pick<Connector, 'bodyMax' | 'receive'>> & Connector;
}

/** What both of Meta's channels do alike: signed webhooks, and messages by the Graph API. */
export function connectMeta(own: MetaChannel, config: MetaConfig, tools: Tools): MetaConnector {
  const { definition } = own;
  const { secretOf, workspace } = tools;
  const wire = createWire({ answerMs: config.answerSeconds * 1_000 });
  const graph = { wire, root: config.root.replace(/\/+$/, ''), token: secretOf(config.token) };
  const secrets = { appSecret: secretOf(config.appSecret), verifyToken: secretOf(config.verifyToken) };
  const judging = { ...own, backOff: createBackOff(), errorOf: graphErrorOf };
  return {
    graph,
    connector: {
      channel: definition.channel,
      bodyMax: BODY_MAX,
      receive: receiveFromMeta(secrets, definition, workspace),
      send: (outgoing) => send(own, { graph, judging, tools }, outgoing),
      // The Graph API has no key by which it knows a message again.
      idempotent: false,
      stop: () => wire.close(),
    },
  };
}

interface Ways {
  graph: Graph;
  judging: Judging;
  tools: Tools;
}

async function send(own: MetaChannel, { graph, judging, tools }: Ways, outgoing: Outgoing): Promise<Sent> {
  const request = requestOf(own.definition, outgoing);
  if (!request) return { is: 'refused', code: 0, title: 'connector.not-ours' };
  const after = own.pace?.(outgoing, tools.now()) ?? 0;
  if (after > 0) return { is: 'later', after, why: 'connector.paced', free: true };
  const sent = await postMessage(graph, judging, { ...request, key: outgoing.key });
  if (sent.is === 'later' && sent.why === 'connector.not-authorised')
    tools.log.error({ channel: own.definition.channel, code: sent.why }, 'messages wait');
  return sent;
}
