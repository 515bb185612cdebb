import type { ChannelDefinition } from '../../define/channel.ts';
import type { EventOf, Sender } from '../../model/event.ts';
import type { InMessage } from '../../model/message.ts';
import { SENDER_MAX } from './bounds.ts';
import { compact } from './compact.ts';
import type { Delivery } from './delivery.ts';
import type { Part } from './part.ts';
import { pointOfContactOf } from './point-of-contact.ts';

/** Who wrote, and to which point of contact. */
interface Parties {
  pointOfContact: string;
  customer: Sender;
}

type Owner = Pick<ChannelDefinition, 'channel' | 'address' | 'telephone'>;

/**
 * Those of a body in our own words: `to`, the account or address of a point of contact, and `from` with the
 * customer's `address` and `name`. Undefined, and a problem, for an unknown point of contact.
 */
export function readParties(body: Part, { workspace }: Delivery, owner: Owner): Parties | undefined {
  const to = body.at('to');
  const account = to.id(SENDER_MAX);
  const number = owner.telephone ? account : undefined;
  const customer = readCustomer(body.at('from').object(), owner);
  const pointOfContact = pointOfContactOf(to, workspace, owner.channel, account, number);
  return pointOfContact === undefined ? undefined : { pointOfContact, customer };
}

function readCustomer(from: Part, owner: Pick<Owner, 'address'>): Sender {
  const name = from.at('name').maybe((part) => part.text(SENDER_MAX));
  return compact({ address: readAddress(from.at('address'), owner), name: name || undefined });
}

/** A customer's address as the channel writes it; one that this leaves nothing of stays as it is. */
export function readAddress(part: Part, { address }: Pick<Owner, 'address'>): string {
  const written = part.id(SENDER_MAX);
  const known = address(written);
  return known === '' || known.length > SENDER_MAX ? written : known;
}

/** The customer wrote. */
export const received = (
  parties: Parties,
  message: InMessage,
  { at }: Delivery,
): EventOf<'message.received'> => ({ type: 'message.received', at, ...parties, message });

/** The customer hung up or closed the page. */
export const left = (parties: Parties, { at }: Delivery): EventOf<'customer.left'> => ({
  type: 'customer.left',
  at,
  ...parties,
});
