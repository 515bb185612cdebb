import { isMainThread } from 'node:worker_threads';
import { pino } from 'pino';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { openChat } from '#runtime/hosts/chat/chat.ts';
import { POINT } from '#runtime/hosts/chat/testing/shop.ts';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { LIMITS } from '#runtime/hosts/engine/limits.ts';
import { openHost } from '#runtime/hosts/engine/open.ts';
import { threadOrder } from '#runtime/hosts/engine/order.ts';
import { runThread } from '#runtime/hosts/engine/run.ts';
import { openServer } from '#runtime/hosts/server/app.ts';
import { echoFirst } from '../crash/echo.ts';

/** A host with a chat that echoes, in a process that can be killed: its folder, its port and the widget's file are its arguments. */
async function main(): Promise<void> {
  const [folder = '', port = '0', widget = ''] = process.argv.slice(2);
  const chat = openChat({ channels, widget });
  const { value: host, problems } = await openHost({
    ...{
      folder,
      limits: LIMITS,
      whenInDoubt: 'ask',
      retention: null,
      first: echoFirst(),
      idempotent: [POINT],
    },
    ports: { send: chat.push },
    thread: new URL(import.meta.url),
  });
  if (!host) throw new Error(JSON.stringify(problems));
  const config = hostConfig.parse({ chat: { origins: { [POINT]: ['*'] } } });
  const around = { host, config, log: pino({ level: 'silent' }), secretOf: () => '' };
  const app = await openServer(around, [chat.routes]);
  const address = await app.listen({ host: '127.0.0.1', port: Number(port) });
  process.once('disconnect', () => process.exit());
  process.send?.(address);
}

const order = threadOrder();
if (order) await runThread(order, { nodes, channels });
else if (isMainThread) await main();
