import type { Agent } from '../model/agent.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Skill } from '../model/skill.ts';
import type { Reason } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';
import { ownBucket, skillBucket } from './bucket.ts';
import { agentBarrier, type Sought } from './eligible.ts';

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
  /** In order, and how good they are at each. */
  skills: readonly string[];
  levels: ReadonlyMap<string, number>;
  /** Channel to the skills for which they may get contacts that ask for nothing else. */
  may: ReadonlyMap<string, ReadonlySet<string>>;
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
  const staff = new Map(ids.map((id) => [id, staffOf(workspace, [...channels.keys()], id)]));
  const bySkill = new Map<string, Staff[]>();
  for (const one of staff.values())
    for (const skill of one.skills) bySkill.set(skill, [...(bySkill.get(skill) ?? []), one]);
  const remembers = Object.values(workspace.skills).some(
    ({ routing }) => routing?.criterion === 'preferred-agent',
  );
  const skills = new Map(Object.entries(workspace.skills));
  return { workspace, staff, bySkill, skills, channels, remembers };
}

function staffOf(workspace: Workspace, channels: readonly string[], id: string): Staff {
  const agent = workspace.agents[id]!;
  const skills = Object.keys(agent.skills).sort();
  const may = channels.map((channel): [string, Set<string>] => [
    channel,
    new Set(skills.filter((skill) => !agentBarrier(workspace, agent, id, { rule: { skill }, channel }))),
  ]);
  return {
    id,
    agent,
    skills,
    levels: new Map(Object.entries(agent.skills)),
    may: new Map(may),
    buckets: [ownBucket(id), ...skills.map(skillBucket)],
  };
}

/** Why an agent may not get such a contact, whoever is at work and however busy; mostly found without asking much. */
export function barrierOf({ workspace }: Floor, staff: Staff, sought: Sought): Reason | undefined {
  const { rule, channel } = sought;
  const asksMore = rule.proficiency || rule.agent !== undefined || rule.attributes?.length;
  if (!asksMore && staff.may.get(channel)?.has(rule.skill)) return undefined;
  return agentBarrier(workspace, staff.agent, staff.id, sought);
}

/** A skill's own rules; undefined when the workspace has no such skill. */
export const skillOf = ({ skills }: Floor, id: string): Skill | undefined => skills.get(id);
