import type { Contact } from '../../model/contact.ts';
import type { Event } from '../../model/event.ts';

/** Contacts are numbered on disk: `c12` is 12. */
export const numberOf = (contact: string): number => Number(contact.slice(1));
export const idOf = (number: number): string => `c${number}`;

const EMPTY: Omit<
  Contact,
  'id' | 'channel' | 'pointOfContact' | 'script' | 'revision' | 'customer' | 'startedAt'
> = {
  language: '',
  status: 'new',
  step: null,
  memory: 0,
  timer: null,
  effects: 0,
  message: null,
  windowUntil: 0,
  vars: {},
  skill: null,
  queue: null,
  agent: null,
  record: null,
  failure: null,
};

/** A contact as text, without what is as it is in most. */
export function packContact(contact: Contact): string {
  const packed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(contact)) {
    if (key === 'id' || value === null || value === EMPTY[key as keyof typeof EMPTY]) continue;
    if (key === 'vars' && Object.keys(value).length === 0) continue;
    packed[key] = value;
  }
  return JSON.stringify(packed);
}

/** The order of its properties is that of every contact. */
export function unpackContact(number: number, body: string): Contact {
  const packed = JSON.parse(body) as Contact;
  const { channel, pointOfContact, script, revision, customer, startedAt } = packed;
  return {
    ...{ id: idOf(number), channel, pointOfContact, script, revision, customer, startedAt },
    ...EMPTY,
    ...packed,
    vars: { ...packed.vars },
  };
}

/** An event of a contact as text: what the contact itself says is left out. */
export function packEvent(event: Event, contact: Contact): string {
  const packed: Record<string, unknown> = { ...event };
  delete packed['at'];
  delete packed['contact'];
  if (packed['pointOfContact'] === contact.pointOfContact) delete packed['pointOfContact'];
  const { customer } = contact;
  const sender = packed['customer'] as { address: string; name?: string } | undefined;
  if (sender?.address === customer.address) {
    const { address: _, name } = sender;
    if (name === undefined) delete packed['customer'];
    else packed['customer'] = name === customer.name ? 0 : { name };
  }
  return JSON.stringify(packed);
}

const OF_PLACES: ReadonlySet<string> = new Set(['message.received', 'contact.started', 'delivery.reported']);
const OF_CUSTOMERS: ReadonlySet<string> = new Set(['message.received', 'contact.started']);

export function unpackEvent(body: string, at: number, contact: Contact): Event {
  const packed = JSON.parse(body) as Record<string, unknown>;
  const { type, customer } = packed as { type: string; customer?: 0 | { name?: string; address?: string } };
  const { address, name } = contact.customer;
  const placed = OF_PLACES.has(type) ? { pointOfContact: contact.pointOfContact } : { contact: contact.id };
  const sent = customer === 0 ? { address, name } : { address, ...customer };
  return { ...placed, ...packed, ...(OF_CUSTOMERS.has(type) ? { customer: sent } : {}), at } as Event;
}
