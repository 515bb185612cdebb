import type { Agent } from '../../../model/agent.ts';
import type { Problem } from '../../../model/problem.ts';
import { mayAnswer } from '../../../model/role.ts';
import { warning } from '../../problems.ts';
import { ofEach, type SpaceRule, thingOf } from './space.ts';

/** Agents can do what their skills are for. */
export const people: SpaceRule = (space) => [...eachRole(space), ...eachAgent(space)];

/** Reply on a channel is worth nothing without Skills View, and the other way round. */
const eachRole = ofEach('roles', (role, path) => {
  const { name, permissions, channels } = role;
  const replies = Object.values(channels).some((allowed) => allowed.includes('reply'));
  const sees = permissions.includes('skills-view');
  if (replies && !sees)
    return [warning('workspace.role-sees-no-skills', { path: `${path}.permissions` }, { name })];
  return sees && !replies
    ? [warning('workspace.role-may-not-reply', { path: `${path}.channels` }, { name })]
    : [];
});

const eachAgent = ofEach('agents', (agent, path, { workspace }) => {
  if (!agent.active) return [];
  const { name } = agent;
  const role = thingOf(workspace.roles, agent.role);
  const used = new Set(Object.values(workspace.pointsOfContact).map(({ channel }) => channel));
  const found: Problem[] = [];
  if (Object.keys(agent.skills).length > 0 && role && ![...used].some((channel) => mayAnswer(role, channel)))
    found.push(
      warning('workspace.agent-may-not-answer', { path: `${path}.role` }, { name, role: role.name }),
    );
  if (!mayGetDigital(agent))
    found.push(warning('workspace.agent-gets-nothing', { path: `${path}.digitalEngagement` }, { name }));
  return found;
});

/** On the Agent desk both the attribute and a skill are needed; on MAX either. */
const mayGetDigital = ({ desk, digitalEngagement, skills }: Agent): boolean => {
  const skilled = Object.keys(skills).length > 0;
  return desk === 'max' ? digitalEngagement || skilled : digitalEngagement && skilled;
};
