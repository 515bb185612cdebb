import type { Draft } from '../draft.ts';
import { clearFrom, interrupt, putOnDesk } from './desk.ts';
import { unlock } from './queueing.ts';
import { awaitReply } from './replies.ts';

/** Makes an agent the owner of a contact, wherever it was. `from`: who handed it over. */
export function own(draft: Draft, contact: string, agent: string, from?: string): void {
  clearFrom(draft, agent, contact);
  const routed = draft.contact(contact);
  if (!routed) return;
  unlock(draft, contact, draft.dequeue(contact, routed));
  const held = draft.ownContact(contact) ?? routed;
  held.place = 'held';
  held.agent = agent;
  held.last = agent;
  held.request = null;
  const { rule, customer } = held;
  if (customer !== null && draft.floor.remembers) draft.remember(customer, agent);
  interrupt(draft, agent, routed);
  putOnDesk(draft, agent, { contact, phase: 'active', role: 'owner' });
  const { skill } = rule;
  const given = { id: draft.nextId(), type: 'contact.assign' as const, agent, skill };
  draft.emit(contact, from === undefined ? given : { ...given, from });
  awaitReply(draft, contact);
}
