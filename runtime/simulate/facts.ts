import { addressAt, type Beginning } from '../interpret/opening.ts';
import type { Universe } from '../interpret/program.ts';
import type { CustomerFacts } from '../model/customer.ts';

type Surroundings = Pick<Universe, 'channels' | 'workspace'>;

/** What is known of whoever an event is from: the facts of the made-up customer with that address on that channel. */
export function factsOf({ pointOfContact, customer }: Beginning, around: Surroundings): CustomerFacts {
  const { customers, pointsOfContact } = around.workspace;
  const channel = Object.hasOwn(pointsOfContact, pointOfContact) && pointsOfContact[pointOfContact]?.channel;
  if (!channel) return {};
  const asWritten = (address: string): string => addressAt(around, pointOfContact, address);
  const address = asWritten(customer.address);
  const known = Object.values(customers).find(({ addresses }) => {
    const own = Object.hasOwn(addresses, channel) ? addresses[channel] : undefined;
    return own !== undefined && asWritten(own) === address;
  });
  return known?.fields ?? {};
}
