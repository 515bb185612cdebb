import { SECOND } from '../../model/instant.ts';
import type { Skill } from '../../model/skill.ts';
import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import type { Task } from '../state.ts';

/** The task of whoever owns a contact. */
function ownersTask(draft: Draft, contact: string): { agent: string; task: Task } | undefined {
  const routed = draft.contact(contact);
  const agent = routed?.place === 'held' ? routed.agent : null;
  const task = agent === null ? undefined : draft.task(agent, contact);
  return agent !== null && task ? { agent, task } : undefined;
}

/** How long a reply may take, in seconds. Only one kind of desk counts it down, so that on others nobody is hurried. */
function limitsOf(
  { floor }: Draft,
  agent: string,
  { skill }: Task,
): Pick<Skill, 'agentResponse' | 'customerResponse'> {
  const counts = floor.staff.get(agent)?.agent.desk === 'agent';
  return (counts ? skillOf(floor, skill) : undefined) ?? {};
}

/** The customer waits for a reply: the agent's clock runs, unless it runs already. */
export function awaitReply(draft: Draft, contact: string): void {
  const owned = ownersTask(draft, contact);
  if (!owned) return;
  const { agent, task } = owned;
  draft.cancel(task.customerDue, { what: 'customer', contact, agent });
  const { agentResponse } = limitsOf(draft, agent, task);
  const replyDue =
    task.replyDue ??
    (agentResponse === undefined
      ? null
      : draft.plan({ at: draft.now + agentResponse * SECOND, what: 'reply', contact, agent }));
  if (replyDue !== task.replyDue || task.customerDue !== null)
    draft.setTask(agent, contact, { replyDue, customerDue: null });
}

/** The agent replied: the customer's clock runs. */
export function awaitCustomer(draft: Draft, contact: string): void {
  const owned = ownersTask(draft, contact);
  if (!owned) return;
  const { agent, task } = owned;
  draft.cancel(task.replyDue, { what: 'reply', contact, agent });
  draft.cancel(task.customerDue, { what: 'customer', contact, agent });
  const { customerResponse } = limitsOf(draft, agent, task);
  const customerDue =
    customerResponse === undefined
      ? null
      : draft.plan({ at: draft.now + customerResponse * SECOND, what: 'customer', contact, agent });
  draft.setTask(agent, contact, { replyDue: null, customerDue });
}

/** The agent's time for a reply is over: they are told, and keep the contact. */
export function replyOverdue(draft: Draft, contact: string, agent: string): void {
  draft.setTask(agent, contact, { replyDue: null });
  draft.emit(contact, { id: draft.nextId(), type: 'reply.overdue', agent });
  draft.why(contact, 'acd.reply-overdue', { agent });
}
