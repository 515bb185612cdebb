import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step, type Turn, WAIT, waitUntil } from '../../runtime/define/step.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import type { Params } from './params.ts';
import { prepareRule } from './rule.ts';

/**
 * Queues the contact; then waits for an agent, or goes on. Whichever it is: when the agent is taken from the contact
 * later, the step is asked once more, since it had the contact queued.
 */
export function prepareAssign(params: Params, link: Link): Step {
  const ruleOf = prepareRule(params, link);
  const queued = params.afterwards === 'go-on' ? link.go('queued') : undefined;
  const waited = prepareWait(params, link);
  const unassigned = params.branches.includes('unassigned') ? link.go('unassigned') : null;
  return {
    enter(turn) {
      if (turn.contact.status === 'assigned')
        return fail('assign-skill.already-assigned', { agent: turn.contact.agent ?? '' });
      const rule = ruleOf(turn);
      const { pointOfContact, language } = turn.contact;
      if (!rule) return fail('reference.unknown', { kind: 'pointsOfContact', name: pointOfContact });
      turn.queue(rule);
      const { skill, priority, acceleration } = rule;
      turn.why?.({ code: 'assign-skill.queued', params: { skill, language, priority, acceleration } });
      if (queued) return queued;
      return params.timeout === undefined ? WAIT : waitUntil(turn.now + params.timeout * SECOND);
    },
    resume(turn) {
      if (turn.event.type !== 'agent.unassigned') return queued ? null : waited(turn);
      if (unassigned) turn.why?.({ code: 'assign-skill.unassigned', params: { agent: turn.event.agent } });
      return unassigned;
    },
  };
}

/** What ends the wait: an agent, the news that there is none, or the clock. */
function prepareWait({ timeout, branches }: Params, link: Link): (turn: Turn) => Outcome | null {
  const assigned = link.go('assigned');
  const timedOut = link.go('timeout');
  // With no way out for it the contact waits on, since an agent may come.
  const noAgents = branches.includes('no-agents') ? link.go('no-agents') : null;
  return (turn) => {
    const { event, why } = turn;
    if (event.type === 'agent.assigned') {
      why?.({ code: 'assign-skill.assigned', params: { agent: event.agent, skill: event.skill } });
      return assigned;
    }
    if (event.type === 'agents.none') {
      if (noAgents) why?.({ code: 'assign-skill.no-agents', params: { skill: event.skill } });
      return noAgents;
    }
    if (event.type !== 'timer.fired' || timeout === undefined) return null;
    why?.({ code: 'assign-skill.no-agent', params: { seconds: timeout } });
    return timedOut;
  };
}
