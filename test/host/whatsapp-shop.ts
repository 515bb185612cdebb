import { pino } from 'pino';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { secretsOf } from '#runtime/hosts/config/secret.ts';
import { createFileStore } from '#runtime/hosts/connectors/files.ts';
import { openConnectors, stopConnectors } from '#runtime/hosts/connectors/open.ts';
import { webhookRoutes } from '#runtime/hosts/connectors/routes.ts';
import { createSender } from '#runtime/hosts/connectors/sender.ts';
import type { HostPorts } from '#runtime/hosts/contract/host.ts';
import { openServer } from '#runtime/hosts/server/app.ts';
import type { Json } from '#runtime/model/json.ts';
import { openGraphApi } from '#test/providers/graph-api.ts';
import { META_SECRETS, metaConfigAt } from '#test/providers/rigs/meta.ts';
import { newFolder, openTestHost, removeFolder } from './open.ts';

/** The shop's number at WhatsApp. */
export const NUMBER = { account: '108000000000001', display: '31201234567' };

/** The bicycle shop on a host of its own, at a Graph API of its own. */
export async function openShop(more: object = {}) {
  const folder = newFolder();
  const graph = await openGraphApi({ token: META_SECRETS.TOKEN, appSecret: META_SECRETS.APP });
  const log = pino({ level: 'silent' });
  let send: HostPorts['send'] = async () => ({ is: 'sent' });
  const host = await openTestHost(folder, (outgoing) => send(outgoing));
  const config = hostConfig.parse({ connectors: { whatsapp: { ...metaConfigAt(graph.root), ...more } } });
  const secretOf = secretsOf(META_SECRETS);
  const { connectors } = openConnectors(config.connectors, {
    ...{ workspace: () => host.workspace(), secretOf, now: Date.now, log, files: createFileStore(folder) },
  });
  send = createSender(connectors, async () => ({ is: 'sent' }));
  const app = await openServer({ host, config, log, secretOf }, [webhookRoutes(connectors)]);
  const close = async () => {
    await app.close();
    await host.stop();
    await stopConnectors(connectors);
    await graph.close();
    removeFolder(folder);
  };
  const post = async (body: Json) => {
    const payload = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': graph.sign(payload) };
    const { statusCode } = await app.inject({ method: 'POST', url: '/webhooks/whatsapp', payload, headers });
    return statusCode;
  };
  return { graph, host, post, close };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** Asks the host until it is so: not everything that changes is news. */
export async function settled(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
