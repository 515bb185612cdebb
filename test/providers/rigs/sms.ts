import { POINTS, workspace } from '#runtime/channels/testing/bicycle-shop.ts';
import type { Tools, WebhookRequest } from '#runtime/hosts/connectors/connector.ts';
import { smsKind } from '#runtime/hosts/connectors/sms/kind.ts';
import type { Rig, Webhook } from '../conformance.ts';
import { nobodyAt } from '../provider.ts';
import { openTools } from '../recording.ts';
import { openSmsGateway, type SmsGateway, smsHeaders } from '../sms-gateway.ts';

export const SMS_SECRETS = { GATEWAY: 'gateway-31aa', SIGNED: 'signed-77cd' };

export const smsConfigAt = (root: string) => ({
  root,
  auth: { kind: 'basic', user: 'shop', password: { env: 'GATEWAY' } },
  signed: { kind: 'timestamped', secret: { env: 'SIGNED' } },
});

export const SMS_AUTHORIZATION = `Basic ${Buffer.from(`shop:${SMS_SECRETS.GATEWAY}`).toString('base64')}`;

const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();

const message = form({ MessageSid: 'SM01', From: '+31612345678', To: POINTS.sms.address, Body: 'Stop' });
const report = form({
  MessageSid: 'SM02',
  From: POINTS.sms.address,
  To: '+31612345678',
  MessageStatus: 'delivered',
});

export function smsRequest(body: string, headers: Record<string, string>, at: number): WebhookRequest {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    method: 'POST',
    url: '/webhooks/x',
    query: {},
    headers: { ...type, ...headers },
    rawBody: Buffer.from(body),
    at,
  };
}

const MINUTES_6 = 360_000;

function webhook(at: number): Webhook {
  const signed = (body: string) => smsRequest(body, smsHeaders(SMS_SECRETS.SIGNED, body, at), at);
  return {
    message: () => signed(message),
    report: () => signed(report),
    garbage: () => {
      const request = signed('{"MessageSid":');
      return { ...request, headers: { ...request.headers, 'content-type': 'application/json' } };
    },
    bad: {
      'without a signature': () => smsRequest(message, {}, at),
      'an altered body': (request) => ({ ...request, rawBody: Buffer.from(`${message}&Body=Start`) }),
      'another secret': () => smsRequest(message, smsHeaders('guessed', message, at), at),
      'another time': (request) => ({
        ...request,
        headers: { ...request.headers, 'x-timestamp': String(at) },
      }),
      'an old one, said again': (request) => ({ ...request, at: at + MINUTES_6 }),
      'one of the future': (request) => ({ ...request, at: at - MINUTES_6 }),
    },
  };
}

export async function openSmsRig(): Promise<Rig> {
  const gateway = await openSmsGateway({ authorization: SMS_AUTHORIZATION });
  const tools = openTools(workspace, SMS_SECRETS);
  const connect = (root: string, with_: Tools) =>
    smsKind.connect(smsKind.schema.parse({ ...smsConfigAt(root), answerSeconds: 0.3 }), with_);
  const connector = connect(gateway.root, tools.tools);
  const astray = connect((await nobodyAt()).root, tools.tools);
  return {
    connector,
    astray,
    tools,
    secrets: [...Object.values(SMS_SECRETS), SMS_AUTHORIZATION, 'Stop'],
    taken: () => gateway.accepted.length,
    cases: casesOf(gateway),
    webhook: webhook(tools.clock.now),
    async close() {
      await gateway.close();
      await Promise.all([connector.stop(), astray.stop()]);
      tools.close();
    },
  };
}

const casesOf = ({ wish }: SmsGateway): Rig['cases'] => ({
  'its own error': () => wish({ code: 21_610 }),
  'too many': () => wish({ status: 429, headers: { 'retry-after': '7' } }),
  'unavailable for now': () => wish({ status: 503 }),
  'an answer of something in between': () => wish({ status: 502 }),
  'no answer': () => wish('silence'),
  'a line that breaks after the message was taken': () => wish('accept-and-drop'),
});
