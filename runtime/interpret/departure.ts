import type { Contact } from '../model/contact.ts';
import type { EventOf } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';

/** What a customer's leaving is to the contact they had open: abandoned while it waits for an agent, else its end. */
export const departureOf = (
  { id, status }: Contact,
  at: Instant,
): EventOf<'contact.abandoned' | 'contact.ended'> => ({
  type: status === 'queued' ? 'contact.abandoned' : 'contact.ended',
  at,
  contact: id,
});
