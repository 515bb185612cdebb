import type { Draft } from '../draft.ts';
import { channelBarrier } from '../eligible.ts';
import { fullness } from '../hindrance.ts';
import type { AcdInputOf } from '../input.ts';
import type { Routed } from '../state.ts';
import { own } from './own.ts';
import { arrival, enqueue } from './queueing.ts';

/** Another conversation of the same session: its agent has it at once, with room for it; else it waits. */
export function extend(draft: Draft, input: AcdInputOf<'session.extended'>): void {
  const { contact, of } = input;
  if (draft.contact(contact)) return;
  const parent = draft.contact(of);
  const session = parent?.session ?? of;
  const open = draft.session(session);
  // The first may not have come here yet: it joins its session when it does.
  const others = open.length > 0 || !parent ? open : [of];
  draft.setSession(session, [...others, contact]);
  const made = { ...arrival(input), session, order: draft.nextArrival() };
  const routed = draft.setContact(contact, made);
  if (parent?.place === 'held' && parent.agent !== null && hasRoom(draft, parent.agent, routed))
    return own(draft, contact, parent.agent);
  enqueue(draft, contact, routed);
}

/** Neither a skill nor “+1 contact” is needed to go on with a customer; room and the channel are. */
function hasRoom(draft: Draft, agent: string, routed: Routed): boolean {
  const { floor } = draft;
  const staff = floor.staff.get(agent);
  const state = draft.agent(agent);
  if (!staff || !state || channelBarrier(floor.workspace, agent, routed.channel)) return false;
  return !fullness(floor, staff, state, routed);
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
  draft.emit(contact, { id: draft.nextId(), type: 'session.complete', session: routed.session });
}
