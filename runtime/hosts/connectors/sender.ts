import type { HostPorts } from '../contract/host.ts';
import type { Sent } from '../contract/outgoing.ts';
import type { Connectors } from './connector.ts';

/** How long a message waits whose channel is not connected: somebody has to do that first. */
export const NOT_CONNECTED_MS = 300_000;

const NOT_CONNECTED: Sent = { is: 'later', after: NOT_CONNECTED_MS, why: 'connector.none', free: true };

/**
 * How a host sends: messages by the connector of their channel, all else by `others`. The host hands out the messages of
 * one contact one after another, in their order, also when one of them has to wait.
 */
export const createSender =
  (connectors: Connectors, others: HostPorts['send']): HostPorts['send'] =>
  async (outgoing) => {
    const { effect } = outgoing;
    if (effect.type !== 'message.send') return others(outgoing);
    return connectors.get(effect.channel)?.send(outgoing) ?? NOT_CONNECTED;
  };

/** Channels whose providers do a repeated key once. */
export const idempotentChannels = (connectors: Connectors): string[] =>
  [...connectors.values()].filter(({ idempotent }) => idempotent).map(({ channel }) => channel);
