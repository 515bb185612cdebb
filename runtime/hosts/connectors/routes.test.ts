import { expect, it, onTestFinished } from 'vitest';
import { signatureOf } from '#test/providers/graph-api.ts';
import { ACCEPTED, openTools } from '#test/providers/recording.ts';
import { META_SECRETS, metaConfigAt } from '#test/providers/rigs/meta.ts';
import { messagesBody, textMessage } from '#test/providers/whatsapp-bodies.ts';
import { POINTS, workspace } from '../../channels/testing/bicycle-shop.ts';
import type { JsonObject } from '../../model/json.ts';
import { error } from '../../model/problem.ts';
import type { Happened, Receipt } from '../contract/host.ts';
import { openStage } from '../server/testing/stage.ts';
import { BODY_MAX } from './meta/webhook.ts';
import { webhookRoutes } from './routes.ts';
import { whatsappKind } from './whatsapp/kind.ts';

const NUMBER = { account: POINTS.whatsapp.account, display: '31201234567' };
const URL = '/webhooks/whatsapp';

/** A whole server with WhatsApp's webhook, before a host that answers as `receipts` says. */
async function openWebhook(receipts: (happened: Happened) => Promise<Receipt> | Receipt = () => ACCEPTED) {
  const tools = openTools(workspace, META_SECRETS);
  const config = { ...metaConfigAt('http://127.0.0.1:9'), readReceipts: false };
  const connector = whatsappKind.connect(whatsappKind.schema.parse(config), tools.tools);
  const done: Happened[] = [];
  const watched = { ...connector, accepted: async (happened: Happened) => void done.push(happened) };
  const stage = await openStage({ rooms: [webhookRoutes(new Map([[connector.channel, watched]]))] });
  const delivered: Happened[] = [];
  stage.host.deliver = async (happened) => {
    delivered.push(happened);
    return receipts(happened);
  };
  onTestFinished(async () => {
    await connector.stop();
    tools.close();
  });
  const post = (payload: string | Buffer, headers: Record<string, string> = sign(payload)) =>
    stage.app.inject({ method: 'POST', url: URL, payload, headers });
  return { ...stage, delivered, done, post };
}

const sign = (payload: string | Buffer) => ({
  'content-type': 'application/json',
  'x-hub-signature-256': signatureOf(META_SECRETS.APP, payload),
});

const body = (...messages: JsonObject[]): string =>
  JSON.stringify(messagesBody(NUMBER, '31612345678', messages));

it('shakes hands with who knows the token, and gives the challenge back as plain text', async () => {
  const { app } = await openWebhook();
  const ask = (token: string) =>
    app.inject(`${URL}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=%3Cb%3E158`);
  const answer = await ask(META_SECRETS.VERIFY);
  expect([answer.statusCode, answer.body]).toEqual([200, '<b>158']);
  expect(answer.headers['content-type']).toMatch(/^text\/plain/);
  for (const token of ['guessed', '', `${META_SECRETS.VERIFY}&hub.verify_token=${META_SECRETS.VERIFY}`]) {
    const refused = await ask(token);
    expect([refused.statusCode, refused.body]).toEqual([403, '']);
  }
});

it('answers once everything is on disk, not before', async () => {
  let keep: (receipt: Receipt) => void = () => undefined;
  const kept = new Promise<Receipt>((resolve) => {
    keep = resolve;
  });
  const { post, delivered, done } = await openWebhook(() => kept);
  let isAnswered = false;
  const answer = post(body(textMessage('m1', 'Hoi!'), textMessage('m2', 'Hallo?'))).then((it) => {
    isAnswered = true;
    return it;
  });
  await expect.poll(() => delivered.length).toBe(2);
  expect(isAnswered).toBe(false);
  expect(done).toEqual([]);
  keep(ACCEPTED);
  expect((await answer).statusCode).toBe(200);
  expect(delivered.map(({ event }) => event)).toMatchObject([
    { message: { id: 'm1' } },
    { message: { id: 'm2' } },
  ]);
  expect(done).toEqual(delivered);
});

it('takes a repetition for done, and does nothing more about it', async () => {
  const { post, done } = await openWebhook(() => ({ is: 'duplicate' }));
  expect((await post(body(textMessage('m1', 'Hoi!')))).statusCode).toBe(200);
  expect(done).toEqual([]);
});

it('asks for a later try when not all could be kept', async () => {
  const refused: Receipt = { is: 'refused', problem: error('host.busy') };
  const { post } = await openWebhook(({ event }) =>
    event.type === 'message.received' && event.message.id === 'm2' ? refused : ACCEPTED,
  );
  const answer = await post(body(textMessage('m1', 'Hoi!'), textMessage('m2', 'Hallo?')));
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30']);
});

it('lets nothing through that is not signed', async () => {
  const { post, delivered } = await openWebhook();
  const payload = body(textMessage('m1', 'Hoi!'));
  expect((await post(payload, { 'content-type': 'application/json' })).statusCode).toBe(401);
  expect((await post(`${payload} `, sign(payload))).statusCode).toBe(403);
  expect((await post('{', sign('{'))).statusCode).toBe(400);
  expect(delivered).toEqual([]);
});

it('takes bodies by their bytes, whatever they are called', async () => {
  const { post, delivered } = await openWebhook();
  const payload = body(textMessage('m1', 'Hoi!'));
  for (const type of ['text/plain', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded'])
    expect((await post(payload, { ...sign(payload), 'content-type': type })).statusCode).toBe(200);
  expect(delivered).toHaveLength(3);
});

it('takes bodies up to the limit', async () => {
  const { post } = await openWebhook();
  const payload = body(textMessage('m1', 'Hoi!'));
  const most = payload + ' '.repeat(BODY_MAX - payload.length);
  expect((await post(most)).statusCode).toBe(200);
  expect((await post(`${most} `)).statusCode).toBe(413);
});

it('has no webhook of a channel that is not connected', async () => {
  const { app } = await openWebhook();
  expect((await app.inject({ method: 'POST', url: '/webhooks/instagram' })).statusCode).toBe(404);
});
