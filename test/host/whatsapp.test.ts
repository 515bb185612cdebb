import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { secretsOf } from '#runtime/hosts/config/secret.ts';
import { createFileStore } from '#runtime/hosts/connectors/files.ts';
import { openConnectors, stopConnectors } from '#runtime/hosts/connectors/open.ts';
import { webhookRoutes } from '#runtime/hosts/connectors/routes.ts';
import { createSender } from '#runtime/hosts/connectors/sender.ts';
import type { Host, HostPorts } from '#runtime/hosts/contract/host.ts';
import { openServer } from '#runtime/hosts/server/app.ts';
import type { Event } from '#runtime/model/event.ts';
import type { Json } from '#runtime/model/json.ts';
import { openGraphApi } from '#test/providers/graph-api.ts';
import { META_SECRETS, metaConfigAt } from '#test/providers/rigs/meta.ts';
import { messagesBody, statusBody, textMessage } from '#test/providers/whatsapp-bodies.ts';
import { newFolder, openTestHost, removeFolder } from './open.ts';

const NUMBER = { account: '108000000000001', display: '31201234567' };
const CUSTOMER = '31612345678';

/** The bicycle shop on a host of its own, at a Graph API of its own. */
async function openShop() {
  const folder = newFolder();
  const graph = await openGraphApi({ token: META_SECRETS.TOKEN, appSecret: META_SECRETS.APP });
  const log = pino({ level: 'silent' });
  let send: HostPorts['send'] = async () => ({ is: 'sent' });
  const host = await openTestHost(folder, (outgoing) => send(outgoing));
  const config = hostConfig.parse({ connectors: { whatsapp: metaConfigAt(graph.root) } });
  const secretOf = secretsOf(META_SECRETS);
  const { connectors } = openConnectors(config.connectors, {
    ...{ workspace: () => host.workspace(), secretOf, now: Date.now, log, files: createFileStore(folder) },
  });
  send = createSender(connectors, async () => ({ is: 'sent' }));
  const app = await openServer({ host, config, log, secretOf }, [webhookRoutes(connectors)]);
  onTestFinished(async () => {
    await app.close();
    await host.stop();
    await stopConnectors(connectors);
    await graph.close();
    removeFolder(folder);
  });
  const post = async (body: Json) => {
    const payload = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': graph.sign(payload) };
    const { statusCode } = await app.inject({ method: 'POST', url: '/webhooks/whatsapp', payload, headers });
    return statusCode;
  };
  const say = (id: string, words: string) => post(messagesBody(NUMBER, CUSTOMER, [textMessage(id, words)]));
  return { graph, host, post, say };
}

/** Settles when it is so; it is looked at after each commit. */
function settled(host: Host, isSo: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      isSo().then((so) => {
        if (!so) return;
        stop();
        resolve();
      }, reject);
    };
    const stop = host.onNews(look);
    look();
  });
}

const eventsOf = async (host: Host): Promise<readonly Event[]> => {
  const [line] = await host.contacts({ customer: CUSTOMER });
  return (line && (await host.history(line.id))?.events) ?? [];
};

const failuresOf = (events: readonly Event[]) =>
  events.flatMap((event) =>
    event.type === 'delivery.reported' && event.status === 'failed' ? [event.error?.code] : [],
  );

it('a signed body opens a contact, and the answer arrives at WhatsApp once, however often the body comes', async () => {
  const { graph, host, say } = await openShop();
  expect(await say('wamid.1', 'Hallo')).toBe(200);
  await graph.acceptedBy(1);
  expect(await say('wamid.1', 'Hallo')).toBe(200);
  expect(await say('wamid.1', 'Hallo')).toBe(200);
  const [line, ...others] = await host.contacts({ customer: CUSTOMER });
  expect(others).toEqual([]);
  expect(line).toMatchObject({ channel: 'whatsapp', script: 'support' });
  expect(graph.accepted[0]).toMatchObject({ account: NUMBER.account, body: { to: CUSTOMER } });
  expect((await eventsOf(host)).filter(({ type }) => type === 'message.received')).toHaveLength(1);
  expect([...graph.counts.all().values()].every((count) => count === 1)).toBe(true);
  expect(graph.read).toEqual(['wamid.1']);
});

it('what becomes of the answer reaches the contact, each thing once', async () => {
  const { graph, host, post, say } = await openShop();
  await say('wamid.1', 'Hallo');
  await graph.acceptedBy(1);
  const [ours] = graph.accepted;
  if (!ours) throw new Error('nothing was accepted');
  const errors = [{ code: 131_026, title: 'Message undeliverable' }];
  for (const status of ['delivered', 'sent', 'delivered'] as const)
    expect(await post(statusBody(NUMBER, ours, status))).toBe(200);
  expect(await post(statusBody(NUMBER, ours, 'failed', errors))).toBe(200);
  const told = (await eventsOf(host)).flatMap((event) =>
    event.type === 'delivery.reported' ? [[event.status, event.effect]] : [],
  );
  expect(told).toEqual([
    ['delivered', ours.key],
    ['sent', ours.key],
    ['failed', ours.key],
  ]);
  expect(failuresOf(await eventsOf(host))).toEqual([131_026]);
});

it('an error for good reaches the contact with its code', async () => {
  const { graph, host, say } = await openShop();
  graph.wish({ code: 131_047, title: 'Re-engagement message' });
  await say('wamid.1', 'Hallo');
  await settled(host, async () => failuresOf(await eventsOf(host)).length > 0);
  expect(failuresOf(await eventsOf(host))).toEqual([131_047]);
});

it('a message whose answer got lost is in doubt, is not sent again, and is settled by WhatsApp’s report', async () => {
  const { graph, host, post, say } = await openShop();
  graph.wish('accept-and-drop');
  await say('wamid.1', 'Hallo');
  await settled(host, async () => (await host.doubts()).length === 1);
  const [doubt] = await host.doubts();
  expect(doubt).toMatchObject({ why: 'connector.broken-off' });
  const [ours] = graph.accepted;
  if (!ours) throw new Error('nothing was accepted');
  expect(ours.key).toBe(doubt?.key);
  expect(await post(statusBody(NUMBER, ours, 'sent'))).toBe(200);
  await settled(host, async () => (await host.doubts()).length === 0);
  expect(graph.counts.of(ours.key ?? '')).toBe(1);
});
