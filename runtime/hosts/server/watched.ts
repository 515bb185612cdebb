import type { Host, HostPorts, Receipt } from '../contract/host.ts';
import type { Metrics } from './metrics.ts';
import type { Tracing } from './tracing.ts';

type Send = HostPorts['send'];

/** A host whose receipts are counted, timed and traced. */
export function watchedHost(host: Host, metrics: Metrics, tracing: Tracing): Host {
  const receive = (name: string, type: string, act: () => Promise<Receipt>): Promise<Receipt> =>
    tracing.within(name, { 'routewright.type': type }, async () => {
      const start = performance.now();
      const receipt = await act();
      metrics.received(receipt.is, (performance.now() - start) / 1_000);
      return receipt;
    });
  const watched: Pick<Host, 'deliver' | 'act'> = {
    deliver: (happened) => receive('deliver', happened.event.type, () => host.deliver(happened)),
    act: (agent, act, id) => receive('act', act.type, () => host.act(agent, act, id)),
  };
  return new Proxy(host, {
    get(of, key) {
      if (key === 'deliver' || key === 'act') return watched[key];
      const value: unknown = Reflect.get(of, key, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}

/** What sends for a host, counted and traced. */
export const watchedSend =
  (send: Send, metrics: Metrics, tracing: Tracing): Send =>
  (outgoing) =>
    tracing.within('send', { 'routewright.type': outgoing.effect.type }, async () => {
      const sent = await send(outgoing);
      metrics.sent(outgoing.effect.type, sent.is);
      return sent;
    });
