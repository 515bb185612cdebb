import { isMainThread } from 'node:worker_threads';
import { nodes } from '../../nodes/index.ts';
import { channels } from '../../runtime/channels/registry.ts';
import { openHost } from '../../runtime/hosts/engine/open.ts';
import { threadOrder } from '../../runtime/hosts/engine/order.ts';
import { runThread } from '../../runtime/hosts/engine/run.ts';
import { echoOrder } from './echo.ts';
import { listen, post, textOf } from './http.ts';
import { eventOf, type Written } from './message.ts';

/** Whatever comes in goes out, and is answered then: the bare limit of what HTTP can do here. */
async function relay(sink: number): Promise<number> {
  const { port } = await listen(async (asked, response) => {
    const { id } = JSON.parse(await textOf(asked)) as Written;
    await post(sink, JSON.stringify({ kind: 'text', text: 'You wrote' }), id);
    response.end();
  });
  return port;
}

/** The same through a host: on disk, answered, claimed, sent, marked as done. */
async function host(sink: number, folder: string): Promise<number> {
  const { value, problems } = await openHost({
    ...echoOrder(folder),
    thread: new URL(import.meta.url),
    ports: {
      async send({ key, effect }) {
        if (effect.type !== 'message.send') return { is: 'sent' };
        await post(sink, JSON.stringify(effect.message), key);
        return { is: 'sent' };
      },
    },
  });
  if (!value) throw new Error(JSON.stringify(problems));
  const { port } = await listen(async (asked, response) => {
    const receipt = await value.deliver({ event: eventOf(JSON.parse(await textOf(asked)) as Written) });
    response.statusCode = receipt.is === 'refused' ? 503 : 200;
    response.end();
  });
  return port;
}

const order = threadOrder();
if (order) await runThread(order, { nodes, channels });
else if (isMainThread) {
  const [kind, sink, folder = ''] = process.argv.slice(2);
  const port = kind === 'relay' ? await relay(Number(sink)) : await host(Number(sink), folder);
  process.once('disconnect', () => process.exit());
  process.send?.({ port });
}
