import { expect, it, onTestFinished } from 'vitest';
import { TEXT } from '#test/providers/messages.ts';
import { openTools } from '#test/providers/recording.ts';
import { SMS_AUTHORIZATION, SMS_SECRETS, smsConfigAt, smsRequest } from '#test/providers/rigs/sms.ts';
import { openSmsGateway, smsHeaders } from '#test/providers/sms-gateway.ts';
import { POINTS, workspace } from '../../../channels/testing/bicycle-shop.ts';
import type { Outgoing } from '../../contract/outgoing.ts';
import type { WebhookRequest } from '../connector.ts';
import { REPLAY_SECONDS } from './config.ts';
import { smsKind } from './kind.ts';
import { checkSignature } from './signed.ts';

async function openShop(more: object = {}, publicUrl?: string) {
  const gateway = await openSmsGateway({ authorization: SMS_AUTHORIZATION });
  const tools = openTools(workspace, SMS_SECRETS);
  const config = smsKind.schema.parse({ ...smsConfigAt(gateway.root), ...more });
  const connector = smsKind.connect(config, { ...tools.tools, publicUrl });
  onTestFinished(async () => {
    await gateway.close();
    await connector.stop();
    tools.close();
  });
  const { now } = tools.clock;
  const receive = (fields: Record<string, string>, query: WebhookRequest['query'] = {}, at = now) => {
    const body = new URLSearchParams(fields).toString();
    const request = smsRequest(body, smsHeaders(SMS_SECRETS.SIGNED, body, now), at);
    const received = connector.receive?.({ ...request, query });
    if (!received) throw new Error('there is no webhook');
    return received;
  };
  return { gateway, connector, receive, now };
}

const outgoing: Outgoing = {
  key: 'c1/2',
  contact: 'c1',
  effect: {
    id: 'c1/2',
    type: 'message.send',
    channel: 'sms',
    pointOfContact: 'texts',
    to: '+31612345678',
    message: TEXT,
  },
  account: POINTS.sms.account,
  answered: null,
  attempt: 1,
};

const said = { MessageSid: 'SM1', From: '+31612345678', To: POINTS.sms.address };
const report = {
  MessageSid: 'SM2',
  From: POINTS.sms.address,
  To: '+31612345678',
  MessageStatus: 'undelivered',
};

it.each(['form', 'json'])('posts a message as %s, under its key', async (form) => {
  const { gateway, connector } = await openShop({ form });
  await connector.send(outgoing);
  const { To, Body } = gateway.accepted[0]?.message ?? {};
  expect({ To, Body }).toEqual({ To: '+31612345678', Body: TEXT.text });
  expect(gateway.counts.of('c1/2')).toBe(1);
});

it('hears of which message the gateway reports, by the address it was told', async () => {
  const { gateway, connector, receive } = await openShop({}, 'https://host.example');
  await connector.send(outgoing);
  const callback = new URL(gateway.accepted[0]?.message.StatusCallback ?? '');
  expect(callback.href).toMatch(/^https:\/\/host\.example\/webhooks\/sms\?/);
  const query = Object.fromEntries(callback.searchParams);
  const failed = { ...report, ErrorCode: '30003', ErrorMessage: 'Unreachable' };
  expect(receive(failed, query).events).toMatchObject([
    { event: { status: 'failed', effect: 'c1/2', error: { code: 30_003, title: 'Unreachable' } } },
  ]);
  const [guessed] = receive(failed, { ...query, effect: 'c1/3' }).events;
  expect(guessed?.event).not.toHaveProperty('effect');
});

it('passes on who asks for no more messages, and refuses what the gateway keeps from them', async () => {
  const { gateway, connector, receive } = await openShop();
  for (const [words, keyword] of [
    ['Stop', 'stop'],
    ['START', 'start'],
  ] as const)
    expect(receive({ ...said, Body: words }).events).toMatchObject([
      { event: { message: { extra: { keyword } } } },
    ]);
  gateway.wish({ code: 21_610, title: 'Attempt to send to unsubscribed recipient' });
  expect(await connector.send(outgoing)).toMatchObject({ is: 'refused', code: 21_610 });
});

it('takes a signed request for as long as it is fresh, before our clock and behind it', async () => {
  const { receive, now } = await openShop();
  const fresh = REPLAY_SECONDS * 1_000;
  for (const at of [now - fresh, now + fresh])
    expect(receive({ ...said, Body: 'Hoi' }, {}, at).status).toBe(200);
  for (const at of [now - fresh - 1, now + fresh + 1])
    expect(receive({ ...said, Body: 'Hoi' }, {}, at)).toMatchObject({ status: 403, events: [] });
});

it('waits for as long as the gateway asks, up to an hour', async () => {
  const { gateway, connector } = await openShop();
  gateway.wish(
    { status: 429, headers: { 'retry-after': '7' } },
    { status: 503, headers: { 'retry-after': '99999' } },
  );
  expect(await connector.send(outgoing)).toMatchObject({ is: 'later', after: 7_000 });
  expect(await connector.send(outgoing)).toMatchObject({ is: 'later', after: 3_600_000 });
});

it('answers POST alone', async () => {
  const { connector, now } = await openShop();
  const request = { ...smsRequest('', {}, now), method: 'GET' as const };
  expect(connector.receive?.(request).status).toBe(405);
});

// The example of https://www.twilio.com/docs/usage/security
it('knows Twilio’s own signature', () => {
  const way = {
    kind: 'twilio' as const,
    authToken: { env: 'TWILIO' },
    url: 'https://mycompany.com/myapp.php',
  };
  const check = checkSignature(way, () => '12345');
  const body = new URLSearchParams({
    ...{ CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234' },
    ...{ From: '+14158675309', To: '+18005551212' },
  }).toString();
  const request = (signature: string, url = '/myapp.php?foo=1&bar=2') => ({
    ...smsRequest(body, { 'x-twilio-signature': signature }, 0),
    url,
  });
  expect(check(request('RSOYDt4T1cUTdK1PDd93/VVr8B8='))).toBeUndefined();
  expect(check(request('RSOYDt4T1cUTdK1PDd93/VVr8B8=', '/myapp.php?foo=1&bar=3'))).toMatchObject({
    status: 403,
  });
  expect(check(smsRequest(body, {}, 0))).toMatchObject({ status: 401 });
});
