import type { Draft } from '../draft.ts';
import { takeOffDesk } from './desk.ts';
import { endConference, withdrawRequest } from './request.ts';

/** The customer's time is over: the contact is taken from the agent, and waits for nobody until they write again. */
export function customerSilent(draft: Draft, contact: string, agent: string): void {
  withdrawRequest(draft, contact);
  endConference(draft, contact);
  takeOffDesk(draft, agent, contact);
  const routed = draft.contact(contact);
  if (!routed) return;
  const { skill } = routed.rule;
  draft.setContact(contact, { ...routed, place: 'elsewhere', agent: null });
  draft.emit(contact, {
    id: draft.nextId(),
    type: 'contact.unassign',
    agent,
    skill,
    reason: 'customer-silent',
  });
  draft.why(contact, 'acd.customer-silent', { agent });
}
