import type { Draft } from '../draft.ts';
import type { Routed } from '../state.ts';
import { takeOffDesk } from './desk.ts';
import { unlock } from './queueing.ts';
import { endConference, withdrawRequest } from './request.ts';
import { forget } from './session.ts';
import { offerOf } from './show.ts';
import { dispose, finish } from './wrap-up.ts';

/** A contact is in no queue and on no desk any more; what it was last under is kept for when it comes back. */
export function leave(draft: Draft, contact: string): void {
  const agent = out(draft, contact);
  if (agent === undefined) return;
  const routed = draft.contact(contact);
  if (agent !== null) takeOffDesk(draft, agent, contact);
  if (routed)
    draft.setContact(contact, { ...(draft.contact(contact) ?? routed), place: 'elsewhere', agent: null });
}

/** A conversation is over: whoever had it wraps up. */
export function close(draft: Draft, contact: string, disposition?: string): void {
  const agent = out(draft, contact);
  if (agent === undefined) return;
  if (agent !== null && disposition !== undefined) dispose(draft, contact, agent, disposition);
  const routed = draft.ownContact(contact);
  if (!routed) return;
  routed.place = 'over';
  routed.agent = null;
  if (agent !== null) finish(draft, contact, agent);
  forget(draft, contact);
}

/** Takes a contact out of its queue, off the desks it is shown on, and out of conferences. Answers its owner. */
function out(draft: Draft, contact: string): string | null | undefined {
  const known = draft.contact(contact);
  if (!known || known.place === 'over') return undefined;
  const routed = unlock(draft, contact, draft.dequeue(contact, known));
  if (known.place === 'offered') withdrawn(draft, contact, routed);
  withdrawRequest(draft, contact);
  endConference(draft, contact);
  return known.place === 'held' ? known.agent : null;
}

function withdrawn(draft: Draft, contact: string, { agent }: Routed): void {
  if (agent === null || !offerOf(draft, agent, contact)) return;
  takeOffDesk(draft, agent, contact);
  draft.emit(contact, { id: draft.nextId(), type: 'offer.withdraw', agent, reason: 'left' });
}
