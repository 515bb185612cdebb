import type { Consent } from '../model/consent.ts';
import type { Contact } from '../model/contact.ts';
import { type CustomerFacts, readFact } from '../model/customer.ts';
import type { EventOf } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Languages } from '../model/language.ts';
import type { PointOfContact } from '../model/point-of-contact.ts';
import type { VariableValue } from '../model/variable.ts';
import type { Universe } from './program.ts';

/** The events that a contact can begin with. */
export type Beginning = EventOf<'message.received' | 'contact.started'>;

/** What must be known of a contact before its first event. */
export interface Opening {
  id: string;
  at: Instant;
  channel: string;
  pointOfContact: string;
  customer: Contact['customer'];
  consent: Consent;
  language: string;
}

type Surroundings = Pick<Universe, 'channels' | 'workspace'>;

/**
 * What a contact begins with, of its first event; undefined when the workspace has no such point of contact.
 * The address is as the channel writes it; the language is the one that the event names, else the calling code's, else
 * that of the point of contact, else the workspace's first. Of the facts those are kept that the workspace declares.
 */
export function openingOf(
  event: Beginning,
  id: string,
  around: Surroundings,
  facts: CustomerFacts = {},
  consent: Consent = 'unknown',
): Opening | undefined {
  const { pointOfContact, customer, at } = event;
  const point = pointOf(around, pointOfContact);
  if (!point) return undefined;
  const address = addressAt(around, pointOfContact, customer.address);
  return {
    id,
    at,
    channel: point.channel,
    pointOfContact,
    consent,
    customer: { address, name: customer.name ?? '', fields: declaredFacts(facts, around) },
    language: event.language ?? languageAt(around, point, address),
  };
}

/** An address as the channel itself writes it, so that a customer is one customer however they are named. */
export const addressAt = (around: Surroundings, pointOfContact: string, written: string): string => {
  const point = pointOf(around, pointOfContact);
  return (point && around.channels.get(point.channel)?.address(written)) ?? written;
};

const pointOf = ({ workspace: { pointsOfContact } }: Surroundings, id: string): PointOfContact | undefined =>
  Object.hasOwn(pointsOfContact, id) ? pointsOfContact[id] : undefined;

/** What is of the type that the workspace declares; the rest is as good as not known. */
function declaredFacts(
  facts: CustomerFacts,
  { workspace: { customerFields } }: Surroundings,
): Contact['customer']['fields'] {
  const fields: Record<string, VariableValue> = {};
  for (const [name, declared] of Object.entries(customerFields)) {
    const value = Object.hasOwn(facts, name) ? readFact(declared, facts[name]) : undefined;
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** Only a telephone number has a calling code to tell a language by. */
function languageAt({ workspace, channels }: Surroundings, point: PointOfContact, address: string): string {
  const { languages } = workspace;
  const byCallingCode = channels.get(point.channel)?.telephone ? languages.byCallingCode : {};
  return languageOf(address, { ...languages, byCallingCode }, point.language);
}

/** The language an address speaks: by its calling code, the longest first; else the one given. */
export function languageOf(address: string, languages: Languages, otherwise?: string): string {
  const digits = address.replace(/^\+/, '');
  const code = Object.keys(languages.byCallingCode)
    .filter((prefix) => digits.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  const known = code === undefined ? undefined : languages.byCallingCode[code];
  return known ?? otherwise ?? languages.fallback[0] ?? 'en';
}
