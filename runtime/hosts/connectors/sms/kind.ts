import { sms } from '../../../channels/sms/channel.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import { error } from '../../../model/problem.ts';
import type { Outgoing, Sent } from '../../contract/outgoing.ts';
import { createBackOff } from '../back-off.ts';
import {
  type ConnectorKind,
  type Received,
  refusedWith,
  type Tools,
  type WebhookRequest,
} from '../connector.ts';
import { happenedOf } from '../happened.ts';
import { formOf, jsonOf } from '../json.ts';
import { type Judging, judge } from '../judge.ts';
import { requestOf } from '../request.ts';
import { createWire, type Wire } from '../wire.ts';
import { callbackOf, effectOf } from './callback.ts';
import { type SmsConfig, smsConfig } from './config.ts';
import { errorOf, waitFor } from './errors.ts';
import { type CheckSignature, checkSignature } from './signed.ts';

/** Bytes of a body: a text of ten segments and ten addresses of files are less. */
export const BODY_MAX = 64 * 1_024;

/** SMS by way of a gateway over HTTP, whose fields are Twilio's. */
export const smsKind: ConnectorKind<typeof smsConfig> = {
  channel: sms.channel,
  schema: smsConfig,
  connect(config, tools) {
    const wire = createWire({ answerMs: config.answerSeconds * 1_000 });
    const check = checkSignature(config.signed, tools.secretOf);
    const judging = { backOff: createBackOff(), waitFor, errorOf, idOf };
    const authorization = authorizationOf(config, tools);
    const secret = secretIn(config, tools);
    const callback = config.statusCallback ?? ownWebhook(tools);
    return {
      channel: sms.channel,
      bodyMax: BODY_MAX,
      receive: (request) => receive(request, { check, secret, tools }),
      send: (outgoing) => send(outgoing, { config, wire, judging, authorization, callback, secret }),
      idempotent: config.idempotent,
      stop: () => wire.close(),
    };
  },
};

const idOf = (said: JsonObject): Json | undefined => said['sid'];

/** With what the gateway signs, we sign what it gives back to us. */
const secretIn = ({ signed }: SmsConfig, { secretOf }: Tools): string =>
  secretOf(signed.kind === 'twilio' ? signed.authToken : signed.secret);

/** As the gateway reaches us, when that is known. */
const ownWebhook = ({ publicUrl }: Tools): string | undefined =>
  publicUrl === undefined ? undefined : new URL(`/webhooks/${sms.channel}`, publicUrl).href;

interface Door {
  check: CheckSignature;
  secret: string;
  tools: Tools;
}

function receive(request: WebhookRequest, { check, secret, tools: { workspace } }: Door): Received {
  if (request.method !== 'POST') return refusedWith(405, error('connector.wrong-method'));
  const wrong = check(request);
  if (wrong) return wrong;
  const body = bodyOf(request);
  if (body === undefined) return refusedWith(400, error('connector.not-json'));
  const { events, ignored, problems } = sms.inbound(body, request.at, workspace());
  const effect = effectOf(request.query, secret);
  const told = events.map((event) =>
    effect !== undefined && event.type === 'delivery.reported' ? { ...event, effect } : event,
  );
  return { status: 200, events: told.map(happenedOf), ignored, problems };
}

const bodyOf = ({ headers, rawBody }: WebhookRequest): Json | undefined =>
  headers['content-type']?.startsWith('application/json') ? jsonOf(rawBody) : formOf(rawBody);

function authorizationOf({ auth }: SmsConfig, { secretOf }: Tools): string {
  if (auth.kind === 'bearer') return `Bearer ${secretOf(auth.token)}`;
  return `Basic ${Buffer.from(`${auth.user}:${secretOf(auth.password)}`).toString('base64')}`;
}

interface Ways {
  config: SmsConfig;
  wire: Wire;
  judging: Judging;
  authorization: string;
  callback: string | undefined;
  secret: string;
}

async function send(outgoing: Outgoing, ways: Ways): Promise<Sent> {
  const { config, wire, judging, authorization, callback, secret } = ways;
  const request = requestOf(sms, outgoing);
  if (!request) return { is: 'refused', code: 0, title: 'connector.not-ours' };
  const fields = {
    ...(request.body as Record<string, string>),
    ...(callback === undefined ? {} : { StatusCallback: callbackOf(callback, outgoing.key, secret) }),
  };
  const json = config.form === 'json';
  const answer = await wire.ask({
    method: 'POST',
    url: `${config.root.replace(/\/+$/, '')}/${request.path}`,
    headers: {
      authorization,
      'idempotency-key': outgoing.key,
      'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
    },
    body: json ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
  });
  return judge(judging, answer, outgoing.key);
}
