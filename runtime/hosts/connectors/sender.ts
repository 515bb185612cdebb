import type { HostPorts } from '../contract/host.ts';
import type { Outgoing, Sent } from '../contract/outgoing.ts';
import type { SendCode } from './codes.ts';
import type { Connectors } from './connector.ts';

/** How long a message waits whose channel is not connected: somebody has to do that first. */
export const NOT_CONNECTED_MS = 300_000;
/** How long the others of a contact wait for one that was to come back and did not. */
export const OVERDUE_MS = 5_000;
/** A message that stands behind another comes so much later. */
export const BEHIND_MS = 50;

/** The messages of one contact, which go out in order. */
interface Lane {
  /** Settles when the latest that was begun is done. */
  last: Promise<unknown>;
  inside: number;
  /** The message that is to come back, and when. */
  waits: { key: string; until: number } | null;
}

type Send = HostPorts['send'];

const later = (after: number, why: SendCode): Sent => ({ is: 'later', after, why });

/**
 * How a host sends: messages by the connector of their channel, those of one contact one after another, all else by
 * `others`. A message that has to wait keeps the later ones of its contact behind it.
 */
export function createSender(connectors: Connectors, others: Send, now: () => number = Date.now): Send {
  const lanes = new Map<string, Lane>();
  const sendMessage = async (outgoing: Outgoing, channel: string): Promise<Sent> => {
    const connector = connectors.get(channel);
    return connector ? connector.send(outgoing) : later(NOT_CONNECTED_MS, 'connector.none');
  };
  return async (outgoing) => {
    const { effect, contact } = outgoing;
    if (effect.type !== 'message.send') return others(outgoing);
    const lane = lanes.get(contact) ?? { last: Promise.resolve(), inside: 0, waits: null };
    lanes.set(contact, lane);
    const sent = await inLane(lane, outgoing, now, () => sendMessage(outgoing, effect.channel));
    if (lane.inside === 0 && lane.waits === null) lanes.delete(contact);
    return sent;
  };
}

async function inLane(
  lane: Lane,
  { key }: Outgoing,
  now: () => number,
  send: () => Promise<Sent>,
): Promise<Sent> {
  lane.inside += 1;
  const turn = lane.last.then(async (): Promise<Sent> => {
    const { waits } = lane;
    const left = waits && waits.key !== key ? waits.until - now() : -OVERDUE_MS;
    if (left > -OVERDUE_MS) return later(Math.max(0, left) + BEHIND_MS, 'connector.behind');
    const sent = await send();
    lane.waits = sent.is === 'later' ? { key, until: now() + sent.after } : null;
    return sent;
  });
  lane.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    lane.inside -= 1;
  }
}
