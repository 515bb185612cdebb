import { type DeskSource, type Masker, unmasked } from '#runtime/desk.ts';
import { agentOf, type DeskAct, type Input, SECOND, type Workspace } from '#runtime/index.ts';
import type { Simulation } from './play.ts';

/** How many desks are open when nobody chose any. */
const OPEN_AT_FIRST = 2;

/** What the desks of a simulation are made of. */
export const sourceOf = ({ scene, world, records }: Simulation, masker: Masker): DeskSource => ({
  centre: scene.setup.universe,
  now: world.now,
  acd: world.acd,
  contacts: world.contacts,
  removed: world.removed,
  records,
  masker,
});

/** What an agent did, as it goes into the simulation: a second later than all before. */
export const actedBy = (source: DeskSource, agent: string, act: DeskAct): Input => ({
  ...unmasked(source, act),
  at: source.now + SECOND,
  agent,
});

/** The agents whose desks are open at first: those at the default skill of the point of contact, the best first. */
export function firstDesks({ agents, pointsOfContact }: Workspace, point: string): string[] {
  const skill = Object.hasOwn(pointsOfContact, point) ? pointsOfContact[point]?.defaultSkill : undefined;
  const levelOf = (id: string) => agents[id]?.skills[skill ?? ''] ?? Number.POSITIVE_INFINITY;
  const active = Object.keys(agents).filter((id) => agents[id]?.active);
  return active.sort((a, b) => levelOf(a) - levelOf(b)).slice(0, OPEN_AT_FIRST);
}

/** An agent as the strip above the desks shows them. */
export interface OnFloor {
  id: string;
  name: string;
  state: string;
  /** What they are shown and have not answered, and what they have. */
  asked: number;
  held: number;
}

export const onFloor = ({ scene, world }: Simulation): OnFloor[] =>
  Object.entries(scene.workspace.agents)
    .filter(([, { active }]) => active)
    .map(([id, { name }]) => {
      const { state = 'offline', tasks = [] } = agentOf(world.acd, id) ?? {};
      const asked = tasks.filter(({ phase }) => phase === 'offered').length;
      return { id, name, state, asked, held: tasks.length - asked };
    });
