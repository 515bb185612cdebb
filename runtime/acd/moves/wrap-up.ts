import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import type { Task } from '../state.ts';
import { beginWrapUp, isBehind, wrapUpOf } from './afterwards.ts';
import { STILL, stopClocks } from './clocks.ts';
import { takeOffDesk } from './desk.ts';
import { forget } from './session.ts';

/** Whether an owner of a contact still has to say how it ended. */
function owesDisposition({ floor }: Draft, { skill, role, disposed }: Task): boolean {
  const required = skillOf(floor, skill)?.dispositions?.required ?? false;
  return required && role === 'owner' && !disposed;
}

/** An agent is done talking: there is wrap-up when the skill gives time for it, or wants to know how it ended. */
export function finish(draft: Draft, contact: string, agent: string): void {
  const task = draft.task(agent, contact);
  if (!task) return;
  if (wrapUpOf(draft, task) === 0 && !owesDisposition(draft, task)) return leave(draft, contact, agent);
  stopClocks(draft, agent, task);
  // What was interrupted is wrapped up once the call is over.
  if (task.phase === 'interrupted') draft.setTask(agent, contact, STILL);
  else beginWrapUp(draft, agent, task);
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
  leave(draft, contact, agent);
}

/** The agent says how it ended, while it lasts or afterwards. */
export function dispose(draft: Draft, contact: string, agent: string, disposition: string): void {
  const routed = draft.contact(contact);
  const task = draft.task(agent, contact);
  if (!routed || !task) return draft.why(contact, 'acd.too-late', { agent });
  if (!isChoice(draft, task.skill, disposition))
    return draft.why(contact, 'acd.not-a-disposition', { disposition });
  draft.setContact(contact, { ...routed, disposition });
  draft.setTask(agent, contact, { disposed: true });
  if (isAllThatIsLeft(draft, agent, task)) leave(draft, contact, agent);
}

/** Whether nothing but a disposition is waited for, now or once a call is over. */
const isAllThatIsLeft = (draft: Draft, agent: string, task: Task): boolean =>
  task.phase === 'wrap-up'
    ? task.until === null
    : task.phase === 'interrupted' && isBehind(draft, agent, task) && wrapUpOf(draft, task) === 0;

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
  leave(draft, contact, agent);
}

/** The agent goes home: what is left of wrap-up is over. */
export const cutWrapUp = leave;
