import type { Draft } from '../draft.ts';
import { interruptedBy } from '../hindrance.ts';
import type { Due, Task } from '../state.ts';

type NewTask = Pick<Task, 'contact' | 'phase' | 'role'> & Partial<Pick<Task, 'offer'>>;

/** Puts a contact on a desk. */
export function putOnDesk(
  draft: Draft,
  agent: string,
  { contact, phase, role, offer = null }: NewTask,
): void {
  const state = draft.agent(agent);
  const routed = draft.contact(contact);
  if (!state || !routed) return;
  const task: Task = {
    contact,
    channel: routed.channel,
    skill: routed.rule.skill,
    session: routed.session,
    phase,
    role,
    since: draft.now,
    offer,
    until: null,
    replyDue: null,
    customerDue: null,
  };
  draft.setAgent(agent, { ...state, tasks: [...state.tasks, task], asked: false, idleSince: draft.now });
  draft.setContact(contact, { ...routed, desks: routed.desks + 1 });
}

/** Takes a contact off a desk, with all that was due of it there. The agent may have room then. */
export function takeOffDesk(draft: Draft, agent: string, contact: string): void {
  const state = draft.agent(agent);
  const task = draft.task(agent, contact);
  if (!state || !task) return;
  stopClocks(draft, agent, task);
  const tasks = state.tasks.filter((one) => one !== task);
  draft.setAgent(agent, { ...state, tasks, idleSince: draft.now });
  const routed = draft.contact(contact);
  if (routed) draft.setContact(contact, { ...routed, desks: routed.desks - 1 });
  resume(draft, agent);
  draft.seekContacts(agent);
}

/** Whatever was due of a contact on a desk no longer is. */
export function stopClocks(draft: Draft, agent: string, task: Task): void {
  const { contact } = task;
  const cancel = (what: Due['what'], at: number | null) => draft.cancel(at, { what, contact, agent });
  cancel('offer', task.offer?.until ?? null);
  cancel('wrap-up', task.until);
  cancel('reply', task.replyDue);
  cancel('customer', task.customerDue);
}

/** What an arriving contact is more urgent than waits on the desk until it is gone. */
export function interrupt(draft: Draft, agent: string, channel: string): void {
  const staff = draft.floor.staff.get(agent);
  const state = draft.agent(agent);
  if (!staff || !state) return;
  for (const { contact } of interruptedBy(draft.floor, staff, state, channel)) {
    draft.setTask(agent, contact, { phase: 'interrupted', since: draft.now });
    draft.emit(contact, { type: 'contact.interrupt', agent });
    draft.why(contact, 'acd.interrupted', { agent, channel });
  }
}

/** What was interrupted goes on once nothing else is on the desk. */
function resume(draft: Draft, agent: string): void {
  const { tasks = [] } = draft.agent(agent) ?? {};
  if (tasks.some(({ phase }) => phase !== 'interrupted')) return;
  for (const { contact } of tasks) {
    draft.setTask(agent, contact, { phase: 'active', since: draft.now });
    draft.emit(contact, { type: 'contact.resume', agent });
  }
}
