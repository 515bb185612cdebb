import type { AgentTarget, DeskView, Target } from '#runtime/index.ts';

/** Where somebody is looked for: who is next for a skill, or one agent. */
export type Side = 'queue' | 'agent';

/** Why an agent cannot take a contact now; null when they can. */
export type Hindrance = 'unavailable' | 'offline' | 'rona' | 'full';

export function hindranceOf({ state, load }: AgentTarget): Hindrance | null {
  if (state !== 'available') return state;
  return load.held >= load.capacity ? 'full' : null;
}

/** Those who can take it first; of each the given order. */
export const inReach = (agents: readonly AgentTarget[]): readonly AgentTarget[] =>
  agents.toSorted((a, b) => Number(hindranceOf(a) !== null) - Number(hindranceOf(b) !== null));

/** The target by its id, while it is there and can take a contact. */
export function targetOf(
  side: Side,
  id: string | null,
  { skills, agents }: DeskView['targets'],
): Target | null {
  if (side === 'queue') {
    const skill = skills.find((one) => one.id === id);
    return skill ? { kind: 'skill', skill: skill.id } : null;
  }
  const agent = agents.find((one) => one.id === id && hindranceOf(one) === null);
  return agent ? { kind: 'agent', agent: agent.id } : null;
}
