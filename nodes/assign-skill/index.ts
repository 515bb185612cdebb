import { defineNode, type Port } from '../../runtime/define/node.ts';
import { WAIT, waitUntil } from '../../runtime/define/step.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { lines } from '../shared/lines.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

const TIMEOUT: Port = { id: 'timeout', kind: 'timeout', required: true };

/** Queues the contact for agents with a skill and waits for one. */
export const assignSkill = defineNode({
  type: 'assign-skill',
  version: 1,
  group: 'routing',
  params,
  initial: { skill: '', priority: 0, acceleration: 1 },
  waits: () => true,
  ports: ({ timeout }) => [
    { id: 'assigned', kind: 'next', required: false },
    ...(timeout === undefined ? [] : [TIMEOUT]),
    { id: 'error', kind: 'error', required: false },
  ],
  prepare({ skill, priority, acceleration, timeout }, link) {
    for (const id of typeof skill === 'string' ? [skill] : Object.values(skill)) link.skill(id);
    const skillOf = link.perLanguage(skill);
    const assigned = link.go('assigned');
    const timedOut = link.go('timeout');
    return {
      enter(turn) {
        const queued = skillOf(turn);
        turn.queue(queued, priority, acceleration);
        const { language } = turn.contact;
        turn.why?.({
          code: 'assign-skill.queued',
          params: { skill: queued, language, priority, acceleration },
        });
        return timeout === undefined ? WAIT : waitUntil(turn.now + timeout * SECOND);
      },
      resume(turn) {
        const { event } = turn;
        if (event.type === 'agent.assigned') {
          turn.why?.({ code: 'assign-skill.assigned', params: { agent: event.agent, skill: event.skill } });
          return assigned;
        }
        if (event.type !== 'timer.fired' || timeout === undefined) return null;
        turn.why?.({ code: 'assign-skill.no-agent', params: { seconds: timeout } });
        return timedOut;
      },
    };
  },
  summary: ({ skill, priority = 0, acceleration = 1 }, { name }) => {
    const skills = typeof skill === 'string' ? [skill] : Object.values(skill ?? {});
    const named = skills.flatMap((id) => (id ? [name('skills', id)] : []));
    return lines(named.join(' · '), named.length > 0 ? `${priority} + ${acceleration}/min` : '');
  },
  labels,
});
