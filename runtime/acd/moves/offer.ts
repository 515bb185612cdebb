import type { Draft } from '../draft.ts';
import { clearFrom, interrupt, putOnDesk, takeOffDesk } from './desk.ts';
import { own } from './own.ts';
import { requeue } from './queueing.ts';
import { dropRequest, handOver } from './request.ts';
import { offerOf, show } from './show.ts';

/** Shows a waiting contact to an agent. */
export function offer(draft: Draft, contact: string, agent: string): void {
  const routed = draft.contact(contact);
  if (!routed) return;
  draft.setContact(contact, { ...draft.dequeue(contact, routed), place: 'offered', agent });
  show(draft, contact, agent, 'queue', null);
}

export function accept(draft: Draft, contact: string, agent: string): void {
  const task = offerOf(draft, agent, contact);
  if (!task?.offer) return draft.why(contact, 'acd.too-late', { agent });
  const { kind, from } = task.offer;
  if (kind === 'queue') own(draft, contact, agent);
  else if (kind === 'transfer') handOver(draft, contact, agent, from);
  else joinIn(draft, contact, agent);
  // An email that is theirs now gives way to a call, as one that was only shown did not.
  draft.seekContacts(agent);
}

/** The agent is in the conversation beside its owner. */
function joinIn(draft: Draft, contact: string, agent: string): void {
  clearFrom(draft, agent, contact);
  const routed = draft.contact(contact);
  if (!routed) return;
  draft.setContact(contact, { ...routed, request: null, consulted: agent });
  interrupt(draft, agent, routed);
  putOnDesk(draft, agent, { contact, phase: 'active', role: 'consulted' });
  draft.emit(contact, { id: draft.nextId(), type: 'conference.join', agent });
}

export function reject(draft: Draft, contact: string, agent: string): void {
  const task = offerOf(draft, agent, contact);
  if (!task) return draft.why(contact, 'acd.too-late', { agent });
  draft.why(contact, 'acd.rejected', { agent });
  withdraw(draft, contact, agent, 'rejected');
}

/** Nobody answered: the agent gets nothing more, and is shown nothing, until they say by hand that they are there. */
export function unanswered(draft: Draft, contact: string, agent: string): void {
  const state = draft.agent(agent);
  if (!state) return;
  draft.setAgent(agent, { ...state, state: 'rona', since: draft.now });
  draft.why(contact, 'acd.no-answer', { agent });
  withdraw(draft, contact, agent, 'no-answer');
  draft.emit(contact, { id: draft.nextId(), type: 'agent.state.set', agent, state: 'rona' });
  withdrawAll(draft, agent);
}

/** Takes back all that an agent is shown, who takes nothing new. */
export function withdrawAll(draft: Draft, agent: string): void {
  for (const { contact, phase } of draft.agent(agent)?.tasks ?? [])
    if (phase === 'offered') withdraw(draft, contact, agent, 'agent-left');
}

/** Takes an offer off a desk: the contact waits again, or stays with whoever asked. */
export function withdraw(
  draft: Draft,
  contact: string,
  agent: string,
  reason: 'rejected' | 'no-answer' | 'agent-left',
): void {
  const kind = offerOf(draft, agent, contact)?.offer?.kind;
  takeOffDesk(draft, agent, contact);
  draft.emit(contact, { id: draft.nextId(), type: 'offer.withdraw', agent, reason });
  if (kind === 'queue') requeue(draft, contact, reason === 'rejected' ? agent : undefined);
  else dropRequest(draft, contact, reason === 'agent-left' ? 'left' : reason);
}
