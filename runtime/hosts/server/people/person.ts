import type { Role } from '../../../model/role.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { GRANTS, type Grant, type HostUser } from '../../contract/user.ts';

/** Who a session is of. What they may do is asked of the workspace each time. */
export interface Person {
  id: string;
  name: string;
  agent: string | null;
  administrator: boolean;
}

/** Without an agent in the workspace, and no administrator, somebody may do nothing. */
export function userOf({ id, name, agent, administrator }: Person, workspace: Workspace): HostUser {
  const called = (agent !== null && workspace.agents[agent]?.name) || name;
  const grants = agent === null ? [] : grantsOf(agent, workspace);
  return { id, name: called, agent, grants: administrator ? GRANTS : grants };
}

/**
 * What the role of an agent allows. An agent without a role may do all that agents may do, which is to have a desk; who
 * may see skills and look cases and messages up may supervise, who may make and change skills may publish. Nobody
 * administers by a role.
 */
export function grantsOf(agent: string, { agents, roles }: Workspace): Grant[] {
  const known = Object.hasOwn(agents, agent) ? agents[agent] : undefined;
  if (!known?.active) return [];
  const role = known.role === undefined ? undefined : roles[known.role];
  return ['desk', ...(role ? grantsOfRole(role) : [])];
}

const SUPERVISING = ['skills-view', 'search-cases', 'search-messages'] as const;
const PUBLISHING = ['skills-create', 'skills-edit'] as const;

function grantsOfRole({ permissions }: Role): Grant[] {
  const has = (all: readonly Role['permissions'][number][]) => all.every((one) => permissions.includes(one));
  return [
    ...(has(SUPERVISING) ? ['supervise' as const] : []),
    ...(has(PUBLISHING) ? ['publish' as const] : []),
  ];
}
