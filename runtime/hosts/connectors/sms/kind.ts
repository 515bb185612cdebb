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
    return {
      channel: sms.channel,
      bodyMax: BODY_MAX,
      receive: (request) => receive(request, check, tools),
      send: (outgoing) => send(outgoing, { config, wire, judging, authorization }),
      idempotent: () => config.idempotent,
      stop: () => wire.close(),
    };
  },
};

const idOf = (said: JsonObject): Json | undefined => said['sid'];

function receive(request: WebhookRequest, check: CheckSignature, { workspace }: Tools): Received {
  if (request.method !== 'POST') return refusedWith(405, error('connector.wrong-method'));
  const wrong = check(request);
  if (wrong) return wrong;
  const body = bodyOf(request);
  if (body === undefined) return refusedWith(400, error('connector.not-json'));
  const { events, ignored, problems } = sms.inbound(body, request.at, workspace());
  return { status: 200, events: events.map(happenedOf), ignored, problems };
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
}

async function send(outgoing: Outgoing, { config, wire, judging, authorization }: Ways): Promise<Sent> {
  const request = requestOf(sms, outgoing);
  if (!request) return { is: 'refused', code: 0, title: 'connector.not-ours' };
  const callback = config.statusCallback === undefined ? {} : { StatusCallback: config.statusCallback };
  const fields = { ...(request.body as Record<string, string>), ...callback };
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
