import { isMainThread } from 'node:worker_threads';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import type { Happened, Host } from '#runtime/hosts/contract/host.ts';
import type { Outgoing, Sent } from '#runtime/hosts/contract/outgoing.ts';
import { LIMITS } from '#runtime/hosts/engine/limits.ts';
import { openHost } from '#runtime/hosts/engine/open.ts';
import { threadOrder } from '#runtime/hosts/engine/order.ts';
import { runThread } from '#runtime/hosts/engine/run.ts';
import { echoFirst } from './echo.ts';

/** What the parent says to a host that will be killed. */
export type ToChild =
  | { is: 'deliver'; number: number; happened: Happened }
  | {
      is: 'call';
      number: number;
      name: 'doubts' | 'settle' | 'standing' | 'conversation' | 'stop';
      args: unknown[];
    };

/** POSTs an effect to a provider that does not know of keys, but counts them. */
const sending =
  (provider: string) =>
  async (outgoing: Outgoing): Promise<Sent> => {
    const body = JSON.stringify(outgoing.effect);
    const answer = await fetch(provider, { method: 'POST', headers: { key: outgoing.key }, body });
    return answer.ok ? { is: 'sent' } : { is: 'later', after: 10, why: String(answer.status) };
  };

async function main(): Promise<void> {
  const [folder = '', provider = ''] = process.argv.slice(2);
  const { value: host, problems } = await openHost({
    ...{ folder, limits: LIMITS, whenInDoubt: 'ask', retention: null, first: echoFirst(), idempotent: [] },
    ports: { send: sending(provider) },
    thread: new URL(import.meta.url),
  });
  if (!host) throw new Error(JSON.stringify(problems));
  process.on('message', (message: ToChild) => void answer(host, message));
  process.once('disconnect', () => process.exit());
  process.send?.({ is: 'ready' });
}

async function answer(host: Host, message: ToChild): Promise<void> {
  const { number } = message;
  if (message.is === 'deliver') {
    process.send?.({ number, value: await host.deliver(message.happened) });
    return;
  }
  const call = host[message.name] as (...args: unknown[]) => Promise<unknown>;
  process.send?.({ number, value: await call(...message.args) });
}

const order = threadOrder();
if (order) await runThread(order, { nodes, channels });
else if (isMainThread) await main();
