import type { ChosenState } from '../../model/agent-state.ts';
import type { Draft } from '../draft.ts';
import { arrivedAt, type Task } from '../state.ts';
import { isBehind } from './afterwards.ts';
import { takeOffDesk } from './desk.ts';
import { withdrawAll } from './offer.ts';
import { forgetRefusals, requeue } from './queueing.ts';
import { endConference, withdrawRequest } from './request.ts';
import { cutWrapUp } from './wrap-up.ts';

/** What an agent says of themselves. */
export function turn(draft: Draft, agent: string, state: ChosenState): void {
  if (!draft.floor.staff.has(agent)) return;
  const before = draft.agent(agent) ?? arrivedAt(draft.now, state);
  const asked = before.asked && state === 'available';
  draft.setAgent(agent, { ...before, state, since: draft.now, idleSince: draft.now, asked });
  if (state === 'available') forgetRefusals(draft, agent);
  else giveBack(draft, agent, state, before.tasks);
  draft.seekContacts(agent);
}

/** Who takes nothing new is shown nothing; who goes home has nothing. */
function giveBack(draft: Draft, agent: string, state: ChosenState, tasks: readonly Task[]): void {
  withdrawAll(draft, agent);
  if (state !== 'offline') return;
  for (const task of tasks) {
    const { contact, phase, role } = task;
    if (phase === 'offered' || isBehind(draft, agent, task)) continue;
    if (role === 'consulted') endConference(draft, contact);
    else giveUp(draft, contact, agent);
  }
  for (const { contact } of draft.agent(agent)?.tasks ?? []) cutWrapUp(draft, contact, agent);
}

/** The contact waits again, with the time of its arrival, before its script says otherwise. */
function giveUp(draft: Draft, contact: string, agent: string): void {
  withdrawRequest(draft, contact);
  endConference(draft, contact);
  takeOffDesk(draft, agent, contact);
  const routed = draft.contact(contact);
  if (!routed) return;
  const { rule } = routed;
  draft.setContact(contact, { ...routed, place: 'elsewhere', agent: null });
  draft.emit(contact, {
    id: draft.nextId(),
    type: 'contact.unassign',
    agent,
    skill: rule.skill,
    reason: 'agent',
    queued: rule,
  });
  draft.why(contact, 'acd.agent-left', { agent });
  requeue(draft, contact);
}

/** “+1 contact”. */
export function ask(draft: Draft, agent: string): void {
  const state = draft.agent(agent);
  if (state?.state !== 'available') return;
  draft.setAgent(agent, { ...state, asked: true });
  draft.seekContacts(agent);
}
