import type { Draft } from '../draft.ts';
import type { AcdInputOf } from '../input.ts';
import { own } from './own.ts';
import { arrival, enqueue } from './queueing.ts';

/** Another conversation of the same session: its agent has it at once; without one it waits. */
export function extend(draft: Draft, input: AcdInputOf<'session.extended'>): void {
  const { contact, of } = input;
  const parent = draft.contact(of);
  const session = parent?.session ?? of;
  const others = draft.session(session);
  draft.setSession(session, [...(others.length > 0 ? others : [of]), contact]);
  const made = { ...arrival({ ...input, contact }), session, order: draft.nextArrival() };
  const routed = draft.setContact(contact, made);
  if (parent?.place === 'held' && parent.agent !== null) return own(draft, contact, parent.agent);
  enqueue(draft, contact, routed);
}

/** Once a conversation is over and on no desk, nothing of it is kept; a session is complete with its last one. */
export function forget(draft: Draft, contact: string): void {
  const routed = draft.contact(contact);
  if (routed?.place !== 'over' || routed.desks > 0) return;
  draft.dropContact(contact);
  const open = draft.session(routed.session);
  if (open.length === 0) return;
  const left = open.filter((one) => one !== contact);
  draft.setSession(routed.session, left);
  if (left.length > 0) return;
  draft.emit(contact, { type: 'session.complete', session: routed.session });
}
