import { addressAt, type Beginning } from '../interpret/opening.ts';
import type { Universe } from '../interpret/program.ts';
import type { Consent } from '../model/consent.ts';
import type { CustomerFacts } from '../model/customer.ts';
import { instant } from '../model/instant.ts';
import type { VariableValue } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';

type Surroundings = Pick<Universe, 'channels' | 'workspace'>;

/** What scripts kept of a customer: facts as a file has them, and by channel whether they may be written to first. */
export interface Kept {
  facts: CustomerFacts;
  consent: Readonly<Record<string, Consent>>;
}

/** What scripts kept of a customer: of the id of a made-up one, or of `CHANNEL ADDRESS` of anybody else. */
export type KeptOf = (customer: string) => Kept | undefined;

const NOTHING: Kept = { facts: {}, consent: {} };

/** Who has an address: the made-up customer with that address on that channel, the first of several, or the address. */
export function customerAt(
  pointOfContact: string,
  written: string,
  around: Surroundings,
): string | undefined {
  const { customers, pointsOfContact } = around.workspace;
  const channel = Object.hasOwn(pointsOfContact, pointOfContact) && pointsOfContact[pointOfContact]?.channel;
  if (!channel) return undefined;
  const asWritten = (one: string): string => addressAt(around, pointOfContact, one);
  const address = asWritten(written);
  const known = Object.entries(customers).find(([, { addresses }]) => {
    const own = Object.hasOwn(addresses, channel) ? addresses[channel] : undefined;
    return own !== undefined && asWritten(own) === address;
  });
  return known?.[0] ?? `${channel} ${address}`;
}

/** What is known of whoever an event is from: what the workspace says of the made-up one, then what scripts kept. */
export function knownOf(event: Beginning, around: Surroundings, keptOf: KeptOf): Kept {
  const id = customerAt(event.pointOfContact, event.customer.address, around);
  if (id === undefined) return NOTHING;
  const { customers } = around.workspace;
  const made = Object.hasOwn(customers, id) ? customers[id] : undefined;
  const own = keptOf(id);
  return {
    facts: { ...made?.fields, ...own?.facts },
    consent: { ...made?.consent, ...own?.consent },
  };
}

/** What a made-up customer is called, for channels that tell only an address. */
export function nameOf(event: Beginning, around: Surroundings): string | undefined {
  const id = customerAt(event.pointOfContact, event.customer.address, around);
  const { customers } = around.workspace;
  return id !== undefined && Object.hasOwn(customers, id) ? customers[id]?.name : undefined;
}

/** What is kept once a contact's script has said more of its customer. */
export const keptWith = (kept: Kept | undefined, said: Partial<Kept>): Kept => ({
  facts: { ...kept?.facts, ...said.facts },
  consent: { ...kept?.consent, ...said.consent },
});

/** The first and the last instant that a file can have, in milliseconds. */
const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** Facts as a file has them, of those the runtime speaks in: a timestamp in RFC 3339. */
export const factsIn = (
  fields: Readonly<Record<string, VariableValue>>,
  { customerFields }: Workspace,
): CustomerFacts =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const declared = Object.hasOwn(customerFields, name) ? customerFields[name] : undefined;
      const dated = declared?.type === 'timestamp' && typeof value === 'number';
      const written = dated && value >= FIRST && value <= LAST;
      return [name, written ? instant.encode(value) : value];
    }),
  );
