import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step, type Turn, WAIT, waitUntil } from '../../runtime/define/step.ts';
import { ruleOf } from '../../runtime/model/contact.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { PRIORITY_MAX } from '../../runtime/model/priority.ts';
import type { QueueRule } from '../../runtime/model/queue-rule.ts';
import { changedBy } from './change.ts';
import type { Params, Stage } from './params.ts';

/**
 * Waits with the contact and changes what it waits for, stage by stage. The step's memory is the stage that is next;
 * a stage that comes late moves those after it by as much.
 */
export function prepareUpdate({ stages, branches }: Params, link: Link): Step {
  for (const { skill } of stages) if (skill !== undefined) link.skill(skill);
  const assigned = link.go('assigned');
  const unassigned = branches.includes('unassigned') ? link.go('unassigned') : null;
  // Nothing drawn behind the last stage: it waits on for an agent.
  const done = link.wires('done') ? link.go('done') : WAIT;
  const nextStage = prepareStages(stages, done);
  return {
    enter: (turn) =>
      queuedUnder(turn)
        ? waitUntil(turn.now + (stages[0]?.after ?? 0) * SECOND)
        : fail('update-queue.not-queued'),
    resume(turn) {
      const { event } = turn;
      if (event.type === 'timer.fired') return nextStage(turn);
      if (event.type === 'agent.assigned') {
        turn.why?.({ code: 'update-queue.assigned', params: { agent: event.agent, skill: event.skill } });
        return assigned;
      }
      if (event.type !== 'agent.unassigned') return null;
      if (unassigned) turn.why?.({ code: 'update-queue.unassigned', params: { agent: event.agent } });
      return unassigned;
    },
  };
}

const queuedUnder = ({ contact }: Turn): QueueRule | undefined =>
  (contact.status === 'queued' && ruleOf(contact)) || undefined;

function prepareStages(stages: readonly Stage[], done: Outcome): (turn: Turn) => Outcome {
  return (turn) => {
    const number = turn.contact.memory;
    const stage = stages[number];
    const rule = queuedUnder(turn);
    if (!stage || !rule) return fail('update-queue.not-queued');
    const priority = Math.min(PRIORITY_MAX, rule.priority + stage.raise);
    const changed = { ...changedBy(stage, rule), priority };
    turn.queue(changed);
    const { skill } = changed;
    turn.why?.({ code: 'update-queue.changed', params: { stage: number + 1, skill, priority } });
    const next = stages[number + 1];
    if (!next) return done;
    turn.contact.memory = number + 1;
    return waitUntil(turn.now + Math.max(0, next.after - stage.after) * SECOND);
  };
}
