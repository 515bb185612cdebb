import type { Link } from '../../runtime/define/link.ts';
import type { Turn } from '../../runtime/define/step.ts';
import { PRIORITY_MAX } from '../../runtime/model/priority.ts';
import type { QueueRule } from '../../runtime/model/queue-rule.ts';
import { linkedSkills, prepareSkill } from '../shared/skill.ts';
import type { Params } from './params.ts';

/** The rule a contact waits under, made once for each skill; undefined when there is no skill for the contact. */
export function prepareRule(params: Params, link: Link): (turn: Turn) => QueueRule | undefined {
  if (params.agent !== undefined) link.agent(params.agent);
  const skillOf = prepareSkill(params.skill, link);
  const rules = new Map(linkedSkills(params.skill, link).map((id) => [id, ruleFor(id, params, link)]));
  return (turn) => rules.get(skillOf(turn) ?? '');
}

/** What the node leaves open, the skill says. */
function ruleFor(skill: string, params: Params, link: Link): QueueRule {
  const { proficiency, agent, attributes } = params;
  const own = link.skill(skill).priority;
  const maxPriority = params.maxPriority ?? own.max;
  return {
    skill,
    priority: params.priority ?? own.initial,
    acceleration: params.acceleration ?? own.acceleration,
    ...(maxPriority === PRIORITY_MAX ? {} : { maxPriority }),
    ...(proficiency === undefined ? {} : { proficiency }),
    ...(agent === undefined ? {} : { agent }),
    ...(attributes.length === 0 ? {} : { attributes }),
  };
}
