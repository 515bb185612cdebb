import type { ChannelDefinition, Inbound } from '../../../define/channel.ts';
import type { Json } from '../../../model/json.ts';
import { error } from '../../../model/problem.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { type Received, refusedWith, type WebhookRequest } from '../connector.ts';
import { happenedOf } from '../happened.ts';
import { jsonOf } from '../json.ts';
import { hmacHex, sameText } from '../signature.ts';

/** Bytes of a body: Meta sends up to 3 MB. https://hookdeck.com/webhooks/platforms/guide-to-whatsapp-webhooks-features-and-best-practices */
export const BODY_MAX = 3 * 1_024 * 1_024;
/** Characters of a challenge that is given back. */
export const CHALLENGE_MAX = 1_000;

export interface WebhookSecrets {
  /** With which bodies are signed. */
  appSecret: string;
  /** Made up by whoever sets the webhook up. */
  verifyToken: string;
}

type Reader = Pick<ChannelDefinition, 'inbound'>;

/**
 * A request at a webhook of Meta's: the question whether the address is ours, or a body signed with the app's secret.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
 */
export const receiveFromMeta =
  (secrets: WebhookSecrets, { inbound }: Reader, workspace: () => Workspace) =>
  (request: WebhookRequest): Received =>
    request.method === 'GET'
      ? shakeHands(request, secrets.verifyToken)
      : readSigned(request, secrets.appSecret, (body) => inbound(body, request.at, workspace()));

function shakeHands({ query }: WebhookRequest, verifyToken: string): Received {
  const challenge = query['hub.challenge'] ?? '';
  const ours = sameText(query['hub.verify_token'] ?? '', verifyToken);
  if (query['hub.mode'] !== 'subscribe' || !ours || challenge.length > CHALLENGE_MAX)
    return refusedWith(403, error('connector.wrong-token'));
  return { ...refusedWith(200), body: challenge };
}

function readSigned(
  { headers, rawBody }: WebhookRequest,
  appSecret: string,
  read: (body: Json) => Inbound,
): Received {
  const signature = headers['x-hub-signature-256'];
  if (typeof signature !== 'string') return refusedWith(401, error('connector.not-signed'));
  if (!sameText(signature, `sha256=${hmacHex(appSecret, rawBody)}`))
    return refusedWith(403, error('connector.wrong-signature'));
  const body = jsonOf(rawBody);
  if (body === undefined) return refusedWith(400, error('connector.not-json'));
  const { events, ignored, problems } = read(body);
  return { status: 200, events: events.map(happenedOf), ignored, problems };
}
