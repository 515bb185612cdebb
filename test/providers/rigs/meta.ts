import { POINTS, workspace } from '#runtime/channels/testing/bicycle-shop.ts';
import type { Connector, Tools, WebhookRequest } from '#runtime/hosts/connectors/connector.ts';
import { instagramKind } from '#runtime/hosts/connectors/instagram/kind.ts';
import { whatsappKind } from '#runtime/hosts/connectors/whatsapp/kind.ts';
import type { Json } from '#runtime/model/json.ts';
import type { Rig, Webhook } from '../conformance.ts';
import { type GraphApi, openGraphApi, signatureOf } from '../graph-api.ts';
import { nobodyAt } from '../provider.ts';
import { openTools } from '../recording.ts';
import { messagesBody, statusBody, textMessage } from '../whatsapp-bodies.ts';

export const META_SECRETS = { TOKEN: 'token-7f3a', APP: 'app-secret-91bc', VERIFY: 'verify-55de' };

/** What both channels' configs have. */
export const metaConfigAt = (root: string) => ({
  root,
  token: { env: 'TOKEN' },
  appSecret: { env: 'APP' },
  verifyToken: { env: 'VERIFY' },
});

/** A body as Meta posts it. */
export function metaRequest(body: string, signature: string | undefined, at: number): WebhookRequest {
  const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature };
  return { method: 'POST', url: '/webhooks/x', query: {}, headers, rawBody: Buffer.from(body), at };
}

function webhook(message: Json, report: Json, at: number): Webhook {
  const signed = (body: string) => metaRequest(body, signatureOf(META_SECRETS.APP, body), at);
  const signedAs = (request: WebhookRequest, signature: string): WebhookRequest => ({
    ...request,
    headers: { 'x-hub-signature-256': signature },
  });
  return {
    message: () => signed(JSON.stringify(message)),
    report: () => signed(JSON.stringify(report)),
    garbage: () => signed('{"object":'),
    bad: {
      'without a signature': ({ rawBody, at: when }) => metaRequest(rawBody.toString(), undefined, when),
      'a byte more': (request) => ({
        ...request,
        rawBody: Buffer.concat([request.rawBody, Buffer.from(' ')]),
      }),
      'the same said otherwise': (request) => ({
        ...request,
        rawBody: Buffer.from(JSON.stringify(JSON.parse(request.rawBody.toString()), null, 1)),
      }),
      'another secret': (request) => signedAs(request, signatureOf('guessed', request.rawBody)),
      'no secret': (request) => signedAs(request, signatureOf('', request.rawBody)),
      'a short signature': (request) => signedAs(request, 'sha256='),
      'another algorithm': (request) =>
        signedAs(request, signatureOf(META_SECRETS.APP, '').replace('256', '1')),
    },
  };
}

async function openRig(
  connect: (root: string, tools: Tools) => Connector,
  bodies: { message: Json; report: Json },
): Promise<Rig> {
  const graph = await openGraphApi({ token: META_SECRETS.TOKEN, appSecret: META_SECRETS.APP });
  const tools = openTools(workspace, META_SECRETS);
  const connector = connect(graph.root, tools.tools);
  const astray = connect((await nobodyAt()).root, tools.tools);
  return {
    connector,
    astray,
    tools,
    secrets: [...Object.values(META_SECRETS), 'Hoi!'],
    taken: () => graph.accepted.length,
    cases: casesOf(graph),
    webhook: webhook(bodies.message, bodies.report, tools.clock.now),
    async close() {
      await graph.close();
      await Promise.all([connector.stop(), astray.stop()]);
      tools.close();
    },
  };
}

const casesOf = ({ wish }: GraphApi): Rig['cases'] => ({
  'its own error': () => wish({ code: 131_051 }),
  'too many': () => wish({ code: 4 }),
  'unavailable for now': () => wish({ status: 503 }),
  'an answer of something in between': () => wish({ status: 502 }),
  'no answer': () => wish('silence'),
  'a line that breaks after the message was taken': () => wish('accept-and-drop'),
});

const answerSeconds = 0.3;

export function openWhatsappRig(): Promise<Rig> {
  const number = { account: POINTS.whatsapp.account, display: '31201234567' };
  const ours = { account: number.account, id: 'wamid.OURS', key: 'c1/1', body: {} };
  return openRig(
    (root, tools) =>
      whatsappKind.connect(whatsappKind.schema.parse({ ...metaConfigAt(root), answerSeconds }), tools),
    {
      message: messagesBody(number, '31612345678', [textMessage('wamid.1', 'Hoi!')]),
      report: statusBody(number, ours, 'delivered'),
    },
  );
}

const instagramBody = (messaging: Json): Json => ({
  object: 'instagram',
  entry: [{ id: POINTS.instagram.account, time: 1_795_500_000_000, messaging: [messaging] }],
});

export function openInstagramRig(): Promise<Rig> {
  const around = {
    sender: { id: '1234567890123456' },
    recipient: { id: POINTS.instagram.account },
    timestamp: 1_795_500_000_000,
  };
  return openRig(
    (root, tools) =>
      instagramKind.connect(instagramKind.schema.parse({ ...metaConfigAt(root), answerSeconds }), tools),
    {
      message: instagramBody({ ...around, message: { mid: 'm_1', text: 'Hoi!' } }),
      report: instagramBody({ ...around, read: { mid: 'm_ours' } }),
    },
  );
}
