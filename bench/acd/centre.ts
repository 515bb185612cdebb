import type { Centre } from '#runtime/acd/floor.ts';
import { workspaceWith } from '#runtime/acd/testing/workspace.ts';

const SKILLS_EACH = 4;
/** Proficiency goes from 1 to this. */
const PROFICIENCIES = 20;

/** So many agents who take one contact at a time, with four of the skills each. */
export function centreOf(agents: number, skills: number): Centre {
  const workspace = workspaceWith(
    Object.fromEntries(
      Array.from({ length: agents }, (_, index) => [
        `agent${index}`,
        { name: 'Agent', capacity: 1, skills: skillsOf(index, skills) },
      ]),
    ),
    {
      skills: Object.fromEntries(Array.from({ length: skills }, (_, n) => [`skill${n}`, { name: 'Skill' }])),
    },
  );
  return { workspace, channels: new Map([['chat', { capabilities: {} }]]) };
}

const skillsOf = (agent: number, skills: number): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: SKILLS_EACH }, (_, n) => [
      `skill${(agent * SKILLS_EACH + n * 7) % skills}`,
      1 + ((agent + n) % PROFICIENCIES),
    ]),
  );
