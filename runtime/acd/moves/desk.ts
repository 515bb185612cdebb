import { withoutAt } from '../copies.ts';
import type { Draft } from '../draft.ts';
import { interruptedBy } from '../hindrance.ts';
import type { Routed, Task } from '../state.ts';
import { beginWrapUp, isBehind } from './afterwards.ts';
import { STILL, stopClocks } from './clocks.ts';

type NewTask = Pick<Task, 'contact' | 'phase' | 'role'> & Partial<Pick<Task, 'offer'>>;

/** Puts a contact on a desk. */
export function putOnDesk(
  draft: Draft,
  agent: string,
  { contact, phase, role, offer = null }: NewTask,
): void {
  const state = draft.ownAgent(agent);
  const routed = draft.ownContact(contact);
  if (!state || !routed) return;
  const task: Task = {
    contact,
    channel: routed.channel,
    skill: routed.rule.skill,
    session: routed.session,
    phase,
    role,
    disposed: false,
    since: draft.now,
    offer,
    until: null,
    replyDue: null,
    customerDue: null,
  };
  state.tasks = [...state.tasks, task];
  state.asked = false;
  state.idleSince = draft.now;
  routed.desks++;
}

/** Takes a contact off a desk. The agent may have room then, and goes on with what was interrupted. */
export function takeOffDesk(draft: Draft, agent: string, contact: string): void {
  if (!draft.task(agent, contact)) return;
  clearFrom(draft, agent, contact);
  resume(draft, agent);
  draft.seekContacts(agent);
}

/** Makes place on a desk for a contact that comes there anew: what it was there before is over. */
export function clearFrom(draft: Draft, agent: string, contact: string): void {
  const task = draft.task(agent, contact);
  const state = task && draft.ownAgent(agent);
  if (!state) return;
  stopClocks(draft, agent, task);
  state.tasks = withoutAt(state.tasks, state.tasks.indexOf(task));
  state.idleSince = draft.now;
  const routed = draft.ownContact(contact);
  if (routed) routed.desks--;
  if (task.phase === 'wrap-up') draft.emit(contact, { id: draft.nextId(), type: 'wrap-up.end', agent });
}

/**
 * What an arriving contact is more urgent than waits on the desk until it is gone; wrap-up begins anew then. One
 * conversation of a session does not interrupt another.
 */
export function interrupt(draft: Draft, agent: string, { channel, session }: Routed): void {
  const staff = draft.floor.staff.get(agent);
  const state = draft.agent(agent);
  if (!staff || !state) return;
  for (const task of interruptedBy(draft.floor, staff, state, channel)) {
    if (task.session === session) continue;
    const { contact } = task;
    if (task.phase === 'wrap-up') {
      stopClocks(draft, agent, task);
      draft.setTask(agent, contact, STILL);
    }
    draft.setTask(agent, contact, { phase: 'interrupted', since: draft.now });
    draft.emit(contact, { id: draft.nextId(), type: 'contact.interrupt', agent });
    draft.why(contact, 'acd.interrupted', { agent, channel });
  }
}

/** What was interrupted last goes on once nothing else is on the desk. */
function resume(draft: Draft, agent: string): void {
  const { tasks = [], state } = draft.agent(agent) ?? {};
  if (state === 'offline' || tasks.some(({ phase }) => phase !== 'interrupted')) return;
  const last = tasks.reduce<Task | undefined>(
    (so, one) => (so && so.since > one.since ? so : one),
    undefined,
  );
  for (const task of tasks) {
    if (task.session !== last?.session) continue;
    if (isBehind(draft, agent, task)) {
      beginWrapUp(draft, agent, task);
      continue;
    }
    draft.setTask(agent, task.contact, { phase: 'active', since: draft.now });
    draft.emit(task.contact, { id: draft.nextId(), type: 'contact.resume', agent });
  }
}
