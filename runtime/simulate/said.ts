import { addressAt } from '../interpret/opening.ts';
import type { Universe } from '../interpret/program.ts';
import type { CustomerAct } from '../model/customer-act.ts';
import type { Sender, Webhook } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';

/** What a made-up customer does at a point of contact. */
export interface Deed {
  pointOfContact: string;
  /** With the address as people write it. */
  customer: Sender;
  act: CustomerAct;
  /** The channel's id of the message. */
  messageId: string;
  at: Instant;
}

/** The webhook that the channel would send for it; undefined without the point of contact or its channel. */
export function webhookOf(
  { pointOfContact, customer, act, messageId, at }: Deed,
  around: Pick<Universe, 'channels' | 'workspace'>,
): Webhook | undefined {
  const { pointsOfContact } = around.workspace;
  const point = Object.hasOwn(pointsOfContact, pointOfContact) ? pointsOfContact[pointOfContact] : undefined;
  const channel = point && around.channels.get(point.channel);
  if (!point || !channel) return undefined;
  const body = channel.simulate({
    act,
    messageId,
    at,
    customer: {
      address: addressAt(around, pointOfContact, customer.address),
      name: customer.name ?? '',
    },
    pointOfContact: { address: point.address, account: point.account ?? point.address },
  });
  return { type: 'webhook', at, channel: channel.channel, body };
}
