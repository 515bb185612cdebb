import { SECOND } from '../../model/instant.ts';
import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import type { Task } from '../state.ts';
import { STILL } from './clocks.ts';

/** Seconds of wrap-up after a contact of a skill. */
export const wrapUpOf = ({ floor }: Draft, { skill }: Task): number => skillOf(floor, skill)?.wrapUp ?? 0;

/** Wrap-up begins: with a time when the skill gives one, else until the agent says how it ended. */
export function beginWrapUp(draft: Draft, agent: string, task: Task): void {
  const { contact } = task;
  const seconds = wrapUpOf(draft, task);
  const until =
    seconds === 0 ? null : draft.plan({ at: draft.now + seconds * SECOND, what: 'wrap-up', contact, agent });
  draft.setTask(agent, contact, { ...STILL, phase: 'wrap-up', since: draft.now, until });
  draft.emit(contact, { id: draft.nextId(), type: 'wrap-up.begin', agent, until });
}

/** Whether a conversation goes on without the agent: what is left of it on the desk is wrap-up, begun or not. */
export function isBehind(draft: Draft, agent: string, { contact, role }: Task): boolean {
  const routed = draft.contact(contact);
  if (routed?.place !== 'held') return true;
  return role === 'owner' ? routed.agent !== agent : routed.consulted !== agent;
}
