import { SECOND } from '../../model/instant.ts';
import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import type { Task } from '../state.ts';
import { stopClocks, takeOffDesk } from './desk.ts';
import { forget } from './session.ts';

/** Whether the owner of a contact still has to say how it ended. */
function owesDisposition(draft: Draft, { contact, skill, role }: Task): boolean {
  const required = skillOf(draft.floor, skill)?.dispositions?.required ?? false;
  return required && role === 'owner' && draft.contact(contact)?.disposition === null;
}

/** An agent is done talking: there is wrap-up when the skill gives time for it, or wants to know how it ended. */
export function finish(draft: Draft, contact: string, agent: string): void {
  const task = draft.task(agent, contact);
  if (!task) return;
  const seconds = skillOf(draft.floor, task.skill)?.wrapUp ?? 0;
  if (seconds === 0 && !owesDisposition(draft, task)) return leave(draft, contact, agent);
  stopClocks(draft, agent, task);
  const until =
    seconds === 0 ? null : draft.plan({ at: draft.now + seconds * SECOND, what: 'wrap-up', contact, agent });
  draft.setTask(agent, contact, {
    phase: 'wrap-up',
    since: draft.now,
    offer: null,
    until,
    replyDue: null,
    customerDue: null,
  });
  draft.emit(contact, { type: 'wrap-up.begin', agent, until });
}

/** Nothing of a contact is left on this desk. */
function leave(draft: Draft, contact: string, agent: string): void {
  takeOffDesk(draft, agent, contact);
  forget(draft, contact);
}

/** The time for wrap-up is over; what the agent still has to say is waited for. */
export function wrapUpOver(draft: Draft, contact: string, agent: string): void {
  const task = draft.task(agent, contact);
  if (!task) return;
  if (owesDisposition(draft, task)) return draft.setTask(agent, contact, { until: null });
  endWrapUp(draft, contact, agent);
}

function endWrapUp(draft: Draft, contact: string, agent: string): void {
  leave(draft, contact, agent);
  draft.emit(contact, { type: 'wrap-up.end', agent });
}

/** The agent says how it ended, while it lasts or afterwards. */
export function dispose(draft: Draft, contact: string, agent: string, disposition: string): void {
  const routed = draft.contact(contact);
  const task = draft.task(agent, contact);
  if (!routed || !task) return draft.why(contact, 'acd.too-late', { agent });
  if (!isChoice(draft, task.skill, disposition))
    return draft.why(contact, 'acd.not-a-disposition', { disposition });
  draft.setContact(contact, { ...routed, disposition });
  if (task.phase === 'wrap-up' && task.until === null) endWrapUp(draft, contact, agent);
}

/** One of the skill's own; where it has none, any of the workspace. */
function isChoice({ floor }: Draft, skill: string, disposition: string): boolean {
  const choices = skillOf(floor, skill)?.dispositions?.choices ?? [];
  return choices.length > 0
    ? choices.includes(disposition)
    : Object.hasOwn(floor.workspace.dispositions ?? {}, disposition);
}

/** The agent is done with what comes after. */
export function finishWrapUp(draft: Draft, contact: string, agent: string): void {
  const task = draft.task(agent, contact);
  if (task?.phase !== 'wrap-up') return;
  if (owesDisposition(draft, task)) return draft.why(contact, 'acd.disposition-owed', { agent });
  endWrapUp(draft, contact, agent);
}

/** The agent goes home: what is left of wrap-up is over. */
export function cutWrapUp(draft: Draft, contact: string, agent: string): void {
  endWrapUp(draft, contact, agent);
}
