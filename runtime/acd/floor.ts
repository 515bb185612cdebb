import type { Agent } from '../model/agent.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Skill } from '../model/skill.ts';
import type { Workspace } from '../model/workspace.ts';
import { ownBucket, skillBucket } from './bucket.ts';

/** What routing looks at beside its own state. Neither changes while contacts are routed. */
export interface Centre {
  workspace: Workspace;
  channels: ReadonlyMap<
    string,
    { capabilities: Pick<Capabilities, 'atOnce' | 'interrupts' | 'interruptible'> }
  >;
}

/** An agent, with what every match asks worked out. */
export interface Staff {
  id: string;
  agent: Agent;
  /** In order. */
  skills: readonly string[];
  /** Where contacts wait that the agent may get. */
  buckets: readonly string[];
}

/** A centre prepared once for the many questions of routing. */
export interface Floor {
  workspace: Workspace;
  /** In the order of their ids. */
  staff: ReadonlyMap<string, Staff>;
  /** Who has a skill, in the order of their ids. */
  bySkill: ReadonlyMap<string, readonly Staff[]>;
  skills: ReadonlyMap<string, Skill>;
  channels: Centre['channels'];
  /** Whether a skill goes by who a customer was last with. */
  remembers: boolean;
}

const floors = new WeakMap<Centre, Floor>();

/** The floor of a centre: worked out when it is first asked for, and kept as long as the centre is. */
export function floorOf(centre: Centre): Floor {
  const known = floors.get(centre);
  if (known) return known;
  const made = prepare(centre);
  floors.set(centre, made);
  return made;
}

function prepare({ workspace, channels }: Centre): Floor {
  const ids = Object.keys(workspace.agents).sort();
  const staff = new Map(ids.map((id) => [id, staffOf(id, workspace.agents[id]!)]));
  const bySkill = new Map<string, Staff[]>();
  for (const one of staff.values())
    for (const skill of one.skills) bySkill.set(skill, [...(bySkill.get(skill) ?? []), one]);
  const remembers = Object.values(workspace.skills).some(
    ({ routing }) => routing?.criterion === 'preferred-agent',
  );
  const skills = new Map(Object.entries(workspace.skills));
  return { workspace, staff, bySkill, skills, channels, remembers };
}

function staffOf(id: string, agent: Agent): Staff {
  const skills = Object.keys(agent.skills).sort();
  return { id, agent, skills, buckets: [ownBucket(id), ...skills.map(skillBucket)] };
}

/** A skill's own rules; undefined when the workspace has no such skill. */
export const skillOf = ({ skills }: Floor, id: string): Skill | undefined => skills.get(id);
